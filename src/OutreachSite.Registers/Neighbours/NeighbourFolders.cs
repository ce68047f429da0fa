using OutreachSite.Registers.Exporting;

namespace OutreachSite.Registers.Neighbours;

/// <summary>
/// Where the tables of neighbours lie: <c>registers/facility.csv</c> is the table of the site, <c>registers/六戸町/facility.csv</c> that of
/// 六戸町. The name of the folder is the name of the owner.
/// </summary>
public static class NeighbourFolders
{
    /// <summary>The folder of all registers, below the content.</summary>
    public const string Root = "registers";

    /// <summary>Where the tables of neighbours for a kind are looked for, as a pattern below the content.</summary>
    public static string Pattern(RegisterKind kind) => $"{Root}/*/{RegisterCsv.FileName(kind)}";

    /// <summary>Where an owner keeps a kind.</summary>
    public static RelativePath PathOf(string owner, RegisterKind kind) => new($"{Root}/{owner}/{RegisterCsv.FileName(kind)}");

    /// <summary>The owner of a file below the content; null when it is the site's own, or no table of a neighbour.</summary>
    public static string? OwnerOf(RelativePath path) =>
        path.Value.Split('/') is [Root, { Length: > 0 } owner, _] ? owner : null;
}
