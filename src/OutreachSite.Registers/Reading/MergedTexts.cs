using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>The texts of joined cells for the rows that they reach down to: a district beside the facilities that lie in it.</summary>
internal sealed class MergedTexts
{
    private const int Most = 200_000;

    private readonly Dictionary<(int Row, int Column), SheetCell> _texts = [];

    public MergedTexts(Sheet sheet)
    {
        if (sheet.Merged.Length == 0)
            return;
        var rows = sheet.Rows.ToDictionary(row => row.Number);
        foreach (var range in sheet.Merged.Where(range => range.Last.Row > range.First.Row && range.Last.Row - range.First.Row < Most))
        {
            if (!rows.TryGetValue(range.First.Row, out var first) || first.TextAt(range.First.Column).Length == 0)
                continue;
            for (var row = range.First.Row + 1; row <= range.Last.Row && _texts.Count < Most; row++)
                _texts.TryAdd((row, range.First.Column), first[range.First.Column]);
        }
    }

    /// <summary>The cell itself, or the one that it was joined with.</summary>
    public SheetCell At(SheetRow row, int column)
    {
        var cell = row[column];
        return cell.IsBlank && _texts.TryGetValue((row.Number, column), out var joined) ? joined with { Address = cell.Address } : cell;
    }
}
