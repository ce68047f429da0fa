using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers;

/// <summary>A column as it was understood.</summary>
/// <param name="Heading">As it is written.</param>
/// <param name="Field">What it holds.</param>
public sealed record ReadColumn(string Heading, RegisterField Field);

/// <summary>A sheet that was read.</summary>
/// <param name="HeaderRow">The row of the headings, from 1.</param>
public sealed record ReadSheet(string File, string Sheet, string? Encoding, int HeaderRow, int Rows);

/// <summary>What came of reading a register: rows that can be used, and everything that there is to say about the others.</summary>
/// <param name="Rows">How many rows with data there are.</param>
/// <param name="Records">Those that can be used, in the order of the files.</param>
/// <param name="Columns">The columns that were understood, from left to right.</param>
/// <param name="Sheets">Where they stand.</param>
/// <param name="Diagnostics">In the order of the files. A row with an error is not among the records.</param>
public sealed record RegisterReading(
    RegisterKind Kind, int Rows, ImmutableArray<RegisterRow> Records, ImmutableArray<ReadColumn> Columns, ImmutableArray<ReadSheet> Sheets, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when something is wrong with a file or a row.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);
}
