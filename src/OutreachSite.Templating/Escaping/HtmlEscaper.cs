using System.Buffers;
using System.Text;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Escaping;

/// <summary>Writes text so that HTML reads it as text. Five characters change; all others stay UTF-8.</summary>
internal static class HtmlEscaper
{
    private const int LongestEntity = 6;
    private static readonly SearchValues<char> Five = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<byte> FourBytes = SearchValues.Create("<>\"'"u8);

    /// <summary>Text into element content or a quoted attribute.</summary>
    public static void Write(Output output, ReadOnlySpan<char> text)
    {
        if (output.TryReserve((long)text.Length * LongestEntity, out var room))
            output.Advance(WriteInPlace(text, room));
        else
            WriteInParts(output, text);
    }

    private static int WriteInPlace(ReadOnlySpan<char> text, Span<byte> target)
    {
        var written = 0;
        while (true)
        {
            var plain = PlainText.CopyPrefix(text, target[written..]);
            written += plain;
            if (plain == text.Length)
                return written;
            text = text[plain..];
            if (text[0] < 128)
            {
                var entity = Entity(text[0]);
                entity.CopyTo(target[written..]);
                written += entity.Length;
                text = text[1..];
                continue;
            }

            // In one piece up to the next of the five: Japanese has ASCII digits and blanks everywhere.
            var end = text.IndexOfAny(Five);
            var part = end < 0 ? text : text[..end];
            written += Encoding.UTF8.GetBytes(part, target[written..]);
            text = text[part.Length..];
        }
    }

    private static void WriteInParts(Output output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Five);
            if (at < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..at]);
            output.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }
    }

    /// <summary>Markup into a quoted attribute: its entities stay, brackets and quotes are escaped.</summary>
    public static void WriteNormalized(Output output, ReadOnlySpan<byte> markup)
    {
        while (true)
        {
            var at = markup.IndexOfAny(FourBytes);
            if (at < 0)
            {
                output.Write(markup);
                return;
            }

            output.Write(markup[..at]);
            output.Write(Entity((char)markup[at]));
            markup = markup[(at + 1)..];
        }
    }

    /// <summary>The text, escaped.</summary>
    public static string Escape(string text)
    {
        var at = text.AsSpan().IndexOfAny(Five);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; at >= 0; at = rest.IndexOfAny(Five))
        {
            result.Append(rest[..at]).Append(Encoding.ASCII.GetString(Entity(rest[at])));
            rest = rest[(at + 1)..];
        }

        return result.Append(rest).ToString();
    }

    /// <summary>
    /// True when an address begins with a scheme as a browser would read it: blanks and control characters do not count.
    /// Allowed schemes are fine where <paramref name="mayBring"/> says so.
    /// </summary>
    public static bool HasRefusedScheme(ReadOnlySpan<char> address, bool mayBring)
    {
        var end = address.IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' && IsRefused(address[..end], mayBring);
    }

    private static bool IsRefused(ReadOnlySpan<char> written, bool mayBring)
    {
        Span<char> scheme = stackalloc char[8];
        var length = 0;
        foreach (var c in written)
        {
            if (c <= ' ')
                continue;
            if (length == scheme.Length)
                return true;
            scheme[length++] = c;
        }

        return !mayBring || !HtmlTracker.IsAllowedScheme(scheme[..length]);
    }

    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
