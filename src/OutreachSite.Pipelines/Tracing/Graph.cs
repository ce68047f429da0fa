using System.Collections.Concurrent;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Tracing;

/// <summary>Every entry that is known, by what it stands for. Many threads may add at once.</summary>
internal sealed class Graph
{
    private readonly ConcurrentDictionary<string, EntryTable> _groups = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private object _owner = new();
    private Entry?[] _entries = new Entry?[256];
    private int _count;

    /// <summary>The values that are not kept, over all builds that share the graph: what one of them held is let go by the next.</summary>
    public RecentValues Recent { get; } = new(64);

    /// <summary>The same for values that are small.</summary>
    public RecentValues RecentSmall { get; } = new(16_384);

    /// <summary>The number of the last build.</summary>
    public int Revision { get; set; }

    /// <summary>Every entry, in the order of their making; null where one was removed.</summary>
    public ReadOnlySpan<Entry?> Entries => _entries.AsSpan(0, _count);

    /// <summary>The entry with a position.</summary>
    public Entry? this[int id] => id < _count ? _entries[id] : null;

    /// <summary>The result of a rule for a key.</summary>
    public Entry Result(IRule rule, string key)
    {
        var table = TableOf(rule);
        return table.Find(key) ?? Add(table, EntryKind.Result, rule, key);
    }

    /// <summary>An answer from outside.</summary>
    public Entry Outside(EntryKind kind, string key)
    {
        var table = TableOf(kind);
        return table.Find(key) ?? Add(table, kind, null, key);
    }

    /// <summary>The entry of a rule's result if there is one.</summary>
    public Entry? Find(string rule, string key) =>
        _groups.TryGetValue(rule, out var group) ? group.Find(key) : null;

    /// <summary>The keys of a rule that have an entry.</summary>
    public IEnumerable<string> KeysOf(string rule) => _groups.TryGetValue(rule, out var group) ? group.Keys : [];

    /// <summary>Puts an entry that the store knows at its position.</summary>
    public void Restore(Entry entry)
    {
        while (entry.Id >= _entries.Length)
            Array.Resize(ref _entries, _entries.Length * 2);
        _entries[entry.Id] = entry;
        _count = Math.Max(_count, entry.Id + 1);
        TableOf(entry).Set(entry);
    }

    /// <summary>Takes an entry out.</summary>
    public void Remove(Entry entry)
    {
        _entries[entry.Id] = null;
        TableOf(entry).Remove(entry);
    }

    /// <summary>True when everything that something was read from is there.</summary>
    public bool IsWhole()
    {
        foreach (var entry in Entries)
        {
            foreach (var id in entry?.Reads ?? [])
            {
                if (id < 0 || this[id] is null)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _groups.Clear();
        _owner = new();
        Array.Clear(_entries);
        (_count, Revision) = (0, 0);
    }

    /// <summary>Closes the gaps that removed entries left.</summary>
    public void Renumber()
    {
        var positions = new int[_count];
        var next = 0;
        for (var id = 0; id < _count; id++)
        {
            if (_entries[id] is not { } entry)
                continue;
            positions[id] = next;
            _entries[next] = entry;
            entry.Id = next++;
        }

        Array.Clear(_entries, next, _count - next);
        _count = next;
        foreach (var entry in Entries)
            entry!.Reads = Array.ConvertAll(entry.Reads, id => positions[id]);
    }

    private EntryTable TableOf(Entry entry) => entry.Rule is { } rule ? TableOf(rule) : TableOf(entry.Kind);

    private EntryTable TableOf(EntryKind kind) => _groups.GetOrAdd(GroupOf(kind), static _ => new());

    private EntryTable TableOf(IRule rule)
    {
        // A rule is asked for again and again within one graph: it remembers where its results stand there.
        if (rule.Shelf is not Shelf shelf || shelf.Owner != _owner)
            rule.Shelf = shelf = new(_owner, _groups.GetOrAdd(rule.Name, static _ => new()));
        return shelf.Results;
    }

    /// <summary>Where the results of one rule stand.</summary>
    private sealed record Shelf(object Owner, EntryTable Results);

    private Entry Add(EntryTable group, EntryKind kind, IRule? rule, string key)
    {
        lock (_gate)
        {
            if (group.Find(key) is { } known)
                return known;
            if (_count == _entries.Length)
                Array.Resize(ref _entries, _count * 2);
            var entry = new Entry(_count, kind, rule, key);
            _entries[_count++] = entry;
            group.Set(entry);
            return entry;
        }
    }

    private static string GroupOf(EntryKind kind) => kind switch
    {
        EntryKind.File => "\0file",
        EntryKind.Existence => "\0existence",
        EntryKind.Pattern => "\0pattern",
        EntryKind.Setting => "\0setting",
        _ => "\0boundary",
    };
}
