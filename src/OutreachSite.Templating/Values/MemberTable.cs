namespace OutreachSite.Templating.Values;

/// <summary>
/// Names with their values, in the order of adding. Small tables are searched from the beginning, larger ones
/// through an index; who asks often remembers where a name stood.
/// </summary>
internal sealed class MemberTable
{
    private const int IndexFrom = 17;
    private string[] _names = [];
    private Value[] _values = [];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public ReadOnlySpan<string> Names => _names.AsSpan(0, Count);

    public ref Value this[int position] => ref _values[position];

    /// <summary>All names; behind <see cref="Count"/> there are nulls.</summary>
    public string[] NameArray => _names;

    public string NameAt(int position) => _names[position];

    /// <summary>Where the name stands, or -1.</summary>
    public int Find(string name)
    {
        if (_index is not null)
            return _index.TryGetValue(name, out var found) ? found : -1;
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>Adds or replaces.</summary>
    public void Set(string name, Value value)
    {
        var at = Find(name);
        if (at >= 0)
        {
            _values[at] = value;
            return;
        }

        if (Count == _names.Length)
        {
            var size = Math.Max(8, Count * 2);
            Array.Resize(ref _names, size);
            Array.Resize(ref _values, size);
        }

        _names[Count] = name;
        _values[Count] = value;
        _index?.Add(name, Count);
        Count++;
        if (Count == IndexFrom)
            BuildIndex();
    }

    private void BuildIndex()
    {
        _index = new(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
            _index.Add(_names[i], i);
    }
}
