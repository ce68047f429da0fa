using System.Text.RegularExpressions;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Reading;

/// <summary>A sheet for each municipality says its name in its tab or its title, not in every row.</summary>
internal static partial class PlaceNames
{
    /// <summary>Puts the name into rows that have none.</summary>
    public static List<RowDraft> Fill(RegisterKind kind, ChosenSheet sheet, SheetPlace place, List<RowDraft> rows)
    {
        if (kind.PlaceField is not { } field || Of(sheet) is not { } name)
            return rows;
        foreach (var row in rows.Where(row => row[field] is null))
            row[field] = name;
        return rows;
    }

    private static string? Of(ChosenSheet sheet)
    {
        if (Name().Match(sheet.Sheet.Name) is { Success: true } tab)
            return tab.Groups["name"].Value;
        foreach (var row in sheet.Sheet.Rows.Take(sheet.Header.Index))
        {
            foreach (var cell in row.Filled)
            {
                if (Name().Match(WrittenText.OneLine(cell.Text)) is { Success: true } title)
                    return title.Groups["name"].Value;
            }
        }

        return null;
    }

    /// <summary>十和田市, 【三沢市】, 六ケ所村の取組.</summary>
    [GeneratedRegex(@"(?:^|[\s　【（(『「・:：都道府県])(?<name>[\p{IsCJKUnifiedIdeographs}ヶケ々ぁ-んァ-ヴー]{1,6}?[市町村区])(?=$|[\s　】）)』」の・:：])", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
