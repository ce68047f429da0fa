namespace OutreachSite.Tables.Sheets;

/// <summary>Cells that were joined into one; the text stands in the first.</summary>
public readonly record struct MergedRange(CellAddress First, CellAddress Last)
{
    /// <summary>True when the cell is one of them.</summary>
    public bool Contains(int row, int column) =>
        row >= First.Row && row <= Last.Row && column >= First.Column && column <= Last.Column;
}
