using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OutreachSite.Print.Pdf;

/// <summary>
/// The fonts that a document embeds, with the letters that are shown in each: the browser writes for each font a table from the glyphs that it used to
/// letters (ISO 32000-1, 9.10.3).
/// </summary>
public static partial class PdfFonts
{
    private const int LongestRange = 65536;

    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<PdfFont> Of(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. from font in document.Objects.OrderBy(entry => entry.Key).Select(entry => entry.Value).OfType<PdfDictionary>()
               where font["Type"] is PdfName { Name: "Font" } && font["Subtype"] is not PdfName { Name: "CIDFontType0" or "CIDFontType2" }
               select new PdfFont(FamilyOf(document, font), font["Subtype"] is PdfName { Name: "Type3" }, LettersOf(document, font)),
        ];
    }

    private static string FamilyOf(PdfDocument document, PdfDictionary font)
    {
        var name = document.Resolve(font["BaseFont"] ?? document.Dictionary(font["FontDescriptor"])?["FontName"]) is PdfName { Name: var known } ? known : "";
        var start = name.IndexOf('+', StringComparison.Ordinal) + 1;
        var end = name.AsSpan(start).IndexOfAny('-', ',');
        return end < 0 ? name[start..] : name[start..(start + end)];
    }

    private static ImmutableArray<string> LettersOf(PdfDocument document, PdfDictionary font)
    {
        if (document.Resolve(font["ToUnicode"]) is not PdfStream stream)
            return [];
        string table;
        try
        {
            table = Encoding.Latin1.GetString(PdfContent.Unpack(stream));
        }
        catch (PdfFormatException)
        {
            return [];
        }

        return [.. Section.Matches(table).SelectMany(Letters).Where(letter => letter.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Letters(Match section)
    {
        var codes = Code.Matches(section.Groups["body"].Value).Select(code => code.Groups[1].Value).ToArray();
        if (section.Groups["kind"].Value == "char")
            return Enumerable.Range(0, codes.Length / 2).Select(pair => Text(codes[(2 * pair) + 1], step: 0));
        return Enumerable.Range(0, codes.Length / 3).SelectMany(triple => Range(codes[3 * triple], codes[(3 * triple) + 1], codes[(3 * triple) + 2]));
    }

    private static IEnumerable<string> Range(string from, string to, string first)
    {
        var count = Number(to) - Number(from) + 1;
        return count is > 0 and <= LongestRange ? Enumerable.Range(0, count).Select(step => Text(first, step)) : [];
    }

    /// <summary>UTF-16 as hexadecimal digits; a range counts its last unit up.</summary>
    private static string Text(string code, int step)
    {
        var text = new StringBuilder();
        for (var at = 0; at + 4 <= code.Length; at += 4)
            text.Append((char)(Number(code[at..(at + 4)]) + (at + 8 > code.Length ? step : 0)));
        return text.ToString();
    }

    private static int Number(string code) => int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("begin(?:bf)(?<kind>char|range)(?<body>.*?)endbf", RegexOptions.Singleline, 2000)]
    private static partial Regex Section { get; }

    [GeneratedRegex("<([0-9A-Fa-f]+)>", RegexOptions.None, 2000)]
    private static partial Regex Code { get; }
}
