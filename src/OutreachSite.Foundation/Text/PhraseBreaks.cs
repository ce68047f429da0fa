using OutreachSite.Text.Phrases;

namespace OutreachSite.Text;

/// <summary>
/// Finds where a Japanese heading may be broken into lines so that its phrases stay whole:
/// もしものときの|話し合い|（人生会議）. By rules, not by a dictionary: a phrase ends where hiragana that can end a phrase (a
/// particle, a verb) meet kanji, katakana or Latin letters, after punctuation and before an opening bracket. A phrase of
/// more than <see cref="LongestPhrase"/> characters is also parted where its script changes or between well-known compound words.
/// Numbers with their units, dates, times, Latin words and protected words are never cut.
/// </summary>
public static class PhraseBreaks
{
    /// <summary>From how many full-width characters on a phrase is parted further: about a line of heading on a telephone.</summary>
    public const int LongestPhrase = 10;

    /// <summary>The phrases of a text, in order; together they are the text. An empty text has none.</summary>
    /// <param name="text">A heading or another short text, without markup.</param>
    /// <param name="protectedWords">Words whose inside is never cut: place names, names of facilities.</param>
    public static ImmutableArray<string> Split(string text, IReadOnlyCollection<string>? protectedWords = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
            return [];
        var borders = new Borders(text, protectedWords ?? []);
        var starts = new List<int> { 0 };
        foreach (var (start, end) in Spans(text, borders.Strong, from: 0, to: text.Length))
        {
            if (start > 0)
                starts.Add(start);
            if (LengthOf(text.AsSpan(start, end - start)) > LongestPhrase)
                starts.AddRange(Spans(text, borders.Weak, start, end).Skip(1).Select(span => span.Start));
        }

        return Cut(text, WithoutLonelyEnd(text, starts));
    }

    private static IEnumerable<(int Start, int End)> Spans(string text, Func<int, bool> isBorder, int from, int to)
    {
        var start = from;
        for (var i = from + 1; i < to && i < text.Length; i++)
        {
            if (!isBorder(i))
                continue;
            yield return (start, i);
            start = i;
        }

        yield return (start, to);
    }

    /// <summary>A single character does not stand alone on the last line: 支える人 is not 支える|人.</summary>
    private static List<int> WithoutLonelyEnd(string text, List<int> starts)
    {
        var hasLonelyEnd = starts.Count > 1 && LengthOf(text.AsSpan(starts[^1])) <= 1
            && LengthOf(text.AsSpan(starts[^2])) <= LongestPhrase + 1;
        return hasLonelyEnd ? starts[..^1] : starts;
    }

    private static ImmutableArray<string> Cut(string text, List<int> starts) =>
        [.. starts.Select((start, index) => text[start..(index + 1 < starts.Count ? starts[index + 1] : text.Length)])];

    /// <summary>In full-width characters: a narrow one counts half.</summary>
    private static double LengthOf(ReadOnlySpan<char> text)
    {
        var length = 0.0;
        foreach (var rune in text.EnumerateRunes())
            length += EastAsian.IsWide(rune) ? 1 : 0.5;
        return length;
    }
}
