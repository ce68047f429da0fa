using System.Buffers;

namespace OutreachSite.Benchmarks;

/// <summary>Where pages go: one buffer that is used again for each of them.</summary>
internal sealed class ByteSink : IBufferWriter<byte>
{
    private byte[] _buffer = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint).AsMemory(Length);

    public Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint).AsSpan(Length);

    private byte[] Room(int more)
    {
        if (_buffer.Length - Length < Math.Max(more, 1))
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + more));
        return _buffer;
    }
}
