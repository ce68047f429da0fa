namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>Labels with how often they were given. Spellings that differ in width or spaces are one label, written as most people wrote it.</summary>
internal sealed class LabelCounts
{
    private readonly Dictionary<string, (string Label, int Count, int Best)> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>The labels in the order in which they were first met.</summary>
    public ImmutableArray<KeyValuePair<string, int>> All => [.. _order.Select(key => new KeyValuePair<string, int>(_byKey[key].Label, _byKey[key].Count))];

    /// <summary>How many different labels there are.</summary>
    public int Distinct => _byKey.Count;

    /// <summary>How many answers there are.</summary>
    public int Total { get; private set; }

    /// <summary>How many answers have a label that was given more than once.</summary>
    public int Repeated => _byKey.Values.Where(entry => entry.Count > 1).Sum(entry => entry.Count);

    public void Add(string label, int count)
    {
        var key = TextKey.Of(label).Value;
        Total += count;
        if (!_byKey.TryGetValue(key, out var entry))
        {
            _order.Add(key);
            _byKey[key] = (label, count, count);
            return;
        }

        _byKey[key] = count > entry.Best ? (label, entry.Count + count, count) : entry with { Count = entry.Count + count };
    }
}
