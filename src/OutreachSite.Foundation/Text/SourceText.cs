namespace OutreachSite.Text;

/// <summary>The text of one file, which knows where its lines begin. Immutable; line ends are as in the file.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Wraps a text; a byte order mark at its beginning is left out.</summary>
    public SourceText(RelativePath path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        _lineStarts = FindLineStarts(Text);
    }

    /// <summary>The file, as seen from the root of the site.</summary>
    public RelativePath Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The place of a word that begins at an offset (0 to the length of the text).</summary>
    public Location At(int offset, int length = 0)
    {
        var found = _lineStarts.BinarySearch(Math.Clamp(offset, 0, Text.Length));
        var line = found >= 0 ? found : ~found - 1;
        return new(Path.Value, line + 1, offset - _lineStarts[line] + 1, length);
    }

    /// <summary>The offset at which a line begins; lines count from 1.</summary>
    public int StartOfLine(int line) => _lineStarts[line - 1];

    /// <summary>One line without its line end; lines count from 1, and a line that does not exist is empty.</summary>
    public string Line(int line) => LineSpan(line).ToString();

    /// <summary>The same, without a copy.</summary>
    public ReadOnlySpan<char> LineSpan(int line)
    {
        if (line < 1 || line > LineCount)
            return "";
        var start = _lineStarts[line - 1];
        var end = line < LineCount ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>(1 + text.AsSpan().CountAny('\r', '\n'));
        starts.Add(0);
        for (var i = 0; text.AsSpan(i).IndexOfAny('\r', '\n') is var found and >= 0;)
        {
            i += found + 1;
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n')
                i++;
            starts.Add(i);
        }

        return starts.DrainToImmutable();
    }
}
