using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Neighbours;

namespace OutreachSite.Publishing.Registers;

/// <summary>One table on the disk, from the root of the site.</summary>
/// <param name="Owner">The neighbour that keeps it; null for the site's own.</param>
internal sealed record TableSource(RelativePath Path, byte[] Bytes, string? Owner);

/// <summary>
/// Where the tables of registers lie: <c>registers/facility.csv</c> or .xlsx, or one workbook <c>registers/registers.xlsx</c> with a sheet for
/// each; those of neighbours in folders of their names. Replies to confirmation sheets lie beside the table.
/// </summary>
internal static class RegisterSources
{
    /// <summary>The workbook that holds several registers.</summary>
    private const string Workbook = "registers";

    private static readonly ImmutableArray<string> Endings = ["csv", "xlsx", "xlsm"];

    /// <summary>The tables of a register, the site's own first, then those of neighbours by name; empty when there is none.</summary>
    public static ImmutableArray<TableSource> Of(TableKey key, Reads reads) =>
    [
        .. First(RegisterRules.Folder, key, null, reads) is { } own ? new[] { own } : [],
        .. from owner in Neighbours(key, reads)
           let table = First(RegisterRules.Folder / owner, key, owner, reads)
           where table is not null
           select table,
    ];

    /// <summary>The rows of one table with the replies to confirmation sheets laid over.</summary>
    public static RegisterReading Read(TableSource source, TableKey key, RegisterKind kind, ReadingOptions options, Reads reads, DiagnosticBag problems)
    {
        var reading = RegisterImport.Read(kind, [new(source.Path.Value, source.Bytes)], options);
        problems.AddRange(reading.Diagnostics);
        return Replies(source, key, reads, problems) is { IsEmpty: false } replies ? reading with { Records = Confirmations.Over(reading.Records, replies) } : reading;
    }

    /// <summary>The replies to confirmation sheets beside a table.</summary>
    public static ImmutableArray<Confirmation> Replies(TableSource source, TableKey key, Reads reads, DiagnosticBag problems)
    {
        var path = source.Path.Folder.Below(RepliesName(key));
        if (reads.Bytes(path) is not { } bytes)
            return [];
        var (replies, diagnostics) = Confirmations.Read(path, bytes);
        problems.AddRange(diagnostics);
        return replies;
    }

    /// <summary>True when a table has a file of its own name.</summary>
    public static bool HasOwnFile(TableKey key, Reads reads) => Names(key).Any(name => reads.Exists(SiteFolders.InContent((RegisterRules.Folder / name).Value)));

    /// <summary>The files that a page of a table was made from, below the content folder.</summary>
    public static ImmutableArray<RelativePath> FilesOf(TableKey key, Reads reads) =>
    [
        .. Of(key, reads).SelectMany(source => new[] { source.Path, source.Path.Folder.Below(RepliesName(key)) }).Append(SiteFolders.InContent($"{RegisterRules.Folder}/area.geojson"))
            .Where(reads.Exists).Distinct().Select(SiteFolders.WithoutContent),
    ];

    private static string RepliesName(TableKey key) => $"{key.Name}.confirmations.csv";

    private static IEnumerable<string> Names(TableKey key) => Endings.Select(ending => $"{key.Name}.{ending}");

    private static TableSource? First(RelativePath folder, TableKey key, string? owner, Reads reads)
    {
        foreach (var name in Names(key).Concat(Endings.Skip(1).Select(ending => $"{Workbook}.{ending}")))
        {
            var path = SiteFolders.InContent((folder / name).Value);
            if (reads.Bytes(path) is { } bytes)
                return new(path, bytes, owner);
        }

        return null;
    }

    /// <summary>The folders that have a table of this name, by code point.</summary>
    private static ImmutableArray<string> Neighbours(TableKey key, Reads reads) =>
    [
        .. Endings.SelectMany(ending => new[] { key.Name, Workbook }.SelectMany(name => reads.Find(new($"{SiteFolders.InContent(RegisterRules.Folder.Value)}/*/{name}.{ending}"))))
            .Select(path => NeighbourFolders.OwnerOf(SiteFolders.WithoutContent(path))).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
