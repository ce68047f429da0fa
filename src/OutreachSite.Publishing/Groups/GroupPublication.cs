using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Groups;

/// <summary>
/// Builds many sites into one output, each into a folder of its own and each whole or not at all. Sites are built side by
/// side, the pages of one site one after the other: so nothing waits for the last page of a site. Only when there are fewer sites than processors
/// do the pages of a site share them.
/// </summary>
/// <param name="Root">The folder that the sites lie below, with the themes that they share.</param>
/// <param name="Sites">The sites, in the order of names.</param>
/// <param name="Output">The folder of the folders of all sites.</param>
/// <param name="Options">How each is built.</param>
public sealed record GroupPublication(string Root, ImmutableArray<GroupSite> Sites, DiskFolder Output, BuildOptions Options)
{
    /// <summary>True to refuse warnings as well as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What may be asked of the publishing.</summary>
    public PublishOptions PublishOptions { get; init; } = PublishOptions.Default;

    /// <summary>True to make the PDF files that pages ask for.</summary>
    public bool PrintsPapers { get; init; }

    /// <summary>The program that makes smaller copies of pictures; null for none.</summary>
    public string? PictureProgram { get; init; }

    /// <summary>The clock by which sources are old enough to be known by their stamps.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    private int Workers => Math.Clamp(Sites.Length, 1, Math.Max(1, Options.Parallelism));

    /// <summary>Builds all of them. What came of each is handed over in the order of names, by one thread at a time.</summary>
    public GroupReport Run(Action<GroupResult> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        if (GroupNames.Check([.. Sites.Select(site => site.Name)]) is { IsEmpty: false } problems)
            return new() { Problems = problems, Refused = Sites.Length };

        // One moment for all sites: the shared themes are as old as that.
        var began = Clock.GetUtcNow();
        var options = Options with { Parallelism = Math.Max(1, Options.Parallelism / Workers), Began = began };
        var (common, clock) = (new CommonThemes(new DiskFiles(Root)), new MomentClock(began));
        var (report, published, saidOfThemes) = (new GroupReport(), new Dictionary<RelativePath, PublishedSite>(), new HashSet<Diagnostic>());
        SitesInTurn.Run(
            Sites.Length, Workers,
            at => new GroupBuild(this, Sites[at], common, options, clock).Run(),
            done =>
            {
                report = report.With(done.Result);
                if (done.Line is { } line)
                    published.Add(done.Result.Site.Name, line);
                // A mistake in a theme that all share is said once.
                take(done.Result with { Diagnostics = done.Result.Diagnostics.RemoveAll(found => IsOfCommonTheme(found) && !saidOfThemes.Add(found)) });
            });
        return Index(report, published);
    }

    private static bool IsOfCommonTheme(Diagnostic found) => found.Where.Path.StartsWith("themes/", StringComparison.Ordinal);

    private GroupReport Index(GroupReport report, Dictionary<RelativePath, PublishedSite> published)
    {
        try
        {
            var index = PublishedSites.After(Output, published);
            index.WriteTo(Output);
            return report with { Others = index.Sites.Keys.Except(Sites.Select(site => site.Name)).Count() };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return report with { Problems = [PublishDiagnostics.CannotWrite(Output.Root, e.Message)] };
        }
    }

    /// <summary>A clock that stands still.</summary>
    private sealed class MomentClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
