using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Threading;

namespace OutreachSite.Pipelines.Tracing;

/// <summary>Every entry that is known, by what it stands for. Many threads may add at once.</summary>
internal sealed class Graph
{
    private const int EntriesOfLook = 4096;

    private readonly ConcurrentDictionary<string, EntryTable> _groups = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private object _owner = new();
    private EntryList _entries = new();
    private RunPool<int> _reads = new();
    private RunPool<byte> _values = new();

    /// <summary>The values that are not kept, over all builds that share the graph: what one of them held is let go by the next.</summary>
    public RecentValues Recent { get; } = new(64);

    /// <summary>The same for values that are small.</summary>
    public RecentValues RecentSmall { get; } = new(512, first: 16_384);

    /// <summary>The number of the last build.</summary>
    public int Revision { get; set; }

    /// <summary>One more than the highest position of an entry.</summary>
    public int Count => _entries.Count;

    /// <summary>The entry with a position; null where one was removed.</summary>
    public Entry? this[int id] => _entries[id];

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

    /// <summary>The positions of what an entry was read from, in the order of asking. Asked for under its lock, or when nothing runs.</summary>
    public ReadOnlySpan<int> ReadsOf(Entry entry) =>
        entry.ReadsAt < 0 ? [] : _reads.At(entry.ReadsAt + 1, _reads.At(entry.ReadsAt, 1)[0]);

    /// <summary>Writes down what an entry was read from.</summary>
    public void SetReads(Entry entry, ReadOnlySpan<int> reads) => reads.CopyTo(RoomForReads(entry, reads.Length));

    /// <summary>Room for the positions of what an entry was read from; the caller fills it.</summary>
    public Span<int> RoomForReads(Entry entry, int count)
    {
        var room = ReadsOf(entry).Length;
        if (room < count || count == 0)
        {
            LeaveReads(entry);
            entry.ReadsAt = -1;
            if (count == 0)
                return [];
            _reads.Take(count + 1, out var position);
            entry.ReadsAt = position;
        }
        else
        {
            _reads.Leave(room - count);
        }

        _reads.At(entry.ReadsAt, 1)[0] = count;
        return _reads.At(entry.ReadsAt + 1, count);
    }

    /// <summary>The bytes of a small value.</summary>
    public ReadOnlySpan<byte> BytesOf(StoredValue small) => _values.At((int)small.Position, small.Length);

    /// <summary>Holds the bytes of a small value.</summary>
    public void StoreHere(Entry entry, ReadOnlySpan<byte> bytes)
    {
        LeaveValue(entry);
        if (entry.Stored is { In: StoredIn.Graph } before && before.Length >= bytes.Length)
        {
            _values.Leave(-bytes.Length);
            bytes.CopyTo(_values.At((int)before.Position, bytes.Length));
            entry.Stored = before with { Length = bytes.Length };
        }
        else
        {
            entry.Stored = new(StoredIn.Graph, _values.Add(bytes), bytes.Length);
        }
    }

    /// <summary>Notes that the bytes of a value lie in the file of values.</summary>
    public void StoreAt(Entry entry, StoredValue stored)
    {
        LeaveValue(entry);
        entry.Stored = stored;
    }

    /// <summary>Puts entries that the store knows at their positions, part by part at the same time. Nobody may look meanwhile.</summary>
    public void Restore(Entry[][] parts)
    {
        _entries.MakeRoom(1 + parts.Max(part => part.Length == 0 ? -1 : part.Max(entry => entry.Id)));
        var groups = new Dictionary<EntryTable, List<Entry>>[parts.Length];
        ManyAtOnce.For(parts.Length, at => groups[at] = Place(parts[at]));
        ImmutableArray<EntryTable> tables = [.. groups.SelectMany(part => part.Keys).Distinct()];
        ManyAtOnce.For(tables.Length, at => tables[at].Set([.. groups.Select(part => part.GetValueOrDefault(tables[at])).OfType<List<Entry>>()]));
    }

