using DocumentFormat.OpenXml.Spreadsheet;

namespace OutreachSite.Tables.Writing;

/// <summary>The styles of a workbook, one for each <see cref="CellLook"/> and in its order.</summary>
internal static class Looks
{
    private const string Family = "BIZ UDPゴシック";
    private const uint AsText = 49;

    public static Stylesheet Stylesheet() => new(
        new DocumentFormat.OpenXml.Spreadsheet.Fonts(Font(11), Font(16, isBold: true), Font(9, colour: "FF555555"), Font(11, isBold: true), Font(11, colour: "FF666666", isItalic: true)) { Count = 5 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid("FFE8EEF4"), Solid("FFFFF1CC"), Solid("FFF3F3F3")) { Count = 5 },
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF333333" }) { Style = BorderStyleValues.Medium })) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(0, 0, 0), Format(1, 0, 0), Format(2, 0, 0, isWrapped: true), Format(3, 2, 1, isWrapped: true), Format(3, 3, 1, isWrapped: true), Format(4, 4, 0, isText: true), Format(0, 0, 0, isText: true)) { Count = 7 });

    private static Font Font(double size, bool isBold = false, string? colour = null, bool isItalic = false)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        if (isItalic)
            font.Append(new Italic());
        font.Append(new FontSize { Val = size });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = Family });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint font, uint fill, uint border, bool isWrapped = false, bool isText = false)
    {
        var format = new CellFormat { FontId = font, FillId = fill, BorderId = border, NumberFormatId = isText ? AsText : 0, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = isText };
        if (isWrapped)
            format.Append(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        return format;
    }
}
