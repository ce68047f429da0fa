using System.Text.RegularExpressions;
using OutreachSite.Registers.Fields;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>Gives the cells of a row as they are meant: joined cells, ditto marks and ="0176" resolved, failed formulas left out.</summary>
internal sealed partial class CellReader(Sheet sheet, RegisterSheet source, int width)
{
    private readonly MergedTexts _merged = new(sheet);
    private readonly string[] _above = new string[width + 1];

    public WrittenCell Read(SheetRow row, int column, DiagnosticBag problems)
    {
        var cell = _merged.At(row, column);
        if (cell.IsBlank)
            return WrittenCell.None;
        var written = new WrittenCell(cell.Text, cell.Kind, source, cell.Address);
        if (cell.Kind == CellKind.Error || cell.Text is "#N/A" or "#REF!" or "#VALUE!" or "#NAME?" or "#DIV/0!" or "#NULL!" or "#NUM!")
        {
            problems.Add(ReadingDiagnostics.FailedFormula(written.Where));
            return WrittenCell.None;
        }

        var text = cell.Text;
        if (text[0] == '=' && Quoted().Match(text) is { Success: true } quoted)
            text = quoted.Groups["text"].Value;
        // What kept a text from becoming a formula is no part of it.
        if (text is ['\'', '=' or '+' or '-' or '@', ..])
            text = text[1..];
        if (Ditto().IsMatch(text))
        {
            if (string.IsNullOrEmpty(_above[column]))
            {
                problems.Add(ReadingDiagnostics.DittoWithoutText(written.Where, text));
                return WrittenCell.None;
            }

            problems.Add(ReadingDiagnostics.Ditto(written.Where, text, _above[column]));
            return written with { Text = _above[column] };
        }

        _above[column] = text;
        return written with { Text = text };
    }

    [GeneratedRegex(@"^(?:〃|々|仝|""|”|″|〟|''|´´|(?:同上|同じ|上に同じ|以下同様))$", RegexOptions.None, 1000)]
    private static partial Regex Ditto();

    [GeneratedRegex(@"^=""(?<text>[^""]*)""$", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
