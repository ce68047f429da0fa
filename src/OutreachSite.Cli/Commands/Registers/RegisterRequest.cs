using OutreachSite.Cli.Terminal;
using OutreachSite.Registers;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>What <c>outreach import register</c> was asked to do.</summary>
/// <param name="Kind">The kind of register.</param>
/// <param name="Files">The files, wherever they lie.</param>
public sealed record RegisterRequest(RegisterKind Kind, IReadOnlyList<string> Files)
{
    /// <summary>The content folder to write to; null for that of the site.</summary>
    public string? To { get; init; }

    /// <summary>How the text files are stored; null to find out.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The sheet to read; null to find out.</summary>
    public string? Sheet { get; init; }

    /// <summary>Where the files come from.</summary>
    public RegisterSource Source { get; init; }

    /// <summary>A GeoJSON file with the boundary; null for <c>registers/area.geojson</c> of the site.</summary>
    public string? Area { get; init; }

    /// <summary>True to take the names of persons and mobile numbers.</summary>
    public bool TakesPersonal { get; init; }

    /// <summary>True to write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>How to say what was understood.</summary>
    public DiagnosticFormat Format { get; init; }
}
