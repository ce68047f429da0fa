using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;

namespace OutreachSite.Pipelines.Tracing;

/// <summary>What belongs to a build: what was asked for, and what that was made from, in the order of positions.</summary>
internal sealed class Reached : IEnumerable<Entry>
{
    private readonly Graph _graph;
    private readonly BitArray _isReached;

    private Reached(Graph graph, int revision)
    {
        (_graph, _isReached) = (graph, new(graph.Count));
        var waiting = new Stack<int>();
        for (var id = 0; id < _isReached.Length; id++)
        {
            if (graph[id]?.AskedAt == revision)
                Reach(id, waiting);
        }
    }

    /// <summary>What belongs to the build with a number, which must be the last one that asked anything.</summary>
    public static Reached From(Graph graph, int revision) => new(graph, revision);

    /// <summary>True for the positions of entries that belong to it. What was added later does not.</summary>
    public bool Holds(int id) => id < _isReached.Length && _isReached[id];

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator()
    {
        for (var id = 0; id < _isReached.Length; id++)
        {
            if (_isReached[id])
                yield return _graph[id]!;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The next day that has not come of those that were asked for.</summary>
    public DateOnly? NextBoundary => Boundaries(hasCome: false) is { Length: > 0 } coming ? coming.Min() : null;

    /// <summary>Every day that has not come of those that were asked for, in order.</summary>
    public ImmutableArray<DateOnly> ComingBoundaries => [.. Boundaries(hasCome: false).Distinct().Order()];

    /// <summary>The latest day that has come of those that were asked for.</summary>
    public DateOnly? LastBoundary => Boundaries(hasCome: true) is { Length: > 0 } come ? come.Max() : null;

    /// <summary>Stands for a value that is not stored: another one whenever something that it read is another.</summary>
    public static ContentHash DigestOfReads(Graph graph, Entry entry)
    {
        var reads = graph.ReadsOf(entry);
        var digests = new ContentHash[reads.Length];
        for (var i = 0; i < reads.Length; i++)
            digests[i] = graph[reads[i]]!.Digest;
        return ContentHash.FingerprintOf(MemoryMarshal.AsBytes<ContentHash>(digests));
    }

    private void Reach(int root, Stack<int> waiting)
    {
        waiting.Push(root);
        while (waiting.TryPop(out var id))
        {
            if (_isReached[id])
                continue;
            _isReached[id] = true;
            foreach (var read in _graph.ReadsOf(_graph[id]!))
            {
                if (!_isReached[read])
                    waiting.Push(read);
            }
        }
    }

    private DateOnly[] Boundaries(bool hasCome) =>
    [
        .. this.Where(entry => entry.Kind == EntryKind.Boundary && entry.IsAbsent != hasCome)
            .Select(entry => DateOnly.ParseExact(entry.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];
}
