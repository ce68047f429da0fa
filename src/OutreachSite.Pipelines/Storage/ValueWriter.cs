using System.Text;

namespace OutreachSite.Pipelines.Storage;

/// <summary>Writes values as bytes: numbers with seven bits in a byte, texts as UTF-8 with their length in front.</summary>
public sealed class ValueWriter
{
    private byte[] _bytes = new byte[1024];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Begins again, keeping the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>A flag.</summary>
    public void Write(bool value) => Room(1)[0] = value ? (byte)1 : (byte)0;

    /// <summary>A whole number.</summary>
    public void Write(long value)
    {
        // Zigzag: small numbers are short, below zero as well.
        var rest = (ulong)((value << 1) ^ (value >> 63));
        while (rest >= 0x80)
        {
            Room(1)[0] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        Room(1)[0] = (byte)rest;
    }

    /// <summary>A whole number of 32 bits, or the member of an enumeration, which may be null.</summary>
    public void WriteIntOrNull(int? value)
    {
        Write(value is not null);
        if (value is { } number)
            Write((long)number);
    }

    /// <summary>A hash.</summary>
    public void Write(ContentHash hash) => hash.Write(Room(ContentHash.Length));

    /// <summary>A text, which may be null.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Write(-1L);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Write((long)length);
        Encoding.UTF8.GetBytes(text, Room(length));
    }

    /// <summary>A text that is often the same as one that was just written, and then takes one byte.</summary>
    public void WriteUnless(string same, string text) => Write(text == same ? null : text);

    /// <summary>Bytes with their length.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Write((long)bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
    }

    /// <summary>Bytes that another writer has put together, without their length.</summary>
    public void WriteRaw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    /// <summary>A path.</summary>
    public void Write(RelativePath path) => Write(path.Value);

    /// <summary>A day, which may be null.</summary>
    public void Write(DateOnly? day) => Write(day is { } known ? known.DayNumber : -1L);

    /// <summary>A list with its length.</summary>
    public void WriteList<T>(ImmutableArray<T> items, Action<T, ValueWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Write((long)items.Length);
        foreach (var item in items)
            write(item, this);
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
