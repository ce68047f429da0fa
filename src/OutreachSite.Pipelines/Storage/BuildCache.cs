using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Storage;

/// <summary>
/// What the last build knew, in one folder: <c>index</c> holds the traces, <c>values</c> the values that are too large for it.
/// Both only grow, until most of what they hold is out of date. Whatever is damaged, made by another program, or held by
/// another process is as if it were not there: the build makes it again. Removing the folder is always safe.
/// </summary>
public sealed class BuildCache : IDisposable
{
    /// <summary>Values of at most this many bytes stand in the index: they are read with it.</summary>
    private const int LargestInline = 256;

    private readonly TraceIndex _index;
    private readonly AppendOnlyFile _values;

    private BuildCache(TraceIndex index, AppendOnlyFile values, Graph graph) => (_index, _values, Graph) = (index, values, graph);

    internal Graph Graph { get; }

    /// <summary>Opens the cache in a folder; null when another build has it open, or it cannot be written: then there is none.</summary>
    /// <param name="folder">As the operating system writes it.</param>
    /// <param name="rules">Every rule of the program.</param>
    /// <param name="program">Stands for the program: the cache of another one counts as empty.</param>
    public static BuildCache? Open(string folder, IEnumerable<IRule> rules, ContentHash program)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var known = rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        if (AppendOnlyFile.Open(System.IO.Path.Combine(folder, "index")) is not { } index)
            return null;
        if (AppendOnlyFile.Open(System.IO.Path.Combine(folder, "values")) is not { } values)
        {
            index.Dispose();
            return null;
        }

        var graph = new Graph();
        var traces = new TraceIndex(index, known, CacheIdentity.Of(program, known.Values));
        if (!traces.Load(graph))
            values.Truncate(0);
        return new(traces, values, graph);
    }

    /// <summary>The stored value of an entry; null when it was not stored or is damaged.</summary>
    internal object? ValueOf(Entry entry)
    {
        try
        {
            return entry.Stored switch
            {
                { In: StoredIn.Graph } small => entry.Rule!.Read(Graph.BytesOf(small)),
                { In: StoredIn.Values } large => LargeValueOf(entry, large),
                _ => null,
            };
        }
        catch (DamagedValueException)
        {
            return null;
        }
    }

    /// <summary>Stores the bytes of a value, unless they are what is stored already.</summary>
    internal void Keep(Entry entry, ReadOnlySpan<byte> bytes, ContentHash digest)
    {
        if (bytes.Length <= LargestInline)
            Graph.StoreHere(entry, bytes);
        else if (digest != entry.Digest || entry.Stored is not { In: StoredIn.Values } stored || stored.Length != bytes.Length)
            Graph.StoreAt(entry, new(StoredIn.Values, _values.Append(bytes), bytes.Length));
    }

    /// <summary>Writes what has changed since it was last written; entries that were not reached are forgotten.</summary>
    internal void Save(Reached reached)
    {
        try
        {
            var gone = Forget(reached);
            if (IsMostlyDead(reached))
                Compact(reached);
            else
            {
                _values.Flush();
                _index.Append(Graph, reached.Where(entry => entry.IsDirty), gone);
            }

            Graph.Tidy();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk: the next build knows less, and is right all the same.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _values.Dispose();
    }

    private object? LargeValueOf(Entry entry, StoredValue large)
    {
        var bytes = System.Buffers.ArrayPool<byte>.Shared.Rent(large.Length);
        try
        {
            var stored = bytes.AsSpan(0, large.Length);
            if (_values.Read(large.Position, stored) && ContentHash.FingerprintOf(stored) == entry.Digest)
                return entry.Rule!.Read(stored);
            // Damaged: forgotten, so that it is stored again when it has been made again.
            entry.Stored = default;
            return null;
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private List<int> Forget(Reached reached)
    {
        var gone = new List<int>();
        for (var id = 0; id < Graph.Count; id++)
        {
            if (reached.Holds(id) || Graph[id] is not { } entry)
                continue;
            gone.Add(id);
            Graph.Remove(entry);
        }

        return gone;
    }

    private bool IsMostlyDead(Reached reached)
    {
        const long Little = 4 << 20;
        var live = reached.Sum(entry => entry.Stored is { In: StoredIn.Values } large ? large.Length : 0L);
        return _values.Length > Little + (2 * live) || _index.Length > Little + (2 * _index.LengthOfAll);
    }

    /// <summary>Moves the values that are still right together, and writes everything that is known as one batch.</summary>
    private void Compact(Reached reached)
    {
        // The index is emptied first: killed half-way, the next build finds nothing, never positions in another file.
        _index.Clear();
        ImmutableArray<Entry> all = [.. reached];
        Graph.Renumber();
        ImmutableArray<Entry> large = [.. all.Where(entry => entry.Stored.In == StoredIn.Values).OrderBy(entry => entry.Stored.Position)];
        var positions = _values.Compact([.. large.Select(entry => (entry.Stored.Position, entry.Stored.Length))]);
        foreach (var (entry, position) in large.Zip(positions))
            entry.Stored = entry.Stored with { Position = position };
        _index.Append(Graph, all, []);
    }
}
