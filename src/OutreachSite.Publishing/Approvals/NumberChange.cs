using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Approvals;

/// <summary>What sort of number changed: those that somebody acts on.</summary>
public enum NumberSort
{
    /// <summary>A telephone or fax number.</summary>
    Telephone,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of the day.</summary>
    Time,
}

/// <summary>Numbers of one sort that became others in one place.</summary>
/// <param name="Sort">What they are.</param>
/// <param name="Before">As they stood; empty when there were none.</param>
/// <param name="After">As they stand now; empty when they are gone.</param>
public sealed partial record NumberChange(NumberSort Sort, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>The numbers that differ between two texts, by sort.</summary>
    internal static IEnumerable<NumberChange> Of(string before, string after)
    {
        foreach (var sort in Enum.GetValues<NumberSort>())
        {
            var (old, now) = (Find(sort, before), Find(sort, after));
            var (gone, come) = (Without(old, now), Without(now, old));
            if (gone.Length + come.Length > 0)
                yield return new(sort, gone, come);
        }
    }

    /// <summary>
    /// The changes of a page from those of its paragraphs: what is gone in one and has come in another of the same sort is one change.
    /// </summary>
    internal static ImmutableArray<NumberChange> Together(IEnumerable<NumberChange> changes)
    {
        var all = changes.ToArray();
        var moved = all.Where(change => change.Before.IsEmpty != change.After.IsEmpty).GroupBy(change => change.Sort).Select(Join).OfType<NumberChange>();
        return [.. all.Where(change => !change.Before.IsEmpty && !change.After.IsEmpty), .. moved];

        static NumberChange? Join(IGrouping<NumberSort, NumberChange> same)
        {
            ImmutableArray<string> gone = [.. same.SelectMany(change => change.Before).Distinct(StringComparer.Ordinal)], come = [.. same.SelectMany(change => change.After).Distinct(StringComparer.Ordinal)];
            var joined = new NumberChange(same.Key, [.. gone.Except(come)], [.. come.Except(gone)]);
            return joined.Before.IsEmpty && joined.After.IsEmpty ? null : joined;
        }
    }

    /// <summary>Each number of a sort, in order and as narrow signs, so that the width of digits is no change.</summary>
    internal static ImmutableArray<string> Find(NumberSort sort, string text) =>
        [.. Pattern(sort).Matches(Width.Narrow(text).Replace('‐', '-').Replace('−', '-')).Select(match => match.Value)];

    private static ImmutableArray<string> Without(ImmutableArray<string> all, ImmutableArray<string> others)
    {
        var rest = others.ToList();
        return [.. all.Where(one => !rest.Remove(one))];
    }

    private static Regex Pattern(NumberSort sort) => sort switch
    {
        NumberSort.Telephone => Telephones(),
        NumberSort.Money => Amounts(),
        NumberSort.Day => Days(),
        _ => Times(),
    };

    [GeneratedRegex(@"(?<![\d-])(?:0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}|0\d{9,10}|[#＃]\d{4}|1(?:10|18|19|71|88|89)番)(?![\d-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telephones();

    [GeneratedRegex(@"\d[\d,.]*(?:[万億兆千百]\d*)*円|(?:¥|yen )\d[\d,]*|\d[\d,]* yen", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"(?:(?:令和|平成|昭和)(?:元|\d{1,2})年|\d{4}年)(?:\([^)]{1,12}\))?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|(?<![\d-])[12]\d{3}[-/]\d{1,2}[-/]\d{1,2}(?![\d-])|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"(?<![\d:])\d{1,2}:\d{2}(?![\d:])|(?:午前|午後)?\d{1,2}時(?!間)(?:\d{1,2}分|半)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
