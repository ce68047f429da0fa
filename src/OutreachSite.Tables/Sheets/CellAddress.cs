namespace OutreachSite.Tables.Sheets;

/// <summary>The place of a cell as spreadsheet programs name it: row 14, column 2 is B14. Both count from 1.</summary>
public readonly record struct CellAddress(int Row, int Column)
{
    private const int Letters = 26;

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        return name;
    }

    /// <summary>Reads B14; null when the text is no address or lies outside of what spreadsheets can hold.</summary>
    public static CellAddress? Parse(ReadOnlySpan<char> text)
    {
        var (column, at) = (0, 0);
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && at < 4; at++)
            column = (column * Letters) + (text[at] & 0x1F);
        var row = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= SheetLimits.Rows; at++)
            row = (row * 10) + (text[at] - '0');
        return at == text.Length && column is > 0 and <= SheetLimits.Columns && row is > 0 and <= SheetLimits.Rows ? new(row, column) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ColumnName(Column)}{Row}";
}