    /// <summary>Gives the entries by their tables.</summary>
    private Dictionary<EntryTable, List<Entry>> Place(Entry[] part)
    {
        var groups = new Dictionary<EntryTable, List<Entry>>();
        foreach (var entry in part)
        {
            if (_entries[entry.Id] is { } before)
            {
                LeaveReads(before);
                LeaveValue(before);
            }

            _entries[entry.Id] = entry;
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, TableOf(entry), out _);
            (group ??= []).Add(entry);
        }

        return groups;
    }

    /// <summary>Takes an entry out.</summary>
    public void Remove(Entry entry)
    {
        TableOf(entry).Remove(entry);
        _entries[entry.Id] = null;
        LeaveReads(entry);
        LeaveValue(entry);
    }

    /// <summary>True when everything that something was read from is there.</summary>
    public bool IsWhole()
    {
        var isWhole = true;
        ManyAtOnce.For((Count + EntriesOfLook - 1) / EntriesOfLook, look =>
        {
            for (var id = look * EntriesOfLook; id < Math.Min(Count, (look + 1) * EntriesOfLook); id++)
            {
                if (this[id] is { } entry && !HasReads(entry))
                    Volatile.Write(ref isWhole, false);
            }
        });
        return isWhole;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _groups.Clear();
        (_owner, _entries, _reads, _values, Revision) = (new(), new(), new(), new(), 0);
    }

    /// <summary>Closes the gaps that removed entries left.</summary>
    public void Renumber()
    {
        var positions = new int[Count];
        var next = 0;
        for (var id = 0; id < positions.Length; id++)
        {
            if (this[id] is not { } entry)
                continue;
            positions[id] = next;
            entry.Id = next;
            _entries[next++] = entry;
        }

        _entries.Truncate(next);
        // The tables know entries by their positions.
        _groups.Clear();
        _owner = new();
        foreach (var entry in All())
        {
            TableOf(entry).Set(entry);
            foreach (ref var read in _reads.At(entry.ReadsAt + 1, ReadsOf(entry).Length))
                read = positions[read];
        }
    }

    /// <summary>Moves the pools together when most of what they hold belongs to nothing any more.</summary>
    public void Tidy()
    {
        if (_reads.IsMostlyDead)
            MoveReads();
        if (_values.IsMostlyDead)
            MoveValues();
    }

    private bool HasReads(Entry entry)
    {
        foreach (var read in ReadsOf(entry))
        {
            if (this[read] is null)
                return false;
        }

        return true;
    }

    private void LeaveReads(Entry entry)
    {
        if (entry.ReadsAt >= 0)
            _reads.Leave(ReadsOf(entry).Length + 1);
    }

    private void LeaveValue(Entry entry)
    {
        if (entry.Stored is { In: StoredIn.Graph } small)
            _values.Leave(small.Length);
    }

    private void MoveReads()
    {
        var (before, after) = (_reads, new RunPool<int>());
        foreach (var entry in All().Where(entry => entry.ReadsAt >= 0))
            entry.ReadsAt = after.Add(before.At(entry.ReadsAt, ReadsOf(entry).Length + 1));
        _reads = after;
    }

    private void MoveValues()
    {
        var after = new RunPool<byte>();
        foreach (var entry in All())
        {
            if (entry.Stored is { In: StoredIn.Graph } small)
                entry.Stored = small with { Position = after.Add(BytesOf(small)) };
        }

        _values = after;
    }

    private IEnumerable<Entry> All()
    {
        for (var id = 0; id < Count; id++)
        {
            if (this[id] is { } entry)
                yield return entry;
        }
    }

    private EntryTable TableOf(Entry entry) => entry.Rule is { } rule ? TableOf(rule) : TableOf(entry.Kind);

    private EntryTable TableOf(EntryKind kind) => _groups.GetOrAdd(GroupOf(kind), static (_, entries) => new(entries), _entries);

    private EntryTable TableOf(IRule rule)
    {
        // A rule is asked for again and again within one graph: it remembers where its results stand there.
        if (rule.Shelf is not Shelf shelf || shelf.Owner != _owner)
            rule.Shelf = shelf = new(_owner, _groups.GetOrAdd(rule.Name, static (_, entries) => new(entries), _entries));
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
            var entry = new Entry(_entries.Count, kind, rule, key);
            _entries[entry.Id] = entry;
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
