namespace OutreachSite.Registers.Neighbours;

/// <summary>The tables of several municipalities as one.</summary>
/// <param name="Rows">In the order of the tables; a place that several tables have stands where it comes first.</param>
/// <param name="Diagnostics">What was merged, renamed, and what the tables say differently.</param>
public sealed record JoinedRegister(RegisterKind Kind, ImmutableArray<JoinedRow> Rows, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The rows alone.</summary>
    public IEnumerable<RegisterRow> Records => Rows.Select(row => row.Row);
}

/// <summary>A row of a joined register.</summary>
/// <param name="Row">What is shown: one row as its owner wrote it, never a mixture. Its field 情報の持ち主 is filled where the kind has it.</param>
/// <param name="Owner">Whose row it is.</param>
/// <param name="LeftOut">What the other tables say about the same place; empty for most rows.</param>
public sealed record JoinedRow(RegisterRow Row, string Owner, ImmutableArray<RegisterRow> LeftOut);
