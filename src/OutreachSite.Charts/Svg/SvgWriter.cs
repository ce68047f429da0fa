using System.Globalization;
using System.Text;

namespace OutreachSite.Charts.Svg;

/// <summary>
/// Writes indented SVG: escaping, nesting and the form of numbers are its business. One element a line, LF, numbers with at
/// most two decimals and a point. The classes it may write are in <see cref="ChartClasses"/>.
/// </summary>
internal sealed class SvgWriter(int depth = 0)
{
    private readonly StringBuilder _out = new();
    private int _depth = depth;

    /// <summary>What was written so far.</summary>
    public override string ToString() => _out.ToString();

    /// <summary>Opens an element; disposing of the result closes it.</summary>
    public Element Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent().Append('<').Append(name);
        Attributes(attributes);
        _out.Append(">\n");
        _depth++;
        return new Element(this, name);
    }

    /// <summary>An element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent().Append('<').Append(name);
        Attributes(attributes);
        _out.Append("/>\n");
    }

    /// <summary>An element with text only.</summary>
    public void Words(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent().Append('<').Append(name);
        Attributes(attributes);
        _out.Append('>');
        Escape(text);
        _out.Append("</").Append(name).Append(">\n");
    }

    /// <summary>A group of shapes that belong together: one row, one column.</summary>
    public Element Group() => Open("g");

    /// <summary>A box. The fill is a pattern reference, or null when the class fills it.</summary>
    public void Rect(string cssClass, Box box, string? fill = null, double radius = 0) => Empty(
        "rect", ("class", cssClass), ("fill", fill), ("x", Number(box.X)), ("y", Number(box.Y)), ("width", Number(box.Width)),
        ("height", Number(box.Height)), ("rx", radius == 0 ? null : Number(radius)));

    /// <summary>A line made of straight pieces: <c>M x y</c>, <c>H x</c>, <c>V y</c>.</summary>
    public void Path(string cssClass, FormattableString data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var numbers = data.GetArguments().Select(argument => (object)Number(Convert.ToDouble(argument, CultureInfo.InvariantCulture)));
        Empty("path", ("class", cssClass), ("d", string.Format(CultureInfo.InvariantCulture, data.Format, [.. numbers])));
    }

    /// <summary>One line of text, in one or more runs.</summary>
    public void Text(TextAt at, params ReadOnlySpan<TextRun> runs)
    {
        Indent().Append("<text");
        Attributes([
            ("class", at.Class), ("x", Number(at.X)), ("y", Number(at.Y)), ("font-size", Number(at.Size)),
            ("text-anchor", at.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null })]);
        _out.Append('>');
        foreach (var run in runs)
            Run(run);
        _out.Append("</text>\n");
    }

    /// <summary>Several lines of text below one another.</summary>
    public void Lines(TextAt first, ImmutableArray<string> lines, double lineHeight)
    {
        foreach (var (index, line) in lines.Index())
            Text(first with { Y = first.Y + index * lineHeight }, new TextRun(line));
    }

    /// <summary>Takes over what another writer wrote.</summary>
    public void Append(SvgWriter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _out.Append(other._out);
    }

    /// <summary>A number as SVG wants it; a number that is none is a mistake of the program.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), "a place in a drawing must be a number");
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private void Run(TextRun run)
    {
        if (run.Class is null && run.Size is null)
        {
            Escape(run.Text);
            return;
        }

        _out.Append("<tspan");
        Attributes([("class", run.Class), ("font-size", run.Size is { } size ? Number(size) : null)]);
        _out.Append('>');
        Escape(run.Text);
        _out.Append("</tspan>");
    }

    private StringBuilder Indent() => _out.Append(' ', _depth * 2);

    private void Attributes(ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _out.Append(' ').Append(name).Append("=\"");
            Escape(value);
            _out.Append('"');
        }
    }

    private void Escape(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => _out.Append("&amp;"),
                '<' => _out.Append("&lt;"),
                '>' => _out.Append("&gt;"),
                '"' => _out.Append("&quot;"),
                < ' ' or (>= 0x7F and < 0xA0) => _out.Append(' '),
                0xFFFE or 0xFFFF => _out.Append('\uFFFD'),
                _ => _out.Append(rune.ToString()),
            };
        }
    }

    private void Close(string name)
    {
        _depth--;
        Indent().Append("</").Append(name).Append(">\n");
    }

    /// <summary>An element that is still open.</summary>
    internal readonly struct Element(SvgWriter writer, string name) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => writer.Close(name);
    }
}
