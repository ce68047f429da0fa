using System.Text.RegularExpressions;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Rows;

/// <summary>What stands below the headings: answers, and rows that only look like them.</summary>
internal sealed record SievedRows(ImmutableArray<SheetRow> Answers, ImmutableArray<SheetRow> Totals, ImmutableArray<SheetRow> Notes);

/// <summary>Tells the rows of answers from totals, legends, notes and headings that come again on every printed page.</summary>
internal static partial class RowSieve
{
    private const double NoteShare = 0.34;
    private const int LabelColumns = 3;

    public static SievedRows Sort(IReadOnlyList<SheetRow> rows, SheetRow header, int width)
    {
        var answers = ImmutableArray.CreateBuilder<SheetRow>();
        var (totals, notes) = (ImmutableArray.CreateBuilder<SheetRow>(), ImmutableArray.CreateBuilder<SheetRow>());
        var (isBehind, isLegend) = (false, false);
        var last = header.Number;
        foreach (var row in rows)
        {
            var isAfterGap = row.Number > last + 1;
            last = row.Number;
            if (IsSameAs(row, header))
                continue;
            // Behind a title such as 凡例 nobody answers any more.
            if (isLegend)
                notes.Add(row);
            else if (IsTotal(row))
            {
                totals.Add(row);
                isBehind = true;
            }
            else if (IsNote(row, width, isAfterGap || isBehind || (notes.Count > 0 && notes[^1].Number == row.Number - 1)))
            {
                notes.Add(row);
                isBehind = true;
                isLegend = row.Filled.Count() == 1 && LegendTitle().IsMatch(Compatibility.Expand(row.Filled.First().Text));
            }
            else
            {
                answers.Add(row);
                isBehind = false;
            }
        }

        return new(answers.ToImmutable(), totals.ToImmutable(), notes.ToImmutable());
    }

    /// <summary>合計, 平均 or the like at the left, and numbers behind it.</summary>
    private static bool IsTotal(SheetRow row)
    {
        var first = row.Filled.FirstOrDefault();
        if (first.Text is null || first.Address.Column > LabelColumns || first.Text.Length > 16 || !Total().IsMatch(Compatibility.Expand(first.Text).Replace(" ", "", StringComparison.Ordinal)))
            return false;
        var rest = row.Filled.Skip(1).ToArray();
        return rest.All(cell => cell.Kind is CellKind.Number or CellKind.Error || Numeric().IsMatch(Compatibility.Expand(cell.Text)));
    }

    private static bool IsNote(SheetRow row, int width, bool isApart)
    {
        var filled = row.Filled.Take(6).ToArray();
        if (filled.Length == 0)
            return false;
        if (filled.Length > Math.Max(2, width * NoteShare) && !filled.All(cell => CodeText.WithLabel(cell.Text) is not null))
            return isApart && Start().IsMatch(filled[0].Text) && filled.Length <= 3;
        if (Start().IsMatch(filled[0].Text) && width > 1)
            return true;
        if (width < 3 || !isApart)
            return false;
        return filled[0].Kind == CellKind.Text && CodeText.Alone(filled[0].Text) is null && !DateLike().IsMatch(filled[0].Text)
            || (filled.Length == 2 && CodeText.Alone(filled[0].Text) is not null && filled[1].Kind == CellKind.Text && CodeText.Alone(filled[1].Text) is null);
    }

    private static bool IsSameAs(SheetRow row, SheetRow header) =>
        row.Width > 1 && row.Width == header.Width && row.Filled.All(cell => header.TextAt(cell.Address.Column) == cell.Text) && row.Filled.Count() == header.Filled.Count();

    [GeneratedRegex(@"^(?:合計|総計|小計|計|総数|平均|平均値|平均点|中央値|最大|最小|標準偏差|割合|構成比|比率|%|パーセント|百分率|回答数|回答者数|回答者計|有効回答数?|件数|集計|total|sum|average|subtotal|n)(?:\(.*\))?[:：]?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"^[-▲△]?[0-9][0-9,.]*\s*(?:%|人|名|件|票|点)?$|^[-…*]$", RegexOptions.None, 1000)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^\s*(?:※|注[)）:：意1１]|[（(]注|凡例|【|＊|\*|備考|■|出典|資料[:：]|コード[:：表]|以上$|集計日|作成[:：日])", RegexOptions.None, 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"^[\s※【\[(<■●◆]*(?:凡例|コード(?:表|一覧)|回答コード|選択肢(?:一覧|の番号)?|番号の意味)[\s】\])>:]*$", RegexOptions.None, 1000)]
    private static partial Regex LegendTitle();

    [GeneratedRegex(@"^\d{1,4}[/\-.年]\d{1,2}", RegexOptions.None, 1000)]
    private static partial Regex DateLike();
}
