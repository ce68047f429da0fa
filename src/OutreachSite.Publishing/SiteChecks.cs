using OutreachSite.Content;
using OutreachSite.Content.Pictures;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Surveys;

namespace OutreachSite.Publishing;

/// <summary>What was checked without a result.</summary>
internal sealed record Checked
{
    private Checked()
    {
    }

    /// <summary>The only value: what was found stands beside it.</summary>
    public static Checked Done { get; } = new();

    /// <summary>Nothing is stored.</summary>
    public static Codec<Checked> Codec { get; } = new(static (_, _) => { }, static (ref ValueReader _) => Done);
}

/// <summary>What can only be seen when the whole site is there.</summary>
internal static class SiteChecks
{
    private static readonly ImmutableHashSet<string> Settings = ["site.yml", "contacts.yml", "items.yml", "glossary.yml", "event.yml", "series.yml"];

    /// <summary>No home, folders without a list, variants without an original, an unknown microsite.</summary>
    public static Rule<string, Checked> Rule { get; } = new("site/checks", 1, (_, reads) =>
    {
        var (tree, pages) = (reads.Result(PageRules.Tree, "")!, new PageLookup(reads));
        return new(Checked.Done,
        [
            .. NoHome(pages),
            .. FoldersWithoutList(tree, pages),
            .. VariantsWithoutOriginal(tree),
            .. UnknownMicrosite(tree, new(reads.Setting(PageRules.Microsite))),
            .. Menus(reads),
        ]);
    }) { Codec = Checked.Codec };

    /// <summary>The contact and the menus that stand on every page, in each variant.</summary>
    private static ImmutableArray<Diagnostic> Menus(Reads reads)
    {
        var problems = new DiagnosticBag();
        // Without contacts every name of one would be reported as unknown.
        if (reads.Result(SiteRules.Contacts, "") is null || reads.Result(ThemeTemplates.Rule, ThemeTemplates.All) is null)
            return [];
        foreach (var variant in reads.Result(SiteRules.Settings, "")?.Variants ?? [])
        {
            if (PageSurroundings.Of(variant, PageAddress.OutputOf(PageAddress.Home, variant), reads) is { } site)
                SiteGlobals.Check(site, variant, problems);
        }

        return problems.ToImmutableArray();
    }

    private static IEnumerable<Diagnostic> NoHome(PageLookup pages) => pages.SightOf(PageAddress.Home) != Sight.None
        ? []
        : [SiteBuildDiagnostics.NoHome(Location.Of(SiteFolders.InContent("index.md")))];

    private static IEnumerable<Diagnostic> VariantsWithoutOriginal(SiteTree tree) =>
        tree.Orphans.Paths.Select(ContentPath.Of)
            .Select(text => SiteBuildDiagnostics.NoOriginal(Location.Of(SiteFolders.InContent(text.Source.Value)), text.Original.Value));

    private static IEnumerable<Diagnostic> FoldersWithoutList(SiteTree tree, PageLookup pages) =>
        tree.Originals.Select(page => page.Section).Where(folder => folder.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(folder => pages.SightOf(new($"{folder}/index.md")) == Sight.None)
            .Select(folder => SiteBuildDiagnostics.NoSectionPage(Location.Of(SiteFolders.InContent($"{folder}/index.md")), folder));

    private static IEnumerable<Diagnostic> UnknownMicrosite(SiteTree tree, RelativePath folder)
    {
        if (folder == RelativePath.Root)
            return [];
        var known = tree.Originals.Where(page => page.Kind == PageKind.Seminar).Select(page => page.Original.Folder).ToArray();
        return known.Contains(folder) ? [] : [SiteBuildDiagnostics.UnknownMicrosite(folder.Value, known.Select(path => path.Value))];
    }

    /// <summary>Files of the content that no page refers to.</summary>
    public static IEnumerable<Diagnostic> UnusedFiles(UsedFiles used, IFileTree files)
    {
        var all = files.List(SiteFolders.Content);
        // What an import of a survey has written is kept for the next one: without its releases that could give away who answered.
        var surveys = all.Where(path => path.Name == SurveyFiles.Decisions).Select(path => path.Folder).ToHashSet();
        return all
            .Where(path => !(path.Extension == PictureMatterReader.Ending && used.Has(SiteFolders.WithoutContent(new(path.Value[..^PictureMatterReader.Ending.Length])))))
            .Where(path => path.Extension != ".md" && !Settings.Contains(path.Name) && !used.Has(SiteFolders.WithoutContent(path)))
            .Where(path => !(SurveyFiles.IsOne(path.Name) && surveys.Contains(path.Folder)) && !(path.Folder.Name == SurveyFiles.Releases && surveys.Contains(path.Folder.Folder)))
            .Select(path => SiteBuildDiagnostics.UnusedFile(Location.Of(path)));
    }
}
