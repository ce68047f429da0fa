using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Writing;

/// <summary>Words to choose from. A short list stands in the cell itself; a long one in a column of a hidden sheet, because Excel takes no more than 255 characters.</summary>
internal sealed class ChoiceLists
{
    private const string Tab = "選択肢";
    private const int Longest = 250;

    private readonly List<ImmutableArray<string>> _lists = [];

    /// <summary>What Excel looks the words up with.</summary>
    public string FormulaFor(ImmutableArray<string> words)
    {
        var inside = string.Join(',', words);
        if (inside.Length <= Longest && words.All(word => !word.Contains(',', StringComparison.Ordinal) && !word.Contains('"', StringComparison.Ordinal)))
            return $"\"{inside}\"";
        var place = _lists.FindIndex(known => known.SequenceEqual(words, StringComparer.Ordinal));
        if (place < 0)
        {
            place = _lists.Count;
            _lists.Add(words);
        }

        var column = CellAddress.ColumnName(place + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{Tab}!${column}$1:${column}${words.Length}");
    }

    /// <summary>Adds the hidden sheet, if a list needs it.</summary>
    public void AddTo(WorkbookPart workbook, int index)
    {
        if (_lists.Count == 0)
            return;
        var data = new SheetData();
        for (var row = 0; row < _lists.Max(list => list.Length); row++)
            data.Append(WorkbookWriter.RowOf(row + 1, _lists.Select(list => new DraftCell(row < list.Length ? list[row] : ""))));
        var part = workbook.AddNewPart<WorksheetPart>("rIdChoices");
        part.Worksheet = new Worksheet(data);
        part.Worksheet.Save();
        WorkbookWriter.AddTab(workbook, part, Tab, index, isHidden: true);
    }
}
