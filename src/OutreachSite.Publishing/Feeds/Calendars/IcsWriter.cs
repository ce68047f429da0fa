using System.Text;

namespace OutreachSite.Publishing.Feeds.Calendars;

/// <summary>
/// Writes content lines of a calendar file: CRLF at their ends, folded where the next character would pass the 75th octet of UTF-8, never
/// within a character (RFC 5545, 3.1).
/// </summary>
internal sealed class IcsWriter
{
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value stands as it is: dates, numbers, words of the format.</summary>
    public IcsWriter Line(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    /// <summary>A line whose value is text: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11).</summary>
    public IcsWriter Text(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Line(name, Escape(value));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                text.Append("\\n");
            else if (c is '\\' or ';' or ',')
                text.Append('\\').Append(c);
            else if (!char.IsControl(c) || c == '\t')
                text.Append(c);
        }

        return text.ToString();
    }

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
