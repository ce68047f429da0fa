using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Freshness;

namespace OutreachSite.Publishing.Registers;

/// <summary>Replies to confirmation sheets.</summary>
internal sealed record RepliesRead(ImmutableArray<Confirmation> Replies);

/// <summary>Where the tables of registers lie: a file for each, or one workbook with a sheet for each.</summary>
internal static class RegisterSources
{
    /// <summary>The workbook that holds several registers.</summary>
    private const string Workbook = "registers";

    private static readonly ImmutableArray<string> Endings = ["csv", "xlsx", "xlsm"];

    /// <summary>The file of a table; null when there is none.</summary>
    public static (RelativePath Path, byte[] Bytes)? FileOf(TableKey key, Reads reads)
    {
        foreach (var path in Candidates(key).Select(path => SiteFolders.InContent(path.Value)))
        {
            if (reads.Bytes(path) is { } bytes)
                return (path, bytes);
        }

        return null;
    }

    /// <summary>True when a table has a file of its own name.</summary>
    public static bool HasOwnFile(TableKey key, Reads reads) => OwnFiles(key).Any(path => reads.Exists(SiteFolders.InContent(path.Value)));

    /// <summary>The files that a page of a table was made from, below the content folder.</summary>
    public static ImmutableArray<RelativePath> FilesOf(TableKey key, Reads reads) =>
    [
        .. Candidates(key).Where(path => reads.Exists(SiteFolders.InContent(path.Value))).Take(1),
        .. new[] { RepliesFile(key), RegisterRules.Folder / "area.geojson" }.Where(path => reads.Exists(SiteFolders.InContent(path.Value))),
    ];

    /// <summary>The replies to confirmation sheets of a table; none without the file.</summary>
    public static Outcome<RepliesRead> Replies(TableKey key, Reads reads)
    {
        var path = SiteFolders.InContent(RepliesFile(key).Value);
        if (reads.Bytes(path) is not { } bytes)
            return Outcome.Of(new RepliesRead([]));
        var (replies, problems) = Confirmations.Read(path, bytes);
        return new(problems.Any(problem => problem.IsError) ? null : new RepliesRead(replies), problems);
    }

    private static RelativePath RepliesFile(TableKey key) => RegisterRules.Folder.Below($"{key.Name}.confirmations.csv");

    private static IEnumerable<RelativePath> OwnFiles(TableKey key) => Endings.Select(ending => RegisterRules.Folder.Below($"{key.Name}.{ending}"));

    private static IEnumerable<RelativePath> Candidates(TableKey key) =>
        OwnFiles(key).Concat(Endings.Skip(1).Select(ending => RegisterRules.Folder.Below($"{Workbook}.{ending}")));
}
