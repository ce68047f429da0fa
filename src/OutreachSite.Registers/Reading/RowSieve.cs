using System.Text.RegularExpressions;
using OutreachSite.Registers.Types;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>Tells rows of data from totals, notes, examples and headings that come again on every printed page.</summary>
internal sealed partial class RowSieve(ColumnMap map, ImmutableArray<string> headings, IReadOnlySet<int> numberColumns)
{
    /// <summary>True for a row of data.</summary>
    public bool IsData(SheetRow row, bool isAfterGap)
    {
        var first = row.Filled.FirstOrDefault();
        if (first.Text is null || IsExample(first.Text) || IsHeadingAgain(row) || IsTotal(row, first))
            return false;
        if (map.Columns.All(column => row.TextAt(column.Index).Length == 0))
            return false;
        var filled = row.Filled.Take(3).Count();
        if (filled <= 2 && Note().IsMatch(Compatibility.Expand(first.Text)))
            return false;
        // One cell alone behind an empty row is a remark such as 令和8年4月1日現在, unless the table has nothing but one column.
        return !(filled == 1 && map.Columns.Length > 2 && (isAfterGap || AsOf().IsMatch(WrittenText.Folded(first.Text))) && first.Kind != CellKind.Number);
    }

    /// <summary>True for a line of a form with a printed number and nothing else.</summary>
    public bool IsUnused(SheetRow row) => map.Columns.All(column => row.TextAt(column.Index).Length == 0 || numberColumns.Contains(column.Index));

    private static bool IsExample(string text) => Example().IsMatch(Compatibility.Expand(text));

    private bool IsHeadingAgain(SheetRow row)
    {
        var same = 0;
        foreach (var column in map.Columns)
        {
            var text = row.TextAt(column.Index);
            if (text.Length > 0 && WrittenText.OneLine(text) == headings[column.Index - 1])
                same++;
            else if (text.Length > 0)
                return false;
        }

        return same > 1 || (same == 1 && map.Columns.Length == 1);
    }

    private static bool IsTotal(SheetRow row, SheetCell first) =>
        first.Address.Column <= 3 && first.Text.Length <= 12 && Total().IsMatch(Compatibility.Expand(first.Text).Replace(" ", "", StringComparison.Ordinal))
        && row.Filled.Skip(1).All(cell => cell.Kind is CellKind.Number or CellKind.Error || Numeric().IsMatch(Compatibility.Expand(cell.Text)));

    [GeneratedRegex(@"^[(【<\[]?\s*(?:記入例|入力例|記載例|見本|例)\s*[\d①-⑨]*\s*[)】>\]:]?$|^(?:記入例|例):.", RegexOptions.None, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^(?:合計|総計|小計|計|総数|件数|total)(?:\(.*\))?[::]?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"^[-▲△]?[0-9][0-9,.]*\s*(?:%|人|名|件|床|か所|施設)?$|^[-…*]$", RegexOptions.None, 1000)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^\s*(?:※|\*|注[)）:：意1-9]|[(（]注|凡例|出典|資料[:：]|備考[:：]|■|以上$|説明[:：])", RegexOptions.None, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?:現在|時点|作成|更新|調べ)\s*[)）]?$", RegexOptions.None, 1000)]
    private static partial Regex AsOf();
}
