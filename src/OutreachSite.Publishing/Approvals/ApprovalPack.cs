using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Comparing;
using OutreachSite.Registers.Kinds;
using OutreachSite.Surveys;
using OutreachSite.Surveys.Privacy.Reporting;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Publishing.Approvals;

/// <summary>
/// What somebody approves before a site is published: what changed since the last release, what was checked, what was hidden and why, where
/// the facts come from, and the digest by which the published site is known again.
/// </summary>
public sealed record ApprovalPack
{
    /// <summary>The name of the site.</summary>
    public required string Site { get; init; }

    /// <summary>Where it will be.</summary>
    public required string Address { get; init; }

    /// <summary>The day in Japan.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The last release; null for the first one.</summary>
    public required Release? Before { get; init; }

    /// <summary>What is to be published.</summary>
    public required Release After { get; init; }

    /// <summary>What a build said about the sources.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal ImmutableArray<PageChange> Added { get; init; } = [];

    internal ImmutableArray<PageChange> Changed { get; init; } = [];

    internal ImmutableArray<PageChange> Removed { get; init; } = [];

    /// <summary>Pages whose bytes changed and whose text did not: menus, looks.</summary>
    internal int Restyled { get; init; }

    /// <summary>Other files that came, changed or went: pictures, attachments, data.</summary>
    internal ImmutableArray<RelativePath> Files { get; init; } = [];

    internal ImmutableArray<RegisterChange> Registers { get; init; } = [];

    /// <summary>Reports about hidden numbers, as Markdown of headings and points.</summary>
    internal ImmutableArray<string> Suppression { get; init; } = [];

    /// <summary>What pages that came or changed cite.</summary>
    internal ImmutableArray<(string Page, CitedSource Source)> Sources { get; init; } = [];

    /// <summary>Compares; null when the settings of the site cannot be read.</summary>
    /// <param name="files">The site, from its root.</param>
    /// <param name="built">The same, built today.</param>
    /// <param name="before">The last release; null for the first one.</param>
    /// <param name="after">What is to be published.</param>
    /// <param name="today">The day in Japan.</param>
    /// <param name="language">Of the reports.</param>
    public static ApprovalPack? Read(IFileTree files, BuiltSite built, Release? before, Release after, DateOnly today, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(after);
        var said = built.Diagnostics;
        return built.Build.One(new Rule<string, ApprovalPack>("staff/approval", 1, (_, reads) =>
        {
            if (reads.Result(SiteRules.Settings, "") is not { } settings)
                return Outcome.Failed<ApprovalPack>();
            var pages = PageChanges.Between(before, after);
            return Outcome.Of(new ApprovalPack
            {
                Site = settings.Title.Japanese, Address = settings.Base.AbsoluteUri, Today = today, Before = before, After = after, Diagnostics = said,
                Added = pages.Added, Changed = pages.Changed, Removed = pages.Removed, Restyled = pages.Restyled, Files = pages.Files,
                Registers = Tables(before, after, reads), Suppression = Reports(files, language), Sources = Cited(pages, before is null, reads),
            });
        }), "");
    }

    private static ImmutableArray<RegisterChange> Tables(Release? before, Release after, Reads reads)
    {
        if (before?.Tables is not { } old || after.Tables is not { } now)
            return [];
        var items = reads.Result(SiteRules.Items, "")?.All.Select(item => new TaxonomyItem(item.Code, item.Name.Japanese));
        var options = new ReadingOptions { Items = [.. items ?? []] };
        ImmutableArray<RegisterRow> Rows(RegisterKind kind, RelativePath path, IFileTree tree) => tree.Read(path) is { } bytes ? RegisterImport.Read(kind, [new(path.Value, bytes)], options).Records : [];
        return
        [
            .. from path in before.TablePaths.Union(after.TablePaths).Order()
               let kind = KindOf(path, reads)
               where kind is not null
               let diff = RegisterDiff.Of(Rows(kind, path, old), Rows(kind, path, now))
               where !diff.IsEmpty
               select new RegisterChange(path, kind, diff),
        ];
    }

    private static RegisterKind? KindOf(RelativePath path, Reads reads)
    {
        var name = path.Name[..^path.Extension.Length];
        return reads.Result(RegisterRules.Hosts, "")!.Hosts.FirstOrDefault(host => host.Table.Name == name)?.Table.Register ?? RegisterKinds.Find(name);
    }

    private static ImmutableArray<string> Reports(IFileTree files, MessageLanguage language) =>
    [
        .. from path in files.List(SiteFolders.Content)
           where path.Name == SurveyFiles.Results
           let results = ResultsJson.Read(path, files.Read(path) ?? []).Value
           where results is not null
           select SuppressionReport.Write(results, [.. OutreachSite.Surveys.Privacy.Releases.Read(files, path.Folder / SurveyFiles.Releases).Value ?? []], language),
    ];

    private static ImmutableArray<(string Page, CitedSource Source)> Cited(PageChanges pages, bool isFirst, Reads reads)
    {
        var paths = pages.Added.Concat(pages.Changed).SelectMany(page => page.Alike.Prepend(page.Path)).ToHashSet();
        return
        [
            .. from page in reads.Result(PageRules.Tree, "")!.Originals
               where isFirst || paths.Contains(PageAddress.OutputOf(page.Original, Variant.Japanese))
               let matter = reads.Result(PageRules.Facts, page.Original)?.Head.Page
               where matter is not null
               from source in matter.Sources
               select (matter.Title, source),
        ];
    }
}
