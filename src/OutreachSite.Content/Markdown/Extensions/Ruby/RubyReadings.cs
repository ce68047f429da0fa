using System.Globalization;

namespace OutreachSite.Content.Markdown.Extensions.Ruby;

/// <summary>Puts readings over the characters of a word.</summary>
internal static class RubyReadings
{
    /// <summary>
    /// One reading for each character (kana may repeat themselves or be empty), or one for each character that is not
    /// kana, or one for the whole word up to its kana ending; null when the numbers fit none of these.
    /// </summary>
    public static ImmutableArray<RubyPart>? Assign(string text, ImmutableArray<string> readings)
    {
        var characters = Characters(text);
        if (readings.Length == characters.Length)
            return [.. characters.Zip(readings, Part)];
        if (readings.Length == characters.Count(c => !IsKana(c)))
        {
            var next = 0;
            return [.. characters.Select(c => IsKana(c) ? new RubyPart(c, null) : Part(c, readings[next++]))];
        }

        return readings.Length == 1 && readings[0].Length > 0 ? Whole(characters, readings[0]) : null;
    }

    /// <summary>The characters as a reader counts them: a kana with its voicing mark is one.</summary>
    public static ImmutableArray<string> Characters(string text)
    {
        var result = ImmutableArray.CreateBuilder<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            result.Add(elements.GetTextElement());
        return result.ToImmutable();
    }

    /// <summary>One reading over all: 食べる with たべる has its reading over 食 alone, as far as the kana agree at the end.</summary>
    private static ImmutableArray<RubyPart> Whole(ImmutableArray<string> characters, string reading)
    {
        var end = characters.Length;
        while (end > 1 && reading.Length > characters[end - 1].Length && IsKana(characters[end - 1])
            && reading.EndsWith(characters[end - 1], StringComparison.Ordinal))
        {
            end--;
            reading = reading[..^characters[end].Length];
        }

        var first = new RubyPart(string.Concat(characters.Take(end)), reading);
        return end == characters.Length ? [first] : [first, new(string.Concat(characters.Skip(end)), null)];
    }

    private static RubyPart Part(string character, string reading) =>
        new(character, reading.Length == 0 || reading == character ? null : reading);

    private static bool IsKana(string character) => character[0] is (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F');
}
