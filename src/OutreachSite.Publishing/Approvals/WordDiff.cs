namespace OutreachSite.Publishing.Approvals;

/// <summary>A changed paragraph in words: numbers stay whole, so that a telephone number that changed is seen as one.</summary>
internal static class WordDiff
{
    /// <summary>Fewer words in common than this share, and the old paragraph and the new one are easier to read one after the other.</summary>
    private const double LeastInCommon = 0.4;

    /// <summary>The steps from one paragraph to the other, neighbours of one kind joined; null when they have too little in common.</summary>
    public static ImmutableArray<DiffStep>? Of(string before, string after)
    {
        var (old, now) = (Split(before), Split(after));
        var steps = SequenceDiff.Of(old, now);
        return steps.Count(step => step.Kind == DiffKind.Same) < LeastInCommon * Math.Max(old.Length, now.Length) ? null : Joined(steps);
    }

    /// <summary>Words of one script each; a number with its signs is one word.</summary>
    internal static ImmutableArray<string> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && Continues(text, start, end))
                end++;
            if (char.IsHighSurrogate(text[end - 1]) && end < text.Length)
                end++;
            words.Add(text[start..end]);
            start = end;
        }

        return words.ToImmutable();
    }

    private static bool Continues(string text, int start, int at)
    {
        var (first, next) = (ClassOf(text[start]), ClassOf(text[at]));
        return first switch
        {
            Script.Digit => next == Script.Digit || (IsJoint(text[at]) && at + 1 < text.Length && ClassOf(text[at + 1]) == Script.Digit),
            Script.Sign or Script.Blank => false,
            _ => next == first || (text[at] == 'ー' && first is Script.Katakana or Script.Hiragana),
        };
    }

    private static ImmutableArray<DiffStep> Joined(ImmutableArray<DiffStep> steps)
    {
        var joined = ImmutableArray.CreateBuilder<DiffStep>();
        foreach (var step in steps)
        {
            if (joined.Count > 0 && joined[^1].Kind == step.Kind)
                joined[^1] = new(step.Kind, joined[^1].Text + step.Text);
            else
                joined.Add(step);
        }

        return joined.ToImmutable();
    }

    private static bool IsJoint(char c) => c is '-' or '‐' or '－' or '−' or ',' or '，' or '.' or '．' or ':' or '：' or '/' or '／';

    private static Script ClassOf(char c) => c switch
    {
        >= '0' and <= '9' or >= '０' and <= '９' => Script.Digit,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'ａ' and <= 'ｚ' or >= 'Ａ' and <= 'Ｚ' => Script.Latin,
        >= 'ぁ' and <= 'ゟ' => Script.Hiragana,
        >= 'ァ' and <= 'ヿ' => Script.Katakana,
        >= '一' and <= '鿿' or >= '㐀' and <= '䶿' or '々' or '〆' => Script.Kanji,
        _ => char.IsWhiteSpace(c) ? Script.Blank : Script.Sign,
    };

    private enum Script
    {
        Sign,
        Blank,
        Digit,
        Latin,
        Hiragana,
        Katakana,
        Kanji,
    }
}
