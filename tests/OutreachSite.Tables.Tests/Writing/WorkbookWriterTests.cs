using System.IO.Compression;
using System.Xml.Linq;
using OutreachSite.Tables.Writing;

namespace OutreachSite.Tables.Tests.Writing;

public sealed class WorkbookWriterTests
{
    private static readonly SheetDraft _sheet = new("一覧", [[new("名称", CellLook.Heading), new("電話", CellLook.RequiredHeading)], [new("=1+1"), new("0176")], [new("髙橋\u0001医院"), new("")]])
    {
        FrozenRows = 1, Widths = [20, 12], TextColumns = 2,
        Help = [new(1, 2, ["はい", "いいえ"], "名称", "書きます", IsStrict: true), new(2, 2, [.. Enumerable.Range(0, 80).Select(i => $"選べる言葉{i}")], "電話", "選びます", IsStrict: false)],
    };

    [Fact]
    public void What_is_written_is_read_again_as_text()
    {
        var file = TableFile.Read("a.xlsx", WorkbookWriter.Write([_sheet])).Value!;
        Assert.Equal(["一覧", "選択肢"], file.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["名称|電話", "=1+1|0176", "髙橋医院|"], file.Sheets[0].Rows.Select(row => $"{row.TextAt(1)}|{row.TextAt(2)}"));
        Assert.True(file.Sheets[1].IsHidden);
        Assert.Equal(80, file.Sheets[1].Rows.Length);
    }

    [Fact]
    public void Words_to_choose_from_stand_in_the_cell_or_in_the_hidden_sheet()
    {
        using var zip = new ZipArchive(new MemoryStream(WorkbookWriter.Write([_sheet])));
        using var stream = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal) || entry.FullName.EndsWith("sheet.xml", StringComparison.Ordinal)).Open();
        var formulas = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "formula1").Select(element => element.Value);
        Assert.Equal(["\"はい,いいえ\"", "選択肢!$A$1:$A$80"], formulas);
    }

    [Fact]
    public void The_same_drafts_give_the_same_bytes() => Assert.Equal(WorkbookWriter.Write([_sheet, _sheet with { Name = "二" }]), WorkbookWriter.Write([_sheet, _sheet with { Name = "二" }]));
}
