namespace OutreachSite.Pipelines.Tracing;

/// <summary>Entries by their positions. One adds under a lock of its own; any thread may look meanwhile. Nothing is moved as it grows.</summary>
internal sealed class EntryList
{
    private const int ChunkBits = 12, ChunkLength = 1 << ChunkBits;

    private Entry?[][] _chunks = new Entry?[16][];
    private int _count;

    /// <summary>One more than the highest position.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The entry at a position; null where there is none.</summary>
    public Entry? this[int id]
    {
        get => (uint)id < (uint)Count ? Volatile.Read(ref _chunks)[id >> ChunkBits]?[id & (ChunkLength - 1)] : null;
        set
        {
            var chunk = id >> ChunkBits;
            if (chunk >= _chunks.Length)
            {
                var more = new Entry?[Math.Max(_chunks.Length * 2, chunk + 1)][];
                _chunks.CopyTo(more, 0);
                Volatile.Write(ref _chunks, more);
            }

            (_chunks[chunk] ??= new Entry?[ChunkLength])[id & (ChunkLength - 1)] = value;
            if (id >= _count)
                Volatile.Write(ref _count, id + 1);
        }
    }

    /// <summary>Cuts off everything from a position on.</summary>
    public void Truncate(int count)
    {
        for (var id = count; id < _count; id++)
            this[id] = null;
        _count = count;
    }
}
