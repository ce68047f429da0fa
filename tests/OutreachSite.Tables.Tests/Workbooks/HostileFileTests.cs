using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Tables.Sheets;
using OutreachSite.Testing;

namespace OutreachSite.Tables.Tests.Workbooks;

/// <summary>Files that are not what they seem, broken, or made to do harm: a sentence each, and nothing else happens.</summary>
public sealed class HostileFileTests
{
    private static readonly byte[] _workbook = new WorkbookFixture().Sheet("回答", [["質問", "答え"], [1, "良い"], [2, "普通"]]).ToBytes();

    private static Outcome<SheetFile> Read(byte[] bytes) => TableFile.Read("a.xlsx", bytes);

    private static string CodeOf(byte[] bytes) => Assert.Single(Read(bytes).Diagnostics).Code;

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]];

    [Fact]
    public void Each_foreign_format_is_named()
    {
        Assert.Equal("TAB101", CodeOf([]));
        Assert.Equal("TAB113", CodeOf(Compound("EncryptedPackage")));
        Assert.Equal("TAB114", CodeOf(Compound("Workbook")));
        Assert.Equal("TAB114", CodeOf([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
        Assert.Equal("TAB115", CodeOf(Encoding.UTF8.GetBytes("\uFEFF\r\n<!DOCTYPE html><table><tr><td>1</td></tr></table>")));
        Assert.Equal("TAB115", CodeOf(Encoding.Unicode.GetBytes("<html><body><table></table></body></html>")));
        Assert.Equal("TAB116", CodeOf(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>")));
        Assert.Equal("TAB117", CodeOf(Encoding.ASCII.GetBytes("%PDF-1.7 ...")));
        Assert.Equal("TAB117", CodeOf(Zip(("[Content_Types].xml", []), ("word/document.xml", []))));
        Assert.Equal("TAB118", CodeOf(Zip(("[Content_Types].xml", []), ("xl/workbook.bin", [1]))));
        Assert.Equal("TAB120", CodeOf(Zip(("a.csv", [1]), ("b.csv", [1]))));
        Assert.Equal("TAB101", CodeOf(new WorkbookFixture().Sheet("回答", []).ToBytes()));
    }

    [Fact]
    public void A_CSV_in_a_ZIP_is_read_as_Google_Forms_hands_it_out() =>
        Assert.Equal("良い", Read(Zip(("研修.csv", Encoding.UTF8.GetBytes("質問,答え\n1,良い\n")))).Value!.Sheets[0].Rows[1].TextAt(2));

    [Fact]
    public void A_small_file_cannot_fill_the_memory()
    {
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal("TAB112", CodeOf(Zip(("[Content_Types].xml", []), ("xl/workbook.xml", []), ("xl/worksheets/sheet1.xml", new byte[64 << 20]))));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 256 << 20);
    }

    [Fact]
    public void A_part_that_is_larger_than_it_says_is_read_no_further()
    {
        // The central directory tells 10 bytes; what is packed unfolds to far more.
        var bytes = Zip(("a.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,良い\n", 100_000)))));
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 10);
        var read = Read(bytes);
        Assert.True(read.Value is null || read.Value.Sheets[0].Rows.Length <= 2);
    }

    [Fact]
    public void Entities_are_not_expanded() => Assert.Equal("TAB119", CodeOf(Zip(
        ("[Content_Types].xml", Part("[Content_Types].xml")), ("_rels/.rels", Part("_rels/.rels")), ("xl/workbook.xml", Part("xl/workbook.xml")), ("xl/_rels/workbook.xml.rels", Part("xl/_rels/workbook.xml.rels")),
        ("xl/sharedStrings.xml", Part("xl/sharedStrings.xml")), ("xl/styles.xml", Part("xl/styles.xml")),
        ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>")))));

    [Fact]
    public void A_sheet_that_is_formatted_to_its_last_row_is_read_in_a_moment()
    {
        var rows = string.Concat(Enumerable.Range(1, SheetLimits.Rows).Select(row => row == 1 ? "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>" : $"<row r=\"{row}\" s=\"1\"/>"));
        var bytes = new WorkbookFixture().SheetXml("回答", $"<sheetData>{rows}</sheetData>").ToBytes();
        var clock = Stopwatch.StartNew();
        Assert.Equal("5", Assert.Single(Read(bytes).Value!.Sheets[0].Rows).TextAt(1));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }

    [Fact]
    public void More_cells_than_any_survey_has_are_refused()
    {
        // One cell far to the right in each row: what is kept would be sixteen thousand times as much.
        var rows = string.Concat(Enumerable.Range(1, 2000).Select(row => $"<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>"));
        Assert.Equal("TAB111", CodeOf(new WorkbookFixture().SheetXml("回答", $"<sheetData>{rows}</sheetData>").ToBytes()));
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_named_damaged()
    {
        for (var length = 4; length < _workbook.Length; length += 7)
            Assert.Equal("TAB119", CodeOf(_workbook[..length]));
    }

    [Fact]
    public void Damaged_bytes_never_stop_the_program()
    {
        var random = new Random(20181);
        for (var round = 0; round < 400; round++)
        {
            var bytes = (byte[])_workbook.Clone();
            for (var change = 0; change < 1 + (round % 8); change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = Read(bytes);
            Assert.True(read.Succeeded || read.Diagnostics.Length > 0);
        }
    }

    [Fact]
    public void Random_bytes_never_stop_the_program()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            var read = Read(bytes);
            Assert.True(read.Succeeded || read.Diagnostics.Length > 0);
        }
    }

    private static byte[] Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(_workbook));
        using var part = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }
}
