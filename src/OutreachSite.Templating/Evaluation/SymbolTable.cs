namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// Numbers for the global names of the templates of one set, so that a variable is read from an array. Safe for many threads.
/// </summary>
internal sealed class SymbolTable
{
    private readonly Lock _gate = new();
    private const int FewNames = 32;
    private readonly Dictionary<string, int> _ids = new(FewNames, StringComparer.Ordinal);
    private volatile string[] _names = new string[FewNames];

    public int Count { get; private set; }

    public int IdOf(string name) => IdOf(name.AsSpan());

    /// <summary>One string for each name, however often it is written.</summary>
    public string NameOf(ReadOnlySpan<char> name) => NameOf(IdOf(name));

    public int IdOf(ReadOnlySpan<char> span)
    {
        lock (_gate)
        {
            if (_ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(span, out var id))
                return id;
            var name = span.ToString();
            id = Count;
            var names = _names;
            if (id == names.Length)
                Array.Resize(ref names, id * 2);
            names[id] = name;
            _names = names;
            _ids.Add(name, id);
            Count = id + 1;
            return id;
        }
    }

    public string NameOf(int id) => _names[id];
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
