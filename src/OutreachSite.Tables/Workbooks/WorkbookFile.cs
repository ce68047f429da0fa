using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OutreachSite.Tables.Sheets;
using Location = OutreachSite.Diagnostics.Location;
using Sheet = OutreachSite.Tables.Sheets.Sheet;

namespace OutreachSite.Tables.Workbooks;

/// <summary>A workbook of Excel (.xlsx, .xlsm): its sheets with cached values. Macros, pictures and formulas are not looked at.</summary>
internal static class WorkbookFile
{
    public static Outcome<SheetFile> Read(string name, byte[] bytes)
    {
        var where = new Location(name);
        var problems = new DiagnosticBag();
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new() { AutoSave = false });
            if (document.WorkbookPart is { } workbook)
                return Read(name, workbook, problems);
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException
            or InvalidOperationException or ArgumentException or NotSupportedException or NullReferenceException or KeyNotFoundException or OverflowException)
        {
            // The library throws all of these for packages that it cannot follow; none of them says more to a person.
        }

        return Outcome.Failed<SheetFile>(TableDiagnostics.Damaged(where));
    }

    private static Outcome<SheetFile> Read(string name, WorkbookPart workbook, DiagnosticBag problems)
    {
        var where = new Location(name);
        var texts = SharedTexts.Read(workbook.SharedStringTablePart);
        var formats = NumberFormats.Read(workbook.WorkbookStylesPart?.Stylesheet, workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true);
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        foreach (var entry in workbook.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? [])
        {
            if (entry.Id?.Value is not { } id || !workbook.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet)
                continue;
            var isHidden = entry.State?.Value is { } state && state != SheetStateValues.Visible;
            var builder = new SheetBuilder();
            new SheetReader(texts, formats, builder).Read(worksheet);
            if (builder.IsTooLarge)
                problems.Add(TableDiagnostics.TooLarge(where));
            sheets.Add(builder.ToSheet(entry.Name?.Value ?? "", isHidden));
        }

        if (!problems.HasErrors && sheets.All(sheet => sheet.Rows.Length == 0))
            problems.Add(TableDiagnostics.Empty(where));
        return problems.Conclude(new SheetFile(name, null, sheets.ToImmutable()));
    }
}
