using System.Globalization;

namespace OutreachSite.Content.Markdown.Extensions.Ruby;

/// <summary>Puts readings over the characters of a word.</summary>
internal static class RubyReadings
{
    /// <summary>
    /// One reading for each character (kana may repeat themselves or be empty), one for the whole word without its kana
    /// at the ends, or one for each character that is not kana; null when the numbers fit none of these.
    /// </summary>
    public static ImmutableArray<RubyPart>? Assign(string text, ImmutableArray<string> readings)
    {
        var characters = Characters(text);
        if (readings.Length == characters.Length)
            return [.. characters.Zip(readings, Part)];
        if (readings is [{ Length: > 0 } whole])
            return Whole(characters, whole);
        if (readings.Length != characters.Count(c => !IsKana(c)))
            return null;
        var next = 0;
        return [.. characters.Select(c => IsKana(c) ? new RubyPart(c, null) : Part(c, readings[next++]))];
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

    /// <summary>One reading over all: in 食べる with たべる or た, and in お茶 with おちゃ, only the kanji need it.</summary>
    private static ImmutableArray<RubyPart> Whole(ImmutableArray<string> characters, string reading)
    {
        if (characters.All(IsKana))
            return [new(string.Concat(characters), reading)];
        var (start, end) = (0, characters.Length);
        for (; IsKana(characters[end - 1]); end--)
        {
            if (reading.Length > characters[end - 1].Length && reading.EndsWith(characters[end - 1], StringComparison.Ordinal))
                reading = reading[..^characters[end - 1].Length];
        }

        for (; IsKana(characters[start]) && reading.Length > characters[start].Length && reading.StartsWith(characters[start], StringComparison.Ordinal); start++)
            reading = reading[characters[start].Length..];
        ImmutableArray<RubyPart> parts = [new(string.Concat(characters[..start]), null), new(string.Concat(characters[start..end]), reading), new(string.Concat(characters[end..]), null)];
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    private static RubyPart Part(string character, string reading) =>
        new(character, reading.Length == 0 || reading == character ? null : reading);

    private static bool IsKana(string character) => character[0] is (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F');
}
