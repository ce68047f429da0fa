namespace OutreachSite.Pipelines.Tracing;

/// <summary>Entries by their positions. One adds under a lock of its own; any thread may look meanwhile. Nothing is moved as it grows.</summary>
internal sealed class EntryList
{
    private const int ChunkBits = 12, ChunkLength = 1 << ChunkBits;

    private Entry?[]?[] _chunks = new Entry?[]?[16];
    private int _count;

    /// <summary>One more than the highest position.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The entry at a position; null where there is none.</summary>
    public Entry? this[int id]
    {
        get => (uint)id < (uint)Count ? Volatile.Read(ref _chunks)[id >> ChunkBits]?[id & (ChunkLength - 1)] : null;
        set
        {
            MakeRoom(id + 1);
            ref var chunk = ref _chunks[id >> ChunkBits];
            (chunk ?? AddChunk(ref chunk))[id & (ChunkLength - 1)] = value;
        }
    }

    /// <summary>Counts the positions below a number in: then several threads may put entries there.</summary>
    public void MakeRoom(int count)
    {
        if (count <= _count)
            return;
        var chunks = ((count - 1) >> ChunkBits) + 1;
        if (chunks > _chunks.Length)
        {
            var more = new Entry?[]?[Math.Max(_chunks.Length * 2, chunks)];
            _chunks.CopyTo(more, 0);
            Volatile.Write(ref _chunks, more);
        }

        Volatile.Write(ref _count, count);
    }

    private static Entry?[] AddChunk(ref Entry?[]? place)
    {
        var chunk = new Entry?[ChunkLength];
        return Interlocked.CompareExchange(ref place, chunk, null) ?? chunk;
    }

    /// <summary>Cuts off everything from a position on.</summary>
    public void Truncate(int count)
    {
        for (var id = count; id < _count; id++)
            this[id] = null;
        _count = count;
    }
}
