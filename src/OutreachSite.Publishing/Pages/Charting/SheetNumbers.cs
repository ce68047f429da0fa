using OutreachSite.Charts.Reading;
using OutreachSite.Tables;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>
/// A table on a sheet of a workbook. It begins with the first row of which two cells or more are filled, so that a title above it is
/// left out, and ends before the first empty row. What the spreadsheet program does not show is not drawn either.
/// </summary>
internal static class SheetNumbers
{
    /// <summary>The option that names a sheet.</summary>
    public const string Option = "sheet";

    public static ChartData? Read(ChartOrder order, RelativePath file, byte[] bytes, DiagnosticBag problems)
    {
        if (problems.Take(TableFile.Read(file.Value, bytes)) is not { } workbook)
            return null;
        if (Sheet(order, workbook, problems) is not { } sheet)
            return null;
        if (DataOf(sheet, Location.Of(file)) is { } data)
            return data;
        problems.Add(TableDiagnostics.Empty(Location.Of(file)));
        return null;
    }

    private static Sheet? Sheet(ChartOrder order, SheetFile workbook, DiagnosticBag problems)
    {
        var sheets = workbook.Sheets.Where(sheet => !sheet.IsHidden && sheet.Rows.Length > 0).ToImmutableArray();
        if (order.Find(Option) is { } name)
        {
            var named = sheets.FirstOrDefault(sheet => TextKey.AreSame(sheet.Name, name.Text));
            if (named is null)
                problems.Add(ChartDataDiagnostics.UnknownSheet(name.Where, name.Text, [.. sheets.Select(sheet => sheet.Name)]));
            return named;
        }

        if (sheets.Length == 1)
            return sheets[0];
        problems.Add(sheets.Length == 0
            ? TableDiagnostics.Empty(new(workbook.Name))
            : ChartDataDiagnostics.SeveralSheets(order.Find("data")?.Where ?? order.Where, [.. sheets.Select(sheet => sheet.Name)]));
        return null;
    }

    private static ChartData? DataOf(Sheet sheet, Location file)
    {
        var shown = sheet.Rows.Where(row => !row.IsHidden).ToImmutableArray();
        var start = shown.TakeWhile(row => row.Filled.Take(2).Count() < 2).Count();
        if (start == shown.Length)
            return null;
        var heading = shown[start];
        var (first, last) = (heading.Filled.First().Address.Column, heading.Filled.Last().Address.Column);
        var rows = shown.Skip(start + 1).TakeWhile(row => IsNext(sheet, heading, row)).Select(row => Texts(row, first, last, file));
        var header = Texts(heading, first, last, file);
        return new(header[0].Where, header, [.. rows]);
    }

    /// <summary>True when no row between the headings and this one is empty: rows that are not shown do not end a table.</summary>
    private static bool IsNext(Sheet sheet, SheetRow heading, SheetRow row) =>
        sheet.Rows.Count(other => other.Number > heading.Number && other.Number <= row.Number) == row.Number - heading.Number;

    private static ImmutableArray<ChartText> Texts(SheetRow row, int first, int last, Location file) =>
        [.. Enumerable.Range(first, last - first + 1).Select(column => new ChartText(row.TextAt(column), file with { Cell = row[column].Address.ToString() }))];
}
