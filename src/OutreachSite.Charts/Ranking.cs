namespace OutreachSite.Charts;

/// <summary>Which names have the highest and the lowest of some values; only numbers take part.</summary>
internal sealed class Ranking
{
    private readonly ImmutableArray<(string Label, decimal Value)> _known;

    public Ranking(IEnumerable<(string Label, ChartValue Value)> values) =>
        _known = [.. values.Where(one => one.Value.IsKnown).Select(one => (one.Label, one.Value.Number!.Value)).OrderByDescending(one => one.Item2)];

    /// <summary>How many have a value.</summary>
    public int Count => _known.Length;

    /// <summary>True when there is one value only, however often.</summary>
    public bool IsLevel => _known.All(one => one.Value == _known[0].Value);

    public decimal Highest => _known[0].Value;

    public decimal Lowest => _known[^1].Value;

    /// <summary>The second highest of the different values; null when there are fewer than three.</summary>
    public decimal? Next => _known.Select(one => one.Value).Distinct().ToArray() is { Length: > 2 } different ? different[1] : null;

    /// <summary>The names with a value, ties joined: 「甲、乙（43%）」.</summary>
    public string Name(decimal value, ValueFormat format, ChartWords words) => Name(value, format.Full, words);

    /// <summary>The same, with the value written in a way of its own.</summary>
    public string Name(decimal value, Func<decimal, string> text, ChartWords words)
    {
        var labels = string.Join(words.Separator, _known.Where(one => one.Value == value).Select(one => one.Label));
        return Phrase.Fill(words.Named, ("label", labels), ("value", text(value)));
    }
}
