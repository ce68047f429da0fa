namespace OutreachSite.Tables;

/// <summary>One cell: its text without blanks around it, and where it stands in its file.</summary>
public sealed record Cell(string Text, Location Where)
{
    /// <summary>True when nothing is written: unknown, never zero.</summary>
    public bool IsBlank => Text.Length == 0;
}

/// <summary>A table with one line of headings; every row has as many cells as there are headings.</summary>
public sealed record Table(ImmutableArray<Cell> Headings, ImmutableArray<ImmutableArray<Cell>> Rows);
