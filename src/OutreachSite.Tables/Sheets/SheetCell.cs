namespace OutreachSite.Tables.Sheets;

/// <summary>One cell of a sheet: its text without blanks around it, what it is, and where it stands.</summary>
public readonly record struct SheetCell(string Text, CellKind Kind, CellAddress Address)
{
    /// <summary>True when nothing is written: unknown, never zero.</summary>
    public bool IsBlank => Kind == CellKind.Blank;

    /// <inheritdoc/>
    public override string ToString() => $"{Address}: {Text}";
}
