namespace OutreachSite.Imaging.Scrub.Svg;

/// <summary>
/// How large a drawing becomes when everything in it that is used again is drawn again: a few lines can ask for more
/// copies than a telephone can draw.
/// </summary>
internal sealed class SvgUses
{
    private readonly Dictionary<string, List<string>> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _weights = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();

    /// <summary>Notes the start of an element.</summary>
    public void Begin(string? id) => _open.Push(id ?? "");

    /// <summary>Notes its end.</summary>
    public void End() => _open.Pop();

    /// <summary>Notes that the innermost element draws another one again.</summary>
    public void Use(string id)
    {
        foreach (var owner in _open.Append("").Distinct(StringComparer.Ordinal))
        {
            if (!_used.TryGetValue(owner, out var targets))
                _used[owner] = targets = [];
            targets.Add(id);
        }
    }

    /// <summary>How many times something is drawn again in all; beyond every limit for a circle.</summary>
    public long Total(long limit) => Weight("", limit);

    private long Weight(string id, long limit)
    {
        if (_weights.TryGetValue(id, out var known))
            return known;
        _weights[id] = limit + 1;   // holds for whoever comes back here: a circle
        var weight = 0L;
        foreach (var target in _used.GetValueOrDefault(id) ?? [])
        {
            weight += 1 + Weight(target, limit);
            if (weight > limit)
                break;
        }

        return _weights[id] = Math.Min(weight, limit + 1);
    }
}
