namespace OutreachSite.Surveys.Importing.Choices;

/// <summary>Takes an answer with several options apart. An option that holds the separator itself is known, and stays whole.</summary>
/// <param name="Separator">What stands between options: <c>;</c>, <c>, </c>, <c>,</c> or a line end.</param>
/// <param name="Whole">Options that hold the separator, the longer ones first.</param>
internal sealed record AnswerSplitter(string Separator, ImmutableArray<string> Whole)
{
    /// <summary>The parts, in the order of writing; a separator at the end adds nothing, and none is cut within brackets.</summary>
    public List<string> Split(string answer)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at <= answer.Length;)
        {
            if (at == start && WholeAt(answer, at) is { } whole)
                at += whole.Length;
            if (at == answer.Length || (depth == 0 && answer.AsSpan(at).StartsWith(Separator, StringComparison.Ordinal)))
            {
                var part = answer[start..at].Trim();
                if (part.Length > 0)
                    parts.Add(part);
                at += at == answer.Length ? 1 : Separator.Length;
                start = at;
                continue;
            }

            depth = answer[at] is '(' or '（' or '「' or '『' or '[' or '［' ? depth + 1
                : answer[at] is ')' or '）' or '」' or '』' or ']' or '］' ? Math.Max(0, depth - 1) : depth;
            at++;
        }

        // A bracket that is never closed would swallow the rest.
        return depth > 0 ? [.. answer.Split(Separator).Select(part => part.Trim()).Where(part => part.Length > 0)] : parts;
    }

    private string? WholeAt(string answer, int at)
    {
        foreach (var option in Whole)
        {
            if (answer.AsSpan(at).StartsWith(option, StringComparison.Ordinal)
                && (at + option.Length == answer.Length || answer.AsSpan(at + option.Length).StartsWith(Separator, StringComparison.Ordinal)))
                return option;
        }

        return null;
    }
}

/// <summary>
/// Decides whether the answers of a column are several options each, and what stands between them. They are when taking them apart
/// leaves fewer different words than there are different answers: else each answer is one option that happens to hold a comma.
/// </summary>
internal static class SeparatorChoice
{
    private const int MostOptions = 62, MostAnswers = 20_000, FewestToJoin = 3;

    private static readonly ImmutableArray<string> Separators = [Columns.AnswerSeries.ChoiceSeparator.ToString(), ";", "；", "\n", ", ", ","];

    /// <summary>How to take the answers apart; null when they are whole.</summary>
    /// <param name="values">The different answers.</param>
    /// <param name="known">Options that are known from the organiser or from another file.</param>
    /// <param name="isMultiple">True when the heading or the organiser says that several may be chosen.</param>
    public static AnswerSplitter? Find(IReadOnlyCollection<KeyValuePair<string, int>> values, ImmutableArray<string> known, bool isMultiple)
    {
        if (values.Count > MostAnswers)
            return null;
        foreach (var separator in Separators)
        {
            if (!values.Any(value => value.Key.Contains(separator, StringComparison.Ordinal)))
                continue;
            var whole = known.Where(option => option.Contains(separator, StringComparison.Ordinal)).OrderByDescending(option => option.Length).ToImmutableArray();
            var splitter = WithJoined(new(separator, whole), values, known);
            if (Separates(splitter, values, known, isMultiple))
                return splitter;
        }

        return null;
    }

    private static bool Separates(AnswerSplitter splitter, IReadOnlyCollection<KeyValuePair<string, int>> values, ImmutableArray<string> known, bool isMultiple)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var several = 0;
        foreach (var (answer, count) in values)
        {
            var parts = splitter.Split(answer);
            several += parts.Count > 1 ? count : 0;
            foreach (var part in parts)
                counts[part] = counts.GetValueOrDefault(part) + count;
        }

        if (splitter.Separator == ";" && values.Any(value => value.Key.EndsWith(';')) && IsRepeated(counts))
            return true;
        if (several == 0 || (!isMultiple && counts.Count > MostOptions * 3))
            return false;
        if (known.Length > 0 && counts.Count(part => known.Contains(part.Key)) * 2 >= counts.Count)
            return true;
        var alone = values.Count(value => counts.ContainsKey(value.Key));
        // Web forms put ; between options, and hardly anybody else writes one.
        var most = splitter.Separator == ";" ? values.Count + 1 : alone > 0 ? values.Count : values.Count - 1;
        return IsRepeated(counts) && (isMultiple || (counts.Count <= most && (alone > 0 || counts.Count * 3 < values.Count * 2)));
    }

    /// <summary>Options come again and again; sentences with a comma do not.</summary>
    private static bool IsRepeated(Dictionary<string, int> counts)
    {
        var all = counts.Values.Sum();
        var repeated = counts.Values.Where(count => count > 1).Sum();
        return repeated * 10 >= all * 6 || counts.Count <= 5;
    }

    /// <summary>Two parts that always follow each other, and never stand without the other, are one option with a comma in it.</summary>
    private static AnswerSplitter WithJoined(AnswerSplitter splitter, IReadOnlyCollection<KeyValuePair<string, int>> values, ImmutableArray<string> known)
    {
        for (var round = 0; round < 4; round++)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            var pairs = new Dictionary<(string, string), int>();
            foreach (var (answer, count) in values)
            {
                var parts = splitter.Split(answer);
                for (var i = 0; i < parts.Count; i++)
                {
                    counts[parts[i]] = counts.GetValueOrDefault(parts[i]) + count;
                    if (i + 1 < parts.Count)
                        pairs[(parts[i], parts[i + 1])] = pairs.GetValueOrDefault((parts[i], parts[i + 1])) + count;
                }
            }

            var joined = pairs.Where(pair => pair.Value >= FewestToJoin && counts[pair.Key.Item1] == pair.Value && counts[pair.Key.Item2] == pair.Value
                    && !known.Contains(pair.Key.Item1) && !known.Contains(pair.Key.Item2) && counts.Count > 2)
                .Select(pair => $"{pair.Key.Item1}{splitter.Separator}{pair.Key.Item2}").Order(StringComparer.Ordinal).FirstOrDefault();
            if (joined is null)
                break;
            splitter = splitter with { Whole = [.. splitter.Whole.Add(joined).OrderByDescending(option => option.Length)] };
        }

        return splitter;
    }
}
