using System.Text;

namespace OutreachSite.Imaging.Scrub.Svg;

/// <summary>Writes a drawing in one form: no comments, no spaces between elements, no prefixes.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private bool _isTagOpen;

    /// <summary>The whole drawing in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.Append('\n').ToString());

    /// <summary>Begins an element.</summary>
    public void Begin(string name)
    {
        CloseTag();
        _text.Append('<').Append(name);
        if (_open.Count == 0)
            Attribute("xmlns", SvgLists.Svg);
        _open.Push(name);
        _isTagOpen = true;
    }

    /// <summary>Writes an attribute of the element that was begun.</summary>
    public void Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Escape(value, isAttribute: true);
        _text.Append('"');
    }

    /// <summary>Writes text.</summary>
    public void Text(string value)
    {
        CloseTag();
        Escape(value, isAttribute: false);
    }

    /// <summary>Ends the innermost element.</summary>
    public void End()
    {
        var name = _open.Pop();
        if (_isTagOpen)
            _text.Append("/>");
        else
            _text.Append("</").Append(name).Append('>');
        _isTagOpen = false;
    }

    private void CloseTag()
    {
        if (_isTagOpen)
            _text.Append('>');
        _isTagOpen = false;
    }

    private void Escape(string value, bool isAttribute)
    {
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' when isAttribute => _text.Append("&quot;"),
                '\t' or '\n' or '\r' when isAttribute => _text.Append("&#").Append((int)letter).Append(';'),
                '\r' => _text.Append("&#13;"),
                _ => _text.Append(letter),
            };
        }
    }
}
