using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Exporting;

/// <summary>One column of an open-data form.</summary>
/// <param name="Heading">As the form names it.</param>
/// <param name="Field">What it holds; null for a column that the form has and the register does not.</param>
public sealed record OpenDataColumn(string Heading, RegisterField? Field);

/// <summary>The columns in which a register is published as open data.</summary>
/// <param name="Name">The form that is followed.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record OpenDataForm(string Name, ImmutableArray<OpenDataColumn> Columns);
