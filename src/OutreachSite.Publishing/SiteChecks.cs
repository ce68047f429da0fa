using OutreachSite.Content;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing;

/// <summary>What can only be seen when the whole site is there.</summary>
internal static class SiteChecks
{
    private static readonly ImmutableHashSet<string> Settings = ["site.yml", "contacts.yml", "items.yml", "glossary.yml", "event.yml"];

    /// <summary>No home, folders without a list, variants without an original, an unknown microsite, and on request files that nobody uses.</summary>
    public static IEnumerable<Diagnostic> Run(SiteIndex index, ImmutableArray<RenderedPage> pages, IFileTree files, BuildOptions options) =>
    [
        .. NoHome(index),
        .. FoldersWithoutList(index),
        .. VariantsWithoutOriginal(index),
        .. UnknownMicrosite(index, options.Microsite),
        .. options.ReportsUnusedFiles ? UnusedFiles(pages, files) : [],
    ];

    private static IEnumerable<Diagnostic> NoHome(SiteIndex index) =>
        index.Knows(SiteIndex.HomePath) ? [] : [SiteBuildDiagnostics.NoHome(Location.Of(SiteFolders.InContent("index.md")))];

    private static IEnumerable<Diagnostic> VariantsWithoutOriginal(SiteIndex index) =>
        index.Orphans.Select(text => SiteBuildDiagnostics.NoOriginal(Location.Of(SiteFolders.InContent(text.Source.Value)), text.Original.Value));

    private static IEnumerable<Diagnostic> FoldersWithoutList(SiteIndex index) =>
        index.Originals.Select(page => page.Path.Original.Segments).Where(names => names.Length > 1).Select(names => names[0])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(folder => !index.Knows(new($"{folder}/index.md")))
            .Select(folder => SiteBuildDiagnostics.NoSectionPage(Location.Of(SiteFolders.InContent($"{folder}/index.md")), folder));

    private static IEnumerable<Diagnostic> UnknownMicrosite(SiteIndex index, RelativePath folder)
    {
        var known = index.Originals.Where(page => page.Path.Kind == PageKind.Seminar).Select(page => page.Path.Original.Folder).ToArray();
        return folder == RelativePath.Root || known.Contains(folder)
            ? []
            : [SiteBuildDiagnostics.UnknownMicrosite(folder.Value, known.Select(path => path.Value))];
    }

    private static IEnumerable<Diagnostic> UnusedFiles(ImmutableArray<RenderedPage> pages, IFileTree files)
    {
        var used = pages.SelectMany(page => page.Files.Published.Concat(page.Files.Read)).ToHashSet();
        return files.List(SiteFolders.Content)
            .Where(path => path.Extension != ".md" && !Settings.Contains(path.Name) && !used.Contains(SiteFolders.WithoutContent(path)))
            .Select(path => SiteBuildDiagnostics.UnusedFile(Location.Of(path)));
    }
}
