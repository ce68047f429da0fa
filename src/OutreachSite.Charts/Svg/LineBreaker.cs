using System.Text;

namespace OutreachSite.Charts.Svg;

/// <summary>
/// Breaks labels into lines. Japanese breaks at phrase borders where that costs no extra line, else between any two
/// characters that 禁則 allows; Latin words and numbers stay whole. Lines are made about equally long.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】％〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥,.:;!?)]}%";
    private const string NeverLast = "（［｛〔〈《「『【([{";
    private const string PhraseEnds = "、。，．・：；／？！）］｝〕〉》」』】～〜";

    /// <summary>The lines, each at most so wide when measured at this size; an empty text has none.</summary>
    public static ImmutableArray<string> Wrap(string text, double size, double width)
    {
        var runes = text.Trim().EnumerateRunes().ToImmutableArray();
        if (runes.IsEmpty)
            return [];
        var byWord = Fill(runes, size, width, IsWordBorder);
        var byPhrase = Fill(runes, size, width, IsPhraseBorder);
        Func<Rune, Rune, bool> rule = byWord.IsForced ? CanBreak
            : !byPhrase.IsForced && byPhrase.Lines.Length <= byWord.Lines.Length ? IsPhraseBorder
            : IsWordBorder;
        return Balance(runes, size, width, rule);
    }

    /// <summary>True when a word is wider than the line, so that it would have to be cut.</summary>
    public static bool CutsWords(string text, double size, double width) =>
        Fill([.. text.Trim().EnumerateRunes()], size, width, CanBreak).IsForced;

    /// <summary>The narrowest width that needs no more lines.</summary>
    private static ImmutableArray<string> Balance(ImmutableArray<Rune> runes, double size, double width, Func<Rune, Rune, bool> rule)
    {
        var best = Fill(runes, size, width, rule).Lines;
        for (var narrower = width - size; narrower > size * 3; narrower -= size)
        {
            var filled = Fill(runes, size, narrower, rule);
            if (filled.IsForced || filled.Lines.Length > best.Length)
                break;
            best = filled.Lines;
        }

        return best;
    }

    private static Filled Fill(ImmutableArray<Rune> runes, double size, double width, Func<Rune, Rune, bool> rule)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var (start, isForced) = (0, false);
        while (start < runes.Length)
        {
            var (length, forced) = NextLine(runes.AsSpan()[start..], width / size, rule);
            var line = string.Concat(runes.AsSpan().Slice(start, length).ToArray().Select(rune => rune.ToString())).Trim();
            if (line.Length > 0)
                lines.Add(line);
            (start, isForced) = (start + length, isForced || forced);
        }

        return new(lines.ToImmutable(), isForced);
    }

    /// <summary>How many characters the line takes: to the last border that fits; without one what fits, at least one, by force.</summary>
    private static (int Length, bool IsForced) NextLine(ReadOnlySpan<Rune> runes, double ems, Func<Rune, Rune, bool> rule)
    {
        var (used, border, fitting) = (0.0, 0, 0);
        for (var index = 0; index < runes.Length; index++)
        {
            used += TextWidth.Ems(runes[index]);
            // A space at the end of a line does not count.
            if (used > ems && !Rune.IsWhiteSpace(runes[index]))
                return border > 0 ? (border, false) : (Math.Max(1, fitting), true);
            var isLast = index + 1 == runes.Length;
            if (isLast || !TextWidth.IsMark(runes[index + 1]))
                fitting = index + 1;
            if (isLast || rule(runes[index], runes[index + 1]))
                border = index + 1;
        }

        return (runes.Length, false);
    }

    private static bool CanBreak(Rune before, Rune after)
    {
        if (TextWidth.IsMark(after) || Contains(NeverFirst, after) || Contains(NeverLast, before))
            return false;
        return Rune.IsWhiteSpace(before) || TextWidth.IsWide(before) || TextWidth.IsWide(after);
    }

    /// <summary>Not within a word of katakana: セ｜ンター is hard to read.</summary>
    private static bool IsWordBorder(Rune before, Rune after) =>
        CanBreak(before, after) && !(IsKatakana(before) && IsKatakana(after));

    private static bool IsPhraseBorder(Rune before, Rune after)
    {
        if (!CanBreak(before, after))
            return false;
        if (Rune.IsWhiteSpace(before) || Contains(PhraseEnds, before) || Contains(NeverLast, after))
            return true;
        if ((IsKatakana(before) && IsKanji(after)) || (IsKanji(before) && IsKatakana(after)))
            return true;
        // After a particle or an ending, but not after the お of お金.
        return IsHiragana(before) && !IsHiragana(after) && before.Value is not ('お' or 'ご');
    }

    private static bool IsKatakana(Rune rune) => rune.Value is (>= 0x30A1 and <= 0x30FA) or 'ー' or (>= 0xFF66 and <= 0xFF9F);

    private static bool IsKanji(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsHiragana(Rune rune) => rune.Value is >= 0x3041 and <= 0x309F;

    private static bool Contains(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Lines, and whether a word had to be cut to make them.</summary>
    private readonly record struct Filled(ImmutableArray<string> Lines, bool IsForced);
}
