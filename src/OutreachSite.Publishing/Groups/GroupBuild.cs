using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Groups;

/// <summary>What came of a site, and its line of the index when it was published.</summary>
internal sealed record GroupBuildResult(GroupResult Result, PublishedSite? Line);

/// <summary>One site of a run.</summary>
internal sealed class GroupBuild(GroupPublication group, GroupSite site, CommonThemes common, BuildOptions options, TimeProvider clock)
{
    private readonly string _root = Path.Combine(group.Root, site.Folder.Value);
    private readonly DiskFolder _output = new(Path.Combine(group.Output.Root, site.Name.Value));

    /// <summary>Builds and publishes it. A disk that cannot be read stops this site and no other one.</summary>
    public GroupBuildResult Run()
    {
        var files = new ThemedFiles(new DiskFiles(_root), common);
        try
        {
            return Concluded(files, Publish(files));
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            var refused = new GroupResult(
                site, GroupOutcome.Refused, new("", 0, 0, [], null), null, [PublishDiagnostics.CannotRead(site.Folder.Value, e.GetBaseException().Message)]);
            return new(refused, null);
        }
    }

    private Publication Publish(ThemedFiles files) => new SitePublication(files, _output, new(Path.Combine(_root, ".outreach")), options)
    {
        IsStrict = group.IsStrict, PublishOptions = group.PublishOptions, PrintsPapers = group.PrintsPapers, Clock = clock, PictureProgram = group.PictureProgram,
    }.Run();

    private GroupBuildResult Concluded(ThemedFiles files, Publication publication)
    {
        var outcome = publication.Report switch
        {
            null => GroupOutcome.Refused,
            { Written: 0, Removed: 0 } => GroupOutcome.Unchanged,
            _ => GroupOutcome.Published,
        };
        var summary = publication.Site;
        var line = outcome != GroupOutcome.Refused && PublishedSites.ManifestOf(_output, RelativePath.Root) is { } manifest
            ? new PublishedSite(summary.Title, summary.Pages, manifest)
            : null;
        ImmutableArray<Diagnostic> found = [.. summary.Diagnostics.Concat(publication.Problems).Select(one => one with { Where = InGroup(files, one.Where) })];
        return new(
            new(site, outcome, summary with { Diagnostics = [] }, publication.Report, found)
            {
                Papers = publication.Papers, PicturesWaiting = publication.PicturesWaiting, NoPictureTool = publication.NoPictureTool,
            },
            line);
    }

    /// <summary>What is said of a file of the site is said of the file as it is seen from the root of the group.</summary>
    private Location InGroup(ThemedFiles files, Location where) =>
        where.Path.Length == 0 || Path.IsPathRooted(where.Path) || files.IsCommon(new(where.Path)) ? where : where with { Path = $"{site.Folder}/{where.Path}" };

    private static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException
        || (exception is AggregateException many && many.Flatten().InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException));
}
