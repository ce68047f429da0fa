using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace OutreachSite.Testing;

/// <summary>
/// A small workbook (.xlsx) made for a test. A cell is a text, a number, a day (<see cref="DateTime"/>), null, or a piece of XML in a
/// <see cref="RawCell"/> for what the others cannot say.
/// </summary>
public sealed class WorkbookFixture
{
    private const string Namespaces = """xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml, bool IsHidden)> _sheets = [];
    private readonly List<string> _texts = [];

    /// <summary>True when days count from 1904.</summary>
    public bool CountsFrom1904 { get; init; }

    /// <summary>The media type of the whole; that of a workbook with macros for an .xlsm.</summary>
    public string MediaType { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Adds a sheet.</summary>
    public WorkbookFixture Sheet(string name, object?[][] rows, bool isHidden = false, params string[] merged)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var xml = new StringBuilder("<sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Length > 0)
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">").AppendJoin("", rows[row].Select((cell, column) => Cell($"{Letters(column)}{row + 1}", cell))).Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0)
            xml.Append("<mergeCells>").AppendJoin("", merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        return SheetXml(name, xml.ToString(), isHidden);
    }

    /// <summary>Adds a sheet with its content as XML.</summary>
    public WorkbookFixture SheetXml(string name, string xml, bool isHidden = false)
    {
        _sheets.Add((name, xml, isHidden));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{MediaType}"/>{string.Concat(_sheets.Select((_, i) => Override($"worksheets/sheet{i + 1}", "worksheet")))}{Override("sharedStrings", "sharedStrings")}{Override("styles", "styles")}</Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", $"""<workbook {Namespaces}><workbookPr date1904="{(CountsFrom1904 ? 1 : 0)}"/><sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" {(sheet.IsHidden ? "state=\"hidden\" " : "")}r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relationship}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id="rIdT" Type="{Relationship}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdS" Type="{Relationship}/styles" Target="styles.xml"/></Relationships>""");
            foreach (var (index, sheet) in _sheets.Index())
                Write(zip, $"xl/worksheets/sheet{index + 1}.xml", $"<worksheet {Namespaces}>{sheet.Xml}</worksheet>");
            Write(zip, "xl/sharedStrings.xml", $"<sst {Namespaces}>{string.Concat(_texts)}</sst>");
            Write(zip, "xl/styles.xml", $"""<styleSheet {Namespaces}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy/m/d\ h:mm:ss"/><numFmt numFmtId="165" formatCode="[$-411]ge\.m\.d"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs></styleSheet>""");
        }

        return stream.ToArray();
    }

    private static string Override(string part, string kind) =>
        $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private string Cell(string address, object? value) => value switch
    {
        null => "",
        RawCell raw => $"<c r=\"{address}\" {raw.Attributes}>{raw.Content}</c>",
        DateTime day => $"<c r=\"{address}\" s=\"1\"><v>{day.ToOADate().ToString(CultureInfo.InvariantCulture)}</v></c>",
        string text => Shared(address, $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"),
        _ => $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };

    private string Shared(string address, string item)
    {
        var index = _texts.IndexOf(item);
        if (index < 0)
        {
            index = _texts.Count;
            _texts.Add(item);
        }

        return $"<c r=\"{address}\" t=\"s\"><v>{index}</v></c>";
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{xml}"));
    }
}

/// <summary>A cell as it stands in the file: its attributes and its content.</summary>
public sealed record RawCell(string Attributes, string Content);
