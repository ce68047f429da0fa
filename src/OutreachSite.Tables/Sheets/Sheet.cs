namespace OutreachSite.Tables.Sheets;

/// <summary>A sheet of a workbook, or a text file as one. Rows without anything are left out; the others keep their numbers.</summary>
public sealed class Sheet
{
    internal Sheet(string name, ImmutableArray<SheetRow> rows, ImmutableArray<MergedRange> merged, bool isHidden)
    {
        (Name, Rows, Merged, IsHidden) = (name, rows, merged, isHidden);
        Width = rows.Length == 0 ? 0 : rows.Max(row => row.Width);
    }

    /// <summary>What the tab says; empty for a text file.</summary>
    public string Name { get; }

    /// <summary>Rows that hold something, from top to bottom.</summary>
    public ImmutableArray<SheetRow> Rows { get; }

    /// <summary>Cells that were joined.</summary>
    public ImmutableArray<MergedRange> Merged { get; }

    /// <summary>True when the spreadsheet program does not show the sheet.</summary>
    public bool IsHidden { get; }

    /// <summary>The last column that holds something in any row.</summary>
    public int Width { get; }

    /// <summary>The text of the joined cell that this place belongs to; that of the cell itself when it is not joined.</summary>
    public string SpreadText(SheetRow row, int column)
    {
        var text = row.TextAt(column);
        if (text.Length > 0 || Merged.Length == 0)
            return text;
        foreach (var range in Merged)
        {
            if (range.Contains(row.Number, column))
                return Rows.FirstOrDefault(other => other.Number == range.First.Row) is { Number: > 0 } first ? first.TextAt(range.First.Column) : "";
        }

        return "";
    }
}
