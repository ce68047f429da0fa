namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// Numbers for the global names of the templates of one set, so that a variable is read from an array. Safe for many threads:
/// a name that is known is found without a lock, since what has been published of the table never changes.
/// </summary>
internal sealed class SymbolTable
{
    private const int FewNames = 32;
    private readonly Lock _gate = new();
    private volatile Table _table = new(FewNames);

    public int Count => _table.Count;

    public int IdOf(string name) => IdOf(name.AsSpan());

    /// <summary>One string for each name, however often it is written.</summary>
    public string NameOf(ReadOnlySpan<char> name) => NameOf(IdOf(name));

    public int IdOf(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        var id = _table.Find(name, hash);
        return id >= 0 ? id : Add(name, hash);
    }

    public string NameOf(int id) => _table.Names[id];

    private int Add(ReadOnlySpan<char> name, uint hash)
    {
        lock (_gate)
        {
            var table = _table;
            var id = table.Find(name, hash);
            if (id >= 0)
                return id;
            if (table.IsFull)
                table = table.Larger();
            id = table.Add(name.ToString(), hash);
            _table = table;
            return id;
        }
    }

    /// <summary>Names are short, and are written by those who own the site: the common sum will do.</summary>
    private static uint Hash(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var c in name)
            hash = (hash * 31) + c;
        return hash ^ (hash >> 15);
    }

    /// <summary>Names with their places by hash. Entries are only added: first the name, then the place that leads to it.</summary>
    private sealed class Table(int capacity)
    {
        private readonly int[] _places = new int[capacity * 2];
        private int _count;

        public string[] Names { get; } = new string[capacity];

        public int Count => Volatile.Read(ref _count);

        public bool IsFull => _count == Names.Length;

        public int Find(ReadOnlySpan<char> name, uint hash)
        {
            var (places, mask) = (_places, (uint)_places.Length - 1);
            for (var at = hash & mask; ; at = (at + 1) & mask)
            {
                var id = Volatile.Read(ref places[at]) - 1;
                if (id < 0 || name.SequenceEqual(Names[id]))
                    return id;
            }
        }

        public int Add(string name, uint hash)
        {
            var (id, mask) = (_count, (uint)_places.Length - 1);
            Names[id] = name;
            var at = hash & mask;
            while (_places[at] != 0)
                at = (at + 1) & mask;
            Volatile.Write(ref _count, id + 1);
            Volatile.Write(ref _places[at], id + 1);
            return id;
        }

        public Table Larger()
        {
            var larger = new Table(Names.Length * 2);
            for (var id = 0; id < _count; id++)
                larger.Add(Names[id], Hash(Names[id]));
            return larger;
        }
    }
}

/// <summary>The names of the <c>$variables</c> of one page, include or function; filled while parsing, then only read.</summary>
internal sealed class LocalTable
{
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int SlotOf(string name)
    {
        var found = Find(name);
        if (found >= 0)
            return found;
        _names.Add(name);
        return _names.Count - 1;
    }

    public int Find(string name)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
