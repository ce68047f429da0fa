using System.Buffers;
using System.Globalization;
using System.Text;

namespace OutreachSite.Benchmarks;

/// <summary>
/// What somebody writes who makes pages in C# without any template, and cares for speed: UTF-8 literals, vectorised
/// search for the five characters, numbers formatted in place.
/// </summary>
internal sealed class FloorWriter
{
    private static readonly SearchValues<char> _five = SearchValues.Create("&<>\"'");
    private byte[] _buffer = new byte[1 << 16];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        Ensure(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    public void Write(int number)
    {
        Ensure(16);
        number.TryFormat(_buffer.AsSpan(_length), out var count, default, CultureInfo.InvariantCulture);
        _length += count;
    }

    public void Write(double number)
    {
        Ensure(40);
        number.TryFormat(_buffer.AsSpan(_length), out var count, default, CultureInfo.InvariantCulture);
        _length += count;
    }

    public void Escape(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(_five); at >= 0; at = text.IndexOfAny(_five))
        {
            Write(text[..at]);
            Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(at + 1)..];
        }

        Write(text);
    }

    private void Ensure(int more)
    {
        if (_buffer.Length - _length < more)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
    }
}
