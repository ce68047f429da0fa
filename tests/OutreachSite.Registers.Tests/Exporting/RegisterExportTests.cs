using System.Globalization;
using System.Text;
using System.Text.Json;
using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Tables;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Tests.Exporting;

public sealed class RegisterExportTests
{
    private const string List = "ID,名称,フリガナ,種別,所在地,緯度,経度,電話,FAX,診療時間,往診,定員,承諾,廃止日,備考,確認日\n"
        + "F1,みほん医院,ミホン,診療所,中央1,40.65,141.35,0176-00-1234、0176-00-1235,,月〜金 9:00〜12:00,○,,可,,\"二行の\n備考\",R8.4.1\n"
        + "F2,⑴𠮷田薬局,ヨシダ,薬局,〃,,,176001236,,,×,30名,,,=1+1,\n"
        + "F3,のせない医院,ノセ,診療所,中央3,40.66,141.35,0176-00-1237,,,,,否,,,\n"
        + "F4,やめた医院,ヤメ,診療所,中央4,40.66,141.35,0176-00-1238,,,,,可,2020-01-01,,\n";

    private static readonly DateOnly _today = new(2026, 11, 21);

    private static (Sheet Sheet, IReadOnlyList<ExportedFile> Files, string[] Codes) Export(RegisterKind kind, string csv, ExportFormat format = ExportFormat.Csv)
    {
        var export = new RegisterExport(kind, _today, "CC BY 4.0");
        var outcome = export.Write(export.Publishable(Registers.Read(kind, csv).Records), format);
        var files = outcome.Value!;
        var sheet = format is ExportFormat.Csv or ExportFormat.Cp932 or ExportFormat.Workbook ? TableFile.Read(files[0].Name, files[0].Bytes).Value!.Sheets[0] : null!;
        return (sheet, files, [.. outcome.Diagnostics.Select(one => $"{one.Code} {one.Where.Cell}")]);
    }

    public static TheoryData<string, string> Samples
    {
        get
        {
            var rows = new TheoryData<string, string> { { "facility", List } };
            foreach (var kind in RegisterKinds.All)
                rows.Add(kind.Key, Encoding.UTF8.GetString(Tests.Kinds.SampleRegisters.Bytes($"{kind.Key}.csv")));
            return rows;
        }
    }

    /// <summary>What the Digital Agency asks of tables that machines read: one row of headings, one thing in a cell, nothing for the looks.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_given_out_can_be_read_by_machines(string name, string csv)
    {
        var kind = RegisterKinds.Find(name)!;
        foreach (var format in new[] { ExportFormat.Csv, ExportFormat.Workbook })
        {
            var (sheet, files, _) = Export(kind, csv, format);
            var headings = sheet.Rows[0].Filled.Select(cell => cell.Text).ToArray();
            Assert.Equal(1, sheet.Rows[0].Number);
            Assert.Equal(sheet.Rows[0].Width, headings.Length);
            Assert.Equal(headings.Length, headings.Distinct(StringComparer.Ordinal).Count());
            Assert.Empty(sheet.Merged);
            Assert.Equal(Enumerable.Range(1, sheet.Rows.Length), sheet.Rows.Select(row => row.Number));
            Assert.All(sheet.Rows, row => Assert.True(row.Width <= headings.Length && !row.IsHidden));
            foreach (var cell in sheet.Rows.SelectMany(row => row.Filled))
            {
                Assert.DoesNotContain('\n', cell.Text);
                // The column of what stood in place of a number is there to hold such a mark.
                Assert.False(cell.Text is "〃" or "同上" or "－" or "…" && headings[cell.Address.Column - 1] != "値がない理由", $"{cell}");
                Assert.False(cell.Text[0] is '=' or '@' or '\t', $"{cell} is a formula");
            }

            foreach (var (column, heading) in headings.Index().Where(pair => pair.Item is "病床数" or "定員" or "緯度" or "経度" or "値" or "目標値" or "順番"))
                Assert.All(sheet.Rows.Skip(1).Select(row => row.TextAt(column + 1)).Where(text => text.Length > 0), text => Assert.True(decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _), $"{heading}: {text}"));
            foreach (var (column, _) in headings.Index().Where(pair => pair.Item.EndsWith('日')))
                Assert.All(sheet.Rows.Skip(1).Select(row => row.TextAt(column + 1)).Where(text => text.Length > 0), text => Assert.True(DateOnly.TryParseExact(text, "yyyy-MM-dd", out _), text));
            var list = TableFile.Read(files[1].Name, files[1].Bytes).Value!.Sheets[0];
            Assert.Equal(headings, list.Rows.Skip(1).Select(row => row.TextAt(1)));
            Assert.Contains("ライセンス: CC BY 4.0", Encoding.UTF8.GetString(files[2].Bytes), StringComparison.Ordinal);
            Assert.Contains("更新日: 2026-11-21", Encoding.UTF8.GetString(files[2].Bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_without_consent_and_closed_ones_are_left_out_and_one_number_stands_in_a_cell()
    {
        var (sheet, files, _) = Export(FacilityKind.Kind, List);
        Assert.Equal([0xEF, 0xBB, 0xBF], files[0].Bytes[..3]);
        var headings = sheet.Rows[0].Filled.Select(cell => cell.Text).ToList();
        string At(int row, string heading) => sheet.Rows[row].TextAt(headings.IndexOf(heading) + 1);
        Assert.Equal(["F1", "F2"], [At(1, "ID"), At(2, "ID")]);
        Assert.Equal(("0176-00-1234", "電話 0176-00-1235"), (At(1, "電話番号"), At(1, "連絡先備考（その他、SNSなど）")));
        Assert.Equal(("30", "'=1+1", "中央1"), (At(2, "定員"), At(2, "備考"), At(2, "所在地_連結表記")));
        Assert.DoesNotContain("訪問", headings);
    }

    [Fact]
    public void Characters_that_the_old_encoding_does_not_have_are_said()
    {
        var (sheet, files, codes) = Export(FacilityKind.Kind, List, ExportFormat.Cp932);
        Assert.Equal(["REG401 D3"], codes);
        Assert.Equal("〓〓田薬局", sheet.Rows[2].TextAt(4));
        Assert.DoesNotContain((byte)'?', files[0].Bytes);
    }

    [Fact]
    public void Programs_get_values_and_maps_get_points()
    {
        var json = JsonDocument.Parse(Export(FacilityKind.Kind, List, ExportFormat.Json).Files[0].Bytes).RootElement;
        Assert.Equal(["F1", "F2"], json.EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        var points = JsonDocument.Parse(Export(FacilityKind.Kind, List, ExportFormat.GeoJson).Files[0].Bytes).RootElement.GetProperty("features");
        var point = Assert.Single(points.EnumerateArray());
        Assert.Equal([141.35, 40.65], point.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public void The_own_form_is_read_again_as_the_same()
    {
        var first = Registers.Read(FacilityKind.Kind, List);
        var csv = RegisterCsv.Write(FacilityKind.Kind, first.Records);
        var second = RegisterImport.Read(FacilityKind.Kind, [new("facility.csv", csv)], new());
        Assert.True(OutreachSite.Registers.Comparing.RegisterDiff.Of(first.Records, second.Records).IsEmpty);
        Assert.Equal(csv, RegisterCsv.Write(FacilityKind.Kind, second.Records));
    }
}
