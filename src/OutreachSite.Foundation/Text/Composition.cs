using System.Collections.Frozen;
using System.Text;
using OutreachSite.Text.Tables;

namespace OutreachSite.Text;

/// <summary>
/// Joins letters with the marks that follow them, and takes them apart: か + U+3099 ↔ が, e + U+0301 ↔ é, Hangul. For
/// text that readers see and for paths. It is Unicode's NFC and NFD for the BMP with one intended difference: characters
/// that these would replace for good (compatibility ideographs such as U+FA19, the Ångström sign) stay as they were
/// written, because a name keeps its form. For comparing, where even those are alike, there is <see cref="TextKey"/>.
/// </summary>
public static class Composition
{
    private const int HangulFirst = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailBefore = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28, HangulCount = LeadCount * VowelCount * TailCount;
    private const char FirstThatMatters = '\u00C0', FirstMark = '\u0300';

    private static readonly FrozenDictionary<(char Base, char Mark), char> Composed =
        Pairs().ToFrozenDictionary(pair => (pair.Base, pair.Mark), pair => pair.Whole);

    private static readonly FrozenDictionary<char, (char Base, char Mark)> Parts =
        Pairs().ToFrozenDictionary(pair => pair.Whole, pair => (pair.Base, pair.Mark));

    /// <summary>The text with every letter and its marks as one character where there is one.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(FirstMark, '\uFFFF') < 0 ? text : ComposeInOrder(InOrder(text));
    }

    /// <summary>The text with every composed letter as a letter and its marks, in canonical order.</summary>
    public static string Decompose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(FirstThatMatters, '\uFFFF') < 0 ? text : InOrder(text).ToString();
    }

    /// <summary>True for a mark that belongs to the character before it.</summary>
    public static bool IsMark(char character) => ClassOf(character) != 0;

    private static StringBuilder InOrder(string text)
    {
        var letters = new StringBuilder(text.Length * 2);
        foreach (var character in text)
            AppendParts(character, letters);
        Sort(letters);
        return letters;
    }

    private static void AppendParts(char character, StringBuilder letters)
    {
        if (Parts.TryGetValue(character, out var parts))
        {
            AppendParts(parts.Base, letters);
            letters.Append(parts.Mark);
            return;
        }

        if (character - HangulFirst is not (var index and >= 0 and < HangulCount))
        {
            letters.Append(character);
            return;
        }

        letters.Append((char)(LeadFirst + (index / (VowelCount * TailCount))));
        letters.Append((char)(VowelFirst + (index / TailCount % VowelCount)));
        if (index % TailCount != 0)
            letters.Append((char)(TailBefore + (index % TailCount)));
    }

    /// <summary>Puts the marks after each letter into the order of their classes; equal classes keep their order.</summary>
    private static void Sort(StringBuilder letters)
    {
        for (var i = 1; i < letters.Length; i++)
        {
            var (mark, markClass) = (letters[i], ClassOf(letters[i]));
            var place = i;
            for (; markClass != 0 && place > 0 && ClassOf(letters[place - 1]) > markClass; place--)
                letters[place] = letters[place - 1];
            letters[place] = mark;
        }
    }

    private static string ComposeInOrder(StringBuilder letters)
    {
        var (start, length, lastClass) = (-1, 0, -1);
        for (var i = 0; i < letters.Length; i++)
        {
            var (character, markClass) = (letters[i], ClassOf(letters[i]));
            if (start >= 0 && lastClass < markClass && Join(letters[start], character) is { } whole)
            {
                letters[start] = whole;
                continue;
            }

            if (markClass == 0)
                (start, lastClass) = (length, -1);
            else
                lastClass = markClass;
            letters[length++] = character;
        }

        return letters.ToString(0, length);
    }

    private static char? Join(char first, char second)
    {
        if (Composed.TryGetValue((first, second), out var whole))
            return whole;
        if (first - LeadFirst is var lead and >= 0 and < LeadCount && second - VowelFirst is var vowel and >= 0 and < VowelCount)
            return (char)(HangulFirst + (((lead * VowelCount) + vowel) * TailCount));
        return first - HangulFirst is var index and >= 0 and < HangulCount && index % TailCount == 0
            && second - TailBefore is var tail and > 0 and < TailCount ? (char)(first + tail) : null;
    }

    private static int ClassOf(char character)
    {
        if (character < FirstMark)
            return 0;
        var runs = CombiningClassTable.Runs;
        var (low, high) = (0, (runs.Length / 3) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < runs[middle * 3])
                high = middle - 1;
            else if (character > runs[(middle * 3) + 1])
                low = middle + 1;
            else
                return runs[(middle * 3) + 2];
        }

        return 0;
    }

    private static IEnumerable<(char Base, char Mark, char Whole)> Pairs()
    {
        foreach (var (mark, pairs) in CompositionTable.Marks)
        {
            for (var i = 0; i < pairs.Length; i += 2)
                yield return (pairs[i], mark, pairs[i + 1]);
        }
    }
}
