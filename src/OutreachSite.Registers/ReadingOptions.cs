using OutreachSite.Registers.Kinds;

namespace OutreachSite.Registers;

/// <summary>Where a table comes from, when that changes how it is read.</summary>
public enum RegisterSource
{
    /// <summary>Found out from the headings.</summary>
    Auto,

    /// <summary>医療情報ネット, whose columns named 休診 hold 1 for open.</summary>
    NationalMedical,

    /// <summary>The same columns, read as their names say: 1 is closed.</summary>
    NationalMedicalAsNamed,
}

/// <summary>What was asked for when a register is read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Where the table comes from.</summary>
    public RegisterSource Source { get; init; }

    /// <summary>The sheet to read; null to find out.</summary>
    public string? Sheet { get; init; }

    /// <summary>True to take the names of persons and mobile numbers.</summary>
    public bool TakesPersonal { get; init; }

    /// <summary>The items of the programme that a status may speak of; empty when any will do.</summary>
    public ImmutableArray<TaxonomyItem> Items { get; init; } = [];

    /// <summary>Where the municipality is; null when unknown.</summary>
    public Places.Boundary? Area { get; init; }
}
