using System.Text.RegularExpressions;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Publishing.Papers;

/// <summary>The fonts in which a theme wants its pages: the first family of each <c>--font-…</c> of its css/tokens.css.</summary>
/// <param name="Families">Without spaces, as fonts in PDF files are named: <c>BIZUDPGothic</c>.</param>
internal sealed partial record ThemeFonts(ImmutableArray<string> Families)
{
    /// <summary>Reads a style sheet.</summary>
    public static ThemeFonts Of(string css) =>
        new([.. Stack.Matches(css).Select(stack => stack.Groups["family"].Value.Replace(" ", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)]);

    /// <summary>
    /// The letters of a document that stand in another font: those of the theme do not have them. None where no font of the theme is used at all,
    /// since then the machine does not have it.
    /// </summary>
    public ImmutableArray<string> MissingIn(PdfDocument document)
    {
        var fonts = PdfFonts.Of(document);
        if (!fonts.Any(IsOurs))
            return [];
        return [.. fonts.Where(font => !IsOurs(font)).SelectMany(font => font.Letters).Where(IsSeen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private bool IsOurs(PdfFont font) => !font.IsDrawn && Families.Contains(font.Family);

    private static bool IsSeen(string letter) => letter.EnumerateRunes().Any(rune => !System.Text.Rune.IsWhiteSpace(rune) && !System.Text.Rune.IsControl(rune));

    [GeneratedRegex("""--font-[a-z-]+:\s*"(?<family>[^"]+)["]""", RegexOptions.None, 1000)]
    private static partial Regex Stack { get; }
}
