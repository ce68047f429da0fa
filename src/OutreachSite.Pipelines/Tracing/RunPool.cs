namespace OutreachSite.Pipelines.Tracing;

/// <summary>
/// Many short runs of numbers or bytes, one behind the other in a few long arrays: an object for each would take more than
/// what is in it, and every collection of garbage would look at all of them. Safe for many threads; a run belongs to whoever took it.
/// </summary>
internal sealed class RunPool<T> where T : unmanaged
{
    private const int PositionBits = 15, ChunkLength = 1 << PositionBits;

    /// <summary>Of a pool of this much nothing is won by moving it together.</summary>
    private const long Little = 1 << 16;

    private readonly Lock _gate = new();
    private long _taken, _dead;
    private T[][] _chunks = new T[8][];
    private int _count, _current = -1, _used = ChunkLength;

    /// <summary>True when most of what was taken is used by nobody any more, and is worth being moved together.</summary>
    public bool IsMostlyDead => Interlocked.Read(ref _dead) is var dead && dead > Little && 2 * dead > _taken;

    /// <summary>Room for a run, wherever it fits.</summary>
    /// <param name="length">At least 0.</param>
    /// <param name="position">Where it lies: what <see cref="At"/> asks for.</param>
    public Span<T> Take(int length, out int position)
    {
        lock (_gate)
        {
            _taken += length;
            // What is longer than a chunk has one for itself.
            if (length > ChunkLength)
                return AddChunk(length, out position).AsSpan();
            if (length > ChunkLength - _used)
            {
                AddChunk(ChunkLength, out _);
                (_current, _used) = (_count - 1, 0);
            }

            position = (_current << PositionBits) | _used;
            _used += length;
            return _chunks[_current].AsSpan(position & (ChunkLength - 1), length);
        }
    }

    /// <summary>Puts a run in, and tells where it lies.</summary>
    public int Add(ReadOnlySpan<T> run)
    {
        run.CopyTo(Take(run.Length, out var position));
        return position;
    }

    /// <summary>So much of a run is not used any more.</summary>
    public void Leave(int length) => Interlocked.Add(ref _dead, length);

    /// <summary>The run that lies at a position.</summary>
    public Span<T> At(int position, int length) =>
        length == 0 ? [] : Volatile.Read(ref _chunks)[position >> PositionBits].AsSpan(position & (ChunkLength - 1), length);

    private T[] AddChunk(int length, out int position)
    {
        if (_count == _chunks.Length)
        {
            var more = new T[_count * 2][];
            _chunks.CopyTo(more, 0);
            Volatile.Write(ref _chunks, more);
        }

        position = _count << PositionBits;
        return _chunks[_count++] = GC.AllocateUninitializedArray<T>(length);
    }
}
