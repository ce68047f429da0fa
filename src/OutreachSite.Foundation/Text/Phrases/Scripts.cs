using System.Text;

namespace OutreachSite.Text.Phrases;

/// <summary>What a character is to the eye that looks for the end of a phrase.</summary>
internal enum Script
{
    Other,
    Kanji,
    Hiragana,
    Katakana,

    /// <summary>Letters and digits of any script that writes spaces, with the signs inside them.</summary>
    Latin,
    Space,

    /// <summary>An opening bracket: nothing ends after it.</summary>
    Open,

    /// <summary>A closing bracket or punctuation: nothing ends before it.</summary>
    Close,

    /// <summary>Belongs to the character before it: a mark, a selector, the second half of a pair.</summary>
    Attached,
}

/// <summary>Tells the scripts of a text apart.</summary>
internal static class Scripts
{
    private const string OpenBrackets = "「『（(【〔［[《〈｛{“‘〝｢";
    private const string CloseBrackets = "」』）)】〕］]》〉｝}”’〟｣";
    private const string Closers = CloseBrackets + "、。，．,.！!？?：:；;・…‥％%℃～〜";

    /// <summary>One script for each UTF-16 unit.</summary>
    public static ImmutableArray<Script> Of(string text)
    {
        var scripts = new Script[text.Length];
        for (var i = 0; i < text.Length; i++)
            scripts[i] = Of(text, i);
        JoinLatin(text, scripts);
        MarkSubtitles(text, scripts);
        return [.. scripts];
    }

    /// <summary>True for a closing bracket or quotation mark.</summary>
    public static bool ClosesBracket(char character) => CloseBrackets.Contains(character, StringComparison.Ordinal);

    private static Script Of(string text, int at)
    {
        var character = text[at];
        if (char.IsLowSurrogate(character) || Composition.IsMark(character) || character is (>= '\uFE00' and <= '\uFE0F') or '\u200D')
            return Script.Attached;
        if (Dashes.IsSpace(character))
            return Script.Space;
        if (OpenBrackets.Contains(character, StringComparison.Ordinal))
            return Script.Open;
        if (Closers.Contains(character, StringComparison.Ordinal))
            return Script.Close;
        if (character is 'ヶ' or 'ヵ' || (character == 'ケ' && IsKanjiAt(text, at - 1) && IsKanjiAt(text, at + 1)))
            return Script.Kanji;
        if (Kana.IsHiragana(character))
            return Script.Hiragana;
        if (Kana.IsKatakana(character) || character is >= 'ｦ' and <= 'ﾟ')
            return Script.Katakana;
        if (IsKanjiAt(text, at))
            return Script.Kanji;
        return char.IsLetterOrDigit(character) ? Script.Latin : Script.Other;
    }

    private static bool IsKanjiAt(string text, int at) =>
        at >= 0 && at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && EastAsian.IsKanji(rune);

    /// <summary>A sign between two Latin letters or digits is part of their word: e-mail, 1,741, https://a.jp.</summary>
    private static void JoinLatin(string text, Script[] scripts)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (scripts[i] is Script.Other or Script.Close && text[i] < '\u0080' && scripts[i - 1] is Script.Latin
                && (scripts[i + 1] is Script.Latin || text[i + 1] is '/' or ':'))
                scripts[i] = Script.Latin;
        }
    }

    /// <summary>〜はじめの一歩〜: a pair of waves that stand in no span of numbers is a pair of brackets.</summary>
    private static void MarkSubtitles(string text, Script[] scripts)
    {
        if (!text.Any(Dashes.IsWave))
            return;
        var waves = Enumerable.Range(0, text.Length)
            .Where(i => Dashes.IsWave(text[i]) && !(i > 0 && (scripts[i - 1] is Script.Latin || "時分日月年）)".Contains(text[i - 1], StringComparison.Ordinal))))
            .ToList();
        for (var i = 0; i + 1 < waves.Count; i += 2)
            scripts[waves[i]] = Script.Open;
    }
}
