namespace OutreachSite.Templating.Values;

/// <summary>
/// Names with their values, in the order of adding. Small tables are searched from the beginning, larger ones
/// through an index; who asks often remembers where a name stood.
/// </summary>
/// <param name="capacity">For how many there is room at first.</param>
internal sealed class MemberTable(int capacity = 0)
{
    private const int IndexFrom = 17;
    private Entry[] _entries = capacity == 0 ? [] : new Entry[capacity];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public ref Value this[int position] => ref _entries[position].Value;

    /// <summary>All names; a copy.</summary>
    public string[] Names
    {
        get
        {
            var names = new string[Count];
            for (var i = 0; i < names.Length; i++)
                names[i] = _entries[i].Name;
            return names;
        }
    }

    public string NameAt(int position) => _entries[position].Name;

    /// <summary>True when the very string stands at that position; any position may be asked for.</summary>
    public bool IsAt(int position, string? name)
    {
        var entries = _entries;
        return (uint)position < (uint)entries.Length && ReferenceEquals(entries[position].Name, name) && name is not null;
    }

    /// <summary>Where the name stands, or -1.</summary>
    public int Find(string name)
    {
        if (_index is not null)
            return _index.TryGetValue(name, out var found) ? found : -1;
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_entries[i].Name, name, StringComparison.Ordinal))
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
            _entries[at].Value = value;
            return;
        }

        if (Count == _entries.Length)
            Array.Resize(ref _entries, Math.Max(8, Count * 2));
        _entries[Count] = new() { Name = name, Value = value };
        _index?.Add(name, Count);
        Count++;
        if (Count == IndexFrom)
            BuildIndex();
    }

    private void BuildIndex()
    {
        _index = new(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
            _index.Add(_entries[i].Name, i);
    }

    private struct Entry
    {
        public string Name;
        public Value Value;
    }
}
