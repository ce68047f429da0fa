namespace OutreachSite.Tables.Sheets;

/// <summary>One row of a sheet that holds something.</summary>
public readonly struct SheetRow
{
    private readonly string?[] _texts;
    private readonly byte[]? _kinds;

    internal SheetRow(int number, bool isHidden, string?[] texts, byte[]? kinds)
    {
        (Number, IsHidden, _texts, _kinds) = (number, isHidden, texts, kinds);
    }

    /// <summary>The row number that the spreadsheet program shows, from 1.</summary>
    public int Number { get; }

    /// <summary>True when the spreadsheet program does not show it, by a filter or by hand.</summary>
    public bool IsHidden { get; }

    /// <summary>How far the row reaches: beyond it every cell is blank.</summary>
    public int Width => _texts.Length;

    /// <summary>The cell of a column, counted from 1.</summary>
    public SheetCell this[int column] => new(TextAt(column), KindAt(column), new(Number, column));

    /// <summary>The cells from the first column to the last that holds something.</summary>
    public IEnumerable<SheetCell> Cells
    {
        get
        {
            for (var column = 1; column <= Width; column++)
                yield return this[column];
        }
    }

    /// <summary>The cells that hold something.</summary>
    public IEnumerable<SheetCell> Filled => Cells.Where(cell => !cell.IsBlank);

    /// <summary>The text of a column; empty for a blank cell.</summary>
    public string TextAt(int column) => column >= 1 && column <= _texts.Length ? _texts[column - 1] ?? "" : "";

    /// <summary>What the cell of a column holds.</summary>
    public CellKind KindAt(int column) =>
        TextAt(column).Length == 0 ? CellKind.Blank : _kinds is null ? CellKind.Text : (CellKind)_kinds[column - 1];
}
