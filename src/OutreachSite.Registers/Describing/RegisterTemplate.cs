using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;
using OutreachSite.Tables.Writing;

namespace OutreachSite.Registers.Describing;

/// <summary>An Excel workbook to fill in: a sheet for each kind, with notes, lists to choose from and one row as an example, which is never read.</summary>
public static class RegisterTemplate
{
    /// <summary>The row of the headings.</summary>
    public const int HeadingRow = 4;

    private const double Narrowest = 10, Widest = 34, LongText = 30;

    /// <summary>The workbook.</summary>
    public static byte[] Write(IEnumerable<RegisterKind> kinds) => WorkbookWriter.Write([.. kinds.Select(Sheet)]);

    private static SheetDraft Sheet(RegisterKind kind)
    {
        RegisterField[] fields = [.. kind.Fields.Where(field => field.IsOffered)];
        return new(kind.Title,
        [
            [new($"{kind.Title}の台帳", CellLook.Title)],
            [new($"{kind.About} 「例」の行は読みこみません（消してもかまいません）。セルを選ぶと説明が出ます。", CellLook.Plain)],
            [.. fields.Select(field => new DraftCell(NoteOf(field), CellLook.Note))],
            [.. fields.Select(field => new DraftCell(field.Heading, field.IsRequired ? CellLook.RequiredHeading : CellLook.Heading))],
            [.. fields.Select((field, i) => new DraftCell(i == 0 ? $"例：{field.Example}" : field.Example, CellLook.Example))],
        ])
        {
            Widths = [.. fields.Select(WidthOf)],
            Help = [.. fields.Select((field, i) => new ColumnHelp(i + 1, HeadingRow + 2, field.Type.Offered, field.Heading, NoteOf(field), field.Type is not ChoiceType { IsOpen: true }))],
            FrozenRows = HeadingRow,
            TextColumns = fields.Length,
        };
    }

    private static string NoteOf(RegisterField field) => string.Join("。", new[]
    {
        field.IsRequired ? "かならず書きます" : "", field.Note, field.Type.Manner ?? "", field.IsForProfessionals ? "専門職向け" : "",
    }.Where(part => part.Length > 0));

    private static double WidthOf(RegisterField field) => field.Type.Name == "文章" || field.Key is "address" or "hours" ? LongText
        : Math.Clamp(Math.Max(field.Heading.Length, field.Example.Length) * 2.2, Narrowest, Widest);
}
