using System.Text;

namespace OutreachSite.Charts.Svg;

/// <summary>
/// Breaks labels into lines. Japanese breaks at phrase borders where that costs no extra line, else between any two
/// characters that 禁則 allows; katakana words stay whole where they can, Latin words and numbers as long as they fit. Lines
/// are made about equally long.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】％〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥,.:;!?)]}%";
    private const string NeverLast = "（［｛〔〈《「『【([{";

    /// <summary>The lines, each at most so wide when measured at this size; an empty text has none.</summary>
    /// <param name="text">A label or a sentence.</param>
    /// <param name="size">The size of its letters.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="balances">False fills each line before the next begins, as in a paragraph.</param>
    public static ImmutableArray<string> Wrap(string text, double size, double width, bool balances = true)
    {
        var label = text.Trim();
        if (label.Length == 0)
            return [];
        var runes = label.EnumerateRunes().ToImmutableArray();
        var words = new Borders(runes, index => CanBreak(runes, index) && !IsWithinKatakana(runes, index));
        var phraseEnds = PhraseEnds(label);
        var phrases = new Borders(runes, index => words.After(index) && phraseEnds.Contains(index));
        var (byWord, byPhrase) = (Fill(words, width / size), Fill(phrases, width / size));
        var borders = byWord.IsForced ? new(runes, index => CanBreak(runes, index))
            : !byPhrase.IsForced && byPhrase.Lines.Length <= byWord.Lines.Length ? phrases
            : words;
        return balances ? Balance(borders, width / size) : Fill(borders, width / size).Lines;
    }

    /// <summary>True when a word is wider than the line, so that it would have to be cut.</summary>
    public static bool CutsWords(string text, double size, double width)
    {
        var runes = text.Trim().EnumerateRunes().ToImmutableArray();
        return Fill(new(runes, index => CanBreak(runes, index)), width / size).IsForced;
    }

    /// <summary>The narrowest width that needs no more lines.</summary>
    private static ImmutableArray<string> Balance(Borders borders, double ems)
    {
        var best = Fill(borders, ems).Lines;
        if (best.Length < 2)
            return best;
        for (var narrower = ems - 1; narrower > 3; narrower--)
        {
            var filled = Fill(borders, narrower);
            if (filled.IsForced || filled.Lines.Length > best.Length)
                break;
            best = filled.Lines;
        }

        return best;
    }

    private static Filled Fill(Borders borders, double ems)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var (start, isForced) = (0, false);
        while (start < borders.Runes.Length)
        {
            var (end, forced) = EndOfLine(borders, start, ems);
            var line = string.Concat(borders.Runes[start..end].Select(rune => rune.ToString())).Trim();
            if (line.Length > 0)
                lines.Add(line);
            (start, isForced) = (end, isForced || forced);
        }

        return new(lines.ToImmutable(), isForced);
    }

    /// <summary>Where the line ends: at the last border that fits; without one at the last character, at least one, by force.</summary>
    private static (int End, bool IsForced) EndOfLine(Borders borders, int start, double ems)
    {
        var (used, border, fitting) = (0.0, start, start);
        for (var index = start; index < borders.Runes.Length; index++)
        {
            var rune = borders.Runes[index];
            used += TextWidth.Ems(rune);
            // A space at the end of a line does not count.
            if (used > ems && !Rune.IsWhiteSpace(rune))
                return border > start ? (border, false) : (Math.Max(start + 1, fitting), true);
            var isLast = index + 1 == borders.Runes.Length;
            if (isLast || !TextWidth.IsMark(borders.Runes[index + 1]))
                fitting = index + 1;
            if (isLast || borders.After(index))
                border = index + 1;
        }

        return (borders.Runes.Length, false);
    }

    /// <summary>The characters with which phrases end, counted in runes.</summary>
    private static HashSet<int> PhraseEnds(string label)
    {
        var ends = new HashSet<int>();
        var count = 0;
        foreach (var phrase in PhraseBreaks.Split(label))
            ends.Add((count += phrase.EnumerateRunes().Count()) - 1);
        foreach (var (index, _) in label.EnumerateRunes().Index().Where(one => Rune.IsWhiteSpace(one.Item)))
            ends.Add(index);
        return ends;
    }

    private static bool CanBreak(ImmutableArray<Rune> runes, int index)
    {
        var (before, after) = (runes[index], runes[index + 1]);
        if (TextWidth.IsMark(after) || Contains(NeverFirst, after) || Contains(NeverLast, before))
            return false;
        return Rune.IsWhiteSpace(before) || TextWidth.IsWide(before) || TextWidth.IsWide(after);
    }

    /// <summary>セ｜ンター is hard to read.</summary>
    private static bool IsWithinKatakana(ImmutableArray<Rune> runes, int index) => IsKatakana(runes[index]) && IsKatakana(runes[index + 1]);

    private static bool IsKatakana(Rune rune) => rune.Value is (>= 0x30A1 and <= 0x30FA) or 'ー' or (>= 0xFF66 and <= 0xFF9F);

    private static bool Contains(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>A text, and after which of its characters a line may end.</summary>
    private sealed record Borders(ImmutableArray<Rune> Runes, Func<int, bool> After);

    /// <summary>Lines, and whether a word had to be cut to make them.</summary>
    private readonly record struct Filled(ImmutableArray<string> Lines, bool IsForced);
}
