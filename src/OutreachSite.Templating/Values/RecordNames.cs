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

    public IReadOnlyList<string> All => _names;

    /// <summary>Where the name stands, or -1. The guess is the position where it stood the last time.</summary>
    public int Find(string name, int guess) =>
        (uint)guess < (uint)_names.Length && string.Equals(_names[guess], name, StringComparison.Ordinal)
            ? guess
            : _positions.TryGetValue(name, out var at) ? at : -1;
}
