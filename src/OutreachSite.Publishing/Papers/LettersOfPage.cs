using System.Globalization;
using System.Text;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Publishing.Papers;

/// <summary>Compares the letters of a page with those that its paper shows.</summary>
internal static class LettersOfPage
{
    /// <summary>What stands for a letter that is a box on the paper and is not in the text of the page itself.</summary>
    public const string Box = "□";

    /// <summary>
    /// The letters that the fonts of the theme do not have. Those that stand in another font are told by the document; where an empty box stands, it is a
    /// letter of the text that no font of the document shows.
    /// </summary>
    /// <param name="document">The printed page.</param>
    /// <param name="fonts">The fonts of the theme.</param>
    /// <param name="sources">The texts of the page, or of the chapters of a book, with their front matter.</param>
    public static ImmutableArray<string> Missing(PdfDocument document, ThemeFonts fonts, ImmutableArray<string> sources)
    {
        var others = fonts.MissingIn(document);
        if (fonts.Families.IsEmpty || !PdfBlanks.AreIn(document))
            return others;
        var shown = PdfFonts.Of(document).SelectMany(font => font.Letters).SelectMany(letter => new[] { letter, TextKey.Of(letter).Value }).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> boxes =
        [
            .. sources.SelectMany(source => BodyOf(source).EnumerateRunes()).Where(CanBeSeen).Select(rune => rune.ToString()).Distinct(StringComparer.Ordinal)
                .Where(letter => !shown.Contains(letter) && !shown.Contains(TextKey.Of(letter).Value)),
        ];
        return [.. others, .. boxes.IsEmpty ? [Box] : boxes];
    }

    /// <summary>What stands under the front matter, with the title: the rest of it is for machines.</summary>
    private static string BodyOf(string source)
    {
        var lines = source.Split('\n');
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        var title = lines.FirstOrDefault(line => line.StartsWith("title:", StringComparison.Ordinal)) ?? "";
        return lines[0].TrimEnd() == "---" && end > 0 ? $"{title}\n{string.Join('\n', lines[(end + 1)..])}" : source;
    }

    private static bool CanBeSeen(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
