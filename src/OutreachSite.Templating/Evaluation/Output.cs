using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// Collects what a template prints, as UTF-8 in one growing buffer. A capture is a stretch at the end of that buffer. More
/// bytes than the budget allows is an error, never a cut.
/// </summary>
internal sealed class Output
{
    private byte[] _buffer = new byte[8192];

    /// <summary>Up to where bytes may be written without asking; before all places while lines are indented.</summary>
    private int _end;
    private int _limit;
    private byte[]? _indent;
    private bool _atLineStart;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>The blanks that each further line gets, or null; see auto-indentation.</summary>
    public byte[]? Indent
    {
        get => _indent;
        set
        {
            _indent = value;
            SetEnd();
            _atLineStart = Length > 0 && _buffer[Length - 1] == (byte)'\n';
        }
    }

    public void Reset(int limit)
    {
        if (_buffer.Length > 4 << 20)
            _buffer = new byte[8192];
        Length = 0;
        _limit = limit;
        Indent = null;
    }

    private void SetEnd() => _end = _indent is null ? Math.Min(_buffer.Length, _limit) : -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _end - Length)
        {
            WriteSlowly(bytes);
            return;
        }

        bytes.CopyTo(_buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>A text that is not empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(in FixedText text)
    {
        if (text.Length > FixedText.Step || _end - Length < FixedText.Step)
        {
            Write(text.Bytes);
            return;
        }

        Vector256.Create<byte>(text.Padded).CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    private void WriteSlowly(ReadOnlySpan<byte> bytes)
    {
        if (_indent is not null)
        {
            WriteIndented(bytes);
            return;
        }

        Grow(bytes.Length);
        Write(bytes);
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (_indent is not null)
        {
            WriteIndented(Encoding.UTF8.GetBytes(text.ToArray()));
            return;
        }

        var most = text.Length * 3;
        if (most > _end - Length)
        {
            most = Encoding.UTF8.GetByteCount(text);
            if (most > _end - Length)
                Grow(most);
        }

        Length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(Length));
    }

    /// <summary>
    /// Room for at most so many bytes, to be written in place and then kept with <see cref="Advance"/>. False where
    /// lines are indented, or where the buffer or the budget may be too small: then <c>Write</c> knows what to do.
    /// </summary>
    public bool TryReserve(long most, out Span<byte> room)
    {
        var hasRoom = most <= _end - Length;
        room = hasRoom ? _buffer.AsSpan(Length) : default;
        return hasRoom;
    }

    public void Advance(int count) => Length += count;

    public void Write(double number)
    {
        if (TryReserve(NumberWriter.LongestDouble, out var room))
        {
            Length += NumberWriter.Write(number, room);
            return;
        }

        Span<byte> digits = stackalloc byte[NumberWriter.LongestDouble];
        Write(digits[..NumberWriter.Write(number, digits)]);
    }

    public void Write(long number)
    {
        if (TryReserve(NumberWriter.LongestWhole, out var room))
        {
            Length += NumberWriter.Write(number, room);
            return;
        }

        Span<byte> digits = stackalloc byte[NumberWriter.LongestWhole];
        Write(digits[..NumberWriter.Write(number, digits)]);
    }

    /// <summary>What was written since a mark; valid until the next write.</summary>
    public ReadOnlySpan<byte> Since(int mark) => _buffer.AsSpan(mark, Length - mark);

    /// <summary>Takes back what was written since a mark.</summary>
    public byte[] TakeSince(int mark)
    {
        var taken = Since(mark).ToArray();
        Length = mark;
        return taken;
    }

    private void WriteIndented(ReadOnlySpan<byte> bytes)
    {
        var indent = _indent!;
        _indent = null;
        SetEnd();
        while (!bytes.IsEmpty)
        {
            if (_atLineStart)
                Write(indent);
            var end = bytes.IndexOf((byte)'\n') + 1;
            _atLineStart = end > 0;
            Write(end > 0 ? bytes[..end] : bytes);
            bytes = end > 0 ? bytes[end..] : [];
        }

        _indent = indent;
        SetEnd();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        if ((long)Length + more > _limit)
            throw new OutputLimitException();
        var size = (int)Math.Min(Array.MaxLength, Math.Max((long)_buffer.Length * 2, (long)Length + more));
        if (size > _buffer.Length)
            Array.Resize(ref _buffer, size);
        SetEnd();
    }
}

/// <summary>The page has more bytes than allowed; the context turns it into a diagnostic.</summary>
internal sealed class OutputLimitException : Exception;
