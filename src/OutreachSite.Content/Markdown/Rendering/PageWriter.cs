using System.Text;

namespace OutreachSite.Content.Markdown.Rendering;

/// <summary>
/// Collects what a page's renderer writes in one growing array, which the next page uses again. A capture is a stretch at
/// the end of it, so that a table cell or a link costs no writer of its own.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    private const int Roomy = 1 << 20;

    private char[] _chars = new char[1 << 15];
    private int _length;
    private int _start;

    public PageWriter() : base(System.Globalization.CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>True when something stands on the line that was begun since the capture at hand began.</summary>
    public bool IsWithinLine => _length > _start && _chars[_length - 1] != '\n';

    /// <summary>Forgets everything, and an array that one very long page has left.</summary>
    public void Clear()
    {
        (_length, _start) = (0, 0);
        if (_chars.Length > Roomy)
            _chars = new char[1 << 15];
    }

    /// <summary>Begins a capture; what is given back is for ending it.</summary>
    public int Begin()
    {
        var outer = _start;
        _start = _length;
        return outer;
    }

    /// <summary>Ends a capture and takes it out, without line ends around it.</summary>
    public string Take(int outer)
    {
        var text = new string(_chars.AsSpan(_start, _length - _start).Trim('\n'));
        (_length, _start) = (_start, outer);
        return text;
    }

    /// <summary>Ends a capture and leaves it where it is, without line ends around it.</summary>
    public void Leave(int outer)
    {
        var text = _chars.AsSpan(_start, _length - _start).Trim('\n');
        text.CopyTo(_chars.AsSpan(_start));
        (_length, _start) = (_start + text.Length, outer);
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_length == _chars.Length)
            Grow(1);
        _chars[_length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _chars.Length - _length)
            Grow(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void WriteLine() => Write('\n');

    private void Grow(int more) => Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + more));
}
