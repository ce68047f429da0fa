using System.Text;

namespace OutreachSite.Pipelines.Storage;

/// <summary>Reads what a <see cref="ValueWriter"/> wrote, in the same order. Bytes that end too soon throw <see cref="DamagedValueException"/>.</summary>
public ref struct ValueReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>True when everything was read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => _rest.Length;

    /// <summary>A flag.</summary>
    public bool ReadFlag() => Take(1)[0] != 0;

    /// <summary>A whole number.</summary>
    public long ReadNumber()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)(value >> 1) ^ -(long)(value & 1);
        }

        throw new DamagedValueException();
    }

    /// <summary>A whole number of 32 bits: a count, a position in a table, a member of an enumeration.</summary>
    public int ReadInt()
    {
        var number = ReadNumber();
        return number == (int)number ? (int)number : throw new DamagedValueException();
    }

    /// <summary>A whole number of 32 bits, or the member of an enumeration, that may be null.</summary>
    public int? ReadIntOrNull() => ReadFlag() ? ReadInt() : null;

    /// <summary>How many items follow; never more than there are bytes.</summary>
    public int ReadCount()
    {
        var count = ReadInt();
        return count >= 0 && count <= _rest.Length ? count : throw new DamagedValueException();
    }

    /// <summary>A hash.</summary>
    public ContentHash ReadHash() => ContentHash.Read(Take(ContentHash.Length));

    /// <summary>A text that may be null.</summary>
    public string? ReadTextOrNull()
    {
        var length = ReadInt();
        return length == -1 ? null : Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>A text.</summary>
    public string ReadText() => ReadTextOrNull() ?? throw new DamagedValueException();

    /// <summary>A text that is asked for again in a moment.</summary>
    public string ReadText(out string text) => text = ReadText();

    /// <summary>A text that may be the same as one that was just read.</summary>
    public string ReadUnless(string same) => ReadTextOrNull() ?? same;

    /// <summary>Bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes() => Take(ReadInt());

    /// <summary>A path.</summary>
    public RelativePath ReadPath() => RelativePath.Resolved(ReadText());

    /// <summary>A day that may be null.</summary>
    public DateOnly? ReadDay()
    {
        var number = ReadInt();
        return number == -1 ? null
            : number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : throw new DamagedValueException();
    }

    /// <summary>A list.</summary>
    public ImmutableArray<T> ReadList<T>(ReadItem<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var count = ReadCount();
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(ref this);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _rest.Length)
            throw new DamagedValueException();
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}

/// <summary>Reads one item of a list.</summary>
public delegate T ReadItem<out T>(ref ValueReader reader);

/// <summary>Stored bytes are not what was written. Never reaches a user: the value is made again.</summary>
public sealed class DamagedValueException() : Exception("Stored bytes are damaged.");
