namespace OutreachSite.Content.Markdown.Extensions.LineBreaks;

/// <summary>
/// The characters between which a line break is no blank: East Asian Width W or F (Unicode Standard Annex 11), except
/// Hangul, as CSS Text 3 has it for the segment break transformation.
/// </summary>
internal static class WideCharacters
{
    private static readonly ImmutableArray<(int First, int Last)> Ranges =
    [
        (0x2E80, 0x303E), (0x3041, 0x312F), (0x3190, 0x31EF), (0x31F0, 0x321E), (0x3220, 0x3247), (0x3250, 0x4DBF),
        (0x4E00, 0xA4CF), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
        (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF), (0x1F200, 0x1F265), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>
    /// True when a line break between two code points is no blank: both are wide, or one is wide punctuation, which
    /// brings its own space along (CSS Text 4).
    /// </summary>
    public static bool Join(int? before, int? after) =>
        before is { } left && after is { } right
        && ((IsWide(left) && IsWide(right)) || IsWidePunctuation(left) || IsWidePunctuation(right));

    private static bool IsWidePunctuation(int codePoint) => codePoint is
        (>= 0x3001 and <= 0x3003) or (>= 0x3008 and <= 0x3011) or (>= 0x3014 and <= 0x301F) or 0x30FB
        or (>= 0xFF01 and <= 0xFF0F) or (>= 0xFF1A and <= 0xFF20) or (>= 0xFF3B and <= 0xFF3D) or (>= 0xFF5B and <= 0xFF60);

    /// <summary>True for a code point that fills a whole square.</summary>
    public static bool IsWide(int codePoint)
    {
        foreach (var (first, last) in Ranges)
        {
            if (codePoint <= last)
                return codePoint >= first;
        }

        return false;
    }
}
