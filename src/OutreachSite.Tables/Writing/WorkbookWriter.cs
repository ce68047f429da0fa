using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Writing;

/// <summary>Writes workbooks of Excel (.xlsx): text, looks, widths, lists to choose from. The same drafts give the same bytes.</summary>
public static class WorkbookWriter
{
    private const string SpreadsheetMediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int LongestTab = 31, LastHelped = 5000;

    /// <summary>The bytes of a workbook with these sheets.</summary>
    public static byte[] Write(ImmutableArray<SheetDraft> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Names of parts that are given, since those that the library makes up differ each time.
            var workbook = document.AddNewPart<WorkbookPart>(SpreadsheetMediaType, "rIdWorkbook");
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            var styles = workbook.AddNewPart<WorkbookStylesPart>("rIdStyles");
            styles.Stylesheet = Looks.Stylesheet();
            var lists = new ChoiceLists();
            foreach (var (index, draft) in sheets.Index())
                Add(workbook, draft, index, lists);
            lists.AddTo(workbook, sheets.Length);
            workbook.Workbook.Save();
        }

        return Repeatable.Zip(stream.ToArray());
    }

    internal static void AddTab(WorkbookPart workbook, WorksheetPart part, string name, int index, bool isHidden)
    {
        var tab = new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name[..Math.Min(name.Length, LongestTab)], SheetId = (uint)index + 1, Id = workbook.GetIdOfPart(part) };
        if (isHidden)
            tab.State = SheetStateValues.Hidden;
        workbook.Workbook!.Sheets!.Append(tab);
    }

    internal static Row RowOf(int number, IEnumerable<DraftCell> cells)
    {
        var row = new Row { RowIndex = (uint)number };
        foreach (var (index, cell) in cells.Index())
        {
            if (cell.Text.Length == 0 && cell.Look is (CellLook.Plain or CellLook.Text))
                continue;
            row.Append(new DocumentFormat.OpenXml.Spreadsheet.Cell
            {
                CellReference = new CellAddress(number, index + 1).ToString(),
                StyleIndex = (uint)cell.Look,
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Allowed(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }),
            });
        }

        return row;
    }

    private static void Add(WorkbookPart workbook, SheetDraft draft, int index, ChoiceLists lists)
    {
        var part = workbook.AddNewPart<WorksheetPart>(string.Create(CultureInfo.InvariantCulture, $"rIdSheet{index + 1}"));
        var worksheet = new Worksheet();
        if (draft.FrozenRows > 0)
            worksheet.Append(Frozen(draft.FrozenRows));
        if (Columns(draft) is { } columns)
            worksheet.Append(columns);
        var data = new SheetData();
        foreach (var (row, cells) in draft.Rows.Index())
            data.Append(RowOf(row + 1, cells));
        worksheet.Append(data);
        if (draft.Help.Length > 0)
            worksheet.Append(Help(draft.Help, lists));
        part.Worksheet = worksheet;
        part.Worksheet.Save();
        AddTab(workbook, part, draft.Name, index, isHidden: false);
    }

    private static SheetViews Frozen(int rows) => new(new SheetView(new Pane
    {
        VerticalSplit = rows, TopLeftCell = new CellAddress(rows + 1, 1).ToString(), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
    }) { WorkbookViewId = 0 });

    private static Columns? Columns(SheetDraft draft)
    {
        var count = Math.Max(draft.Widths.Length, draft.TextColumns);
        if (count == 0)
            return null;
        var columns = new Columns();
        for (var i = 0; i < count; i++)
        {
            var column = new Column { Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true, Width = i < draft.Widths.Length ? draft.Widths[i] : 12 };
            if (i < draft.TextColumns)
                column.Style = (uint)CellLook.Text;
            columns.Append(column);
        }

        return columns;
    }

    private static DataValidations Help(ImmutableArray<ColumnHelp> help, ChoiceLists lists)
    {
        var validations = new DataValidations { Count = (uint)help.Length };
        foreach (var one in help)
        {
            var name = CellAddress.ColumnName(one.Column);
            var validation = new DataValidation
            {
                AllowBlank = true, ShowInputMessage = true, PromptTitle = Cut(one.Title, 32), Prompt = Cut(one.Note, 255),
                SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{name}{one.FirstRow}:{name}{LastHelped}" },
            };
            if (one.Choices.Length > 0)
            {
                validation.Type = DataValidationValues.List;
                validation.ShowErrorMessage = one.IsStrict;
                validation.ErrorTitle = Cut(one.Title, 32);
                validation.Error = Cut($"選べるのは: {string.Join("、", one.Choices)}", 255);
                validation.Append(new Formula1(lists.FormulaFor(one.Choices)));
            }

            validations.Append(validation);
        }

        return validations;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    /// <summary>Control characters cannot stand in a workbook.</summary>
    private static string Allowed(string text) => string.Concat(text.Where(character => !char.IsControl(character) || character is '\n' or '\t'));
}
