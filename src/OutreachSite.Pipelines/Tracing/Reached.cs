using System.Globalization;
using System.Runtime.InteropServices;

namespace OutreachSite.Pipelines.Tracing;

/// <summary>What belongs to a build: what was asked for, and what that was made from.</summary>
internal static class Reached
{
    /// <summary>Every entry that can be reached from some, in the order of positions.</summary>
    public static ImmutableArray<Entry> From(Graph graph, IEnumerable<Entry> roots)
    {
        var isReached = new bool[graph.Entries.Length];
        var waiting = new Stack<Entry>(roots);
        while (waiting.TryPop(out var entry))
        {
            if (isReached[entry.Id])
                continue;
            isReached[entry.Id] = true;
            foreach (var id in entry.Reads)
            {
                if (!isReached[id])
                    waiting.Push(graph[id]!);
            }
        }

        var all = ImmutableArray.CreateBuilder<Entry>();
        for (var id = 0; id < isReached.Length; id++)
        {
            if (isReached[id])
                all.Add(graph[id]!);
        }

        return all.DrainToImmutable();
    }

    /// <summary>The next day that has not come of those that were asked for.</summary>
    public static DateOnly? NextBoundary(ImmutableArray<Entry> reached) =>
        Boundaries(reached, hasCome: false) is { Length: > 0 } coming ? coming.Min() : null;

    /// <summary>Every day that has not come of those that were asked for, in order.</summary>
    public static ImmutableArray<DateOnly> ComingBoundaries(ImmutableArray<Entry> reached) => [.. Boundaries(reached, hasCome: false).Distinct().Order()];

    /// <summary>The latest day that has come of those that were asked for.</summary>
    public static DateOnly? LastBoundary(ImmutableArray<Entry> reached) =>
        Boundaries(reached, hasCome: true) is { Length: > 0 } come ? come.Max() : null;

    private static DateOnly[] Boundaries(ImmutableArray<Entry> reached, bool hasCome) =>
    [
        .. reached.Where(entry => entry.Kind == EntryKind.Boundary && entry.IsAbsent != hasCome)
            .Select(entry => DateOnly.ParseExact(entry.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    /// <summary>Stands for a value that is not stored: another one whenever something that it read is another.</summary>
    public static ContentHash DigestOfReads(Graph graph, Entry entry)
    {
        var digests = Array.ConvertAll(entry.Reads, id => graph[id]!.Digest);
        return ContentHash.FingerprintOf(MemoryMarshal.AsBytes<ContentHash>(digests));
    }
}
