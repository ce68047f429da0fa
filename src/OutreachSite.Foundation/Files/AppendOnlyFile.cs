#pragma warning disable RS0030 // This folder is the one place that touches the disk.
using Microsoft.Win32.SafeHandles;

namespace OutreachSite.Files;

/// <summary>
/// A file that only grows, read by position. Appends gather in memory until <see cref="Flush"/>. Many threads may append
/// and read at once. Nobody else may open it meanwhile: that is its lock.
/// </summary>
public sealed class AppendOnlyFile : IDisposable
{
    private const int BufferSize = 1 << 20, FirstBufferSize = 1 << 14;

    private readonly SafeFileHandle _file;
    private readonly Lock _gate = new();
    private byte[] _buffer = [];
    private int _buffered;
    private long _written;

    private AppendOnlyFile(string path, SafeFileHandle file)
    {
        (FullPath, _file) = (path, file);
        _written = RandomAccess.GetLength(file);
    }

    /// <summary>Where it lies.</summary>
    public string FullPath { get; }

    /// <summary>Its length, with what is still in memory.</summary>
    public long Length
    {
        get
        {
            lock (_gate)
                return _written + _buffered;
        }
    }

    /// <summary>Opens or makes a file and the folders that it needs; null when another process has it open, or it cannot be written.</summary>
    public static AppendOnlyFile? Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (FileSystemCalls.Hold(file))
                return new(path, file);
            file.Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Adds bytes; gives the position of the first.</summary>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            var position = _written + _buffered;
            if (bytes.Length > BufferSize - _buffered)
                WriteBuffer();
            if (bytes.Length > BufferSize)
            {
                RandomAccess.Write(_file, bytes, _written);
                _written += bytes.Length;
            }
            else
            {
                MakeRoom(_buffered + bytes.Length);
                bytes.CopyTo(_buffer.AsSpan(_buffered));
                _buffered += bytes.Length;
            }

            return position;
        }
    }

    /// <summary>Fills the span with what stands at a position; false when there are not so many bytes.</summary>
    public bool Read(long position, Span<byte> bytes)
    {
        lock (_gate)
        {
            if (position >= _written)
            {
                var from = position - _written;
                if (from + bytes.Length > _buffered)
                    return false;
                _buffer.AsSpan((int)from, bytes.Length).CopyTo(bytes);
                return true;
            }
        }

        for (var done = 0; done < bytes.Length;)
        {
            var read = RandomAccess.Read(_file, bytes[done..], position + done);
            if (read == 0)
                return false;
            done += read;
        }

        return true;
    }

    /// <summary>Hands everything to the operating system.</summary>
    public void Flush()
    {
        lock (_gate)
            WriteBuffer();
    }

    /// <summary>Cuts off everything from a position on.</summary>
    public void Truncate(long length)
    {
        lock (_gate)
        {
            WriteBuffer();
            RandomAccess.SetLength(_file, length);
            _written = length;
        }
    }

    /// <summary>
    /// Moves ranges together at the beginning, in the order of their positions, and cuts off the rest. Gives their new
    /// positions. In place, so that it needs no second file; killed half-way the file is worth nothing.
    /// </summary>
    public ImmutableArray<long> Compact(ImmutableArray<(long Position, int Length)> ranges)
    {
        lock (_gate)
        {
            WriteBuffer();
            var positions = ImmutableArray.CreateBuilder<long>(ranges.Length);
            var end = 0L;
            var bytes = Array.Empty<byte>();
            foreach (var (position, length) in ranges)
            {
                if (bytes.Length < length)
                    bytes = new byte[length * 2];
                var range = bytes.AsSpan(0, length);
                _ = RandomAccess.Read(_file, range, position);
                RandomAccess.Write(_file, range, end);
                positions.Add(end);
                end += length;
            }

            RandomAccess.SetLength(_file, end);
            _written = end;
            return positions.MoveToImmutable();
        }
    }

    /// <summary>Closes the file. What was not flushed is lost.</summary>
    public void Dispose() => _file.Dispose();

    /// <summary>A file that is only read, or grows by little, needs no large buffer.</summary>
    private void MakeRoom(int length)
    {
        if (length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(FirstBufferSize, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)length)));
    }

    private void WriteBuffer()
    {
        if (_buffered == 0)
            return;
        RandomAccess.Write(_file, _buffer.AsSpan(0, _buffered), _written);
        _written += _buffered;
        _buffered = 0;
    }
}
