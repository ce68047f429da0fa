using System.Collections.Frozen;

namespace OutreachSite.Templating.Values;

/// <summary>The names of the members of one type of record, with their positions.</summary>
internal sealed class RecordNames
{
    private readonly string[] _names;
    private readonly FrozenDictionary<string, int> _positions;

    public RecordNames(string[] names)
    {
        _names = names;
        _positions = names.Index().ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
    }

    public string[] NameArray => _names;

    /// <summary>True when the very string stands at that position; any position may be asked for.</summary>
    public bool IsAt(int position, string? name) =>
        (uint)position < (uint)_names.Length && ReferenceEquals(_names[position], name) && name is not null;

    /// <summary>Where the name stands, or -1.</summary>
    public int Find(string name) => _positions.TryGetValue(name, out var at) ? at : -1;
}
