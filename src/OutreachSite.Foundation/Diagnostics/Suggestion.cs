namespace OutreachSite.Diagnostics;

/// <summary>Finds the known name that an author probably meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The known name nearest to the word, or null when none is near: at most a third of its characters differ
    /// (optimal string alignment distance, so two swapped letters count as one slip). Width and letter case do not count; for a
    /// single character nothing else is near.
    /// </summary>
    public static string? Closest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var key = TextKey.Of(word).Value;
        var limit = key.Length == 1 ? 0 : Math.Max(1, key.Length / 3);
        string? best = null;
        foreach (var name in known.Order(StringComparer.Ordinal))
        {
            var distance = Distance(key, TextKey.Of(name).Value, limit);
            if (distance > limit)
                continue;
            (best, limit) = (name, distance - 1);
            if (limit < 0)
                break;
        }

        return best;
    }

    /// <summary>「titel」は「title」の誤りではありませんか, as a hint; null when nothing is near.</summary>
    public static Message? DidYouMean(string word, IEnumerable<string> known) =>
        Closest(word, known) is { } name
            ? new($"「{name}」の誤りではありませんか", $"did you mean '{name}'?")
            : null;

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return int.MaxValue;
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
