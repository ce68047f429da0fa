using System.Globalization;
using System.Net;
using System.Text;

namespace OutreachSite.Templating.Escaping;

/// <summary>Character references in attribute values, read as generously as browsers do.</summary>
internal static class HtmlEntities
{
    /// <summary>
    /// The value as a browser sees it: numbers count without their semicolon too, and the names that can hide the scheme of
    /// an address are known.
    /// </summary>
    public static string DecodeAsBrowsers(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '&' && i + 1 < value.Length && value[i + 1] == '#' && Number(value, i + 2) is var (code, end) && end > 0)
            {
                text.Append(code is > 0 and <= char.MaxValue ? (char)code : '\uFFFD');
                i = end - 1;
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return WebUtility.HtmlDecode(text
            .Replace("&colon;", ":").Replace("&Tab;", "\t").Replace("&NewLine;", "\n")
            .ToString());
    }

    /// <summary>The number of a reference and where it ends; zero when there is none.</summary>
    private static (int Code, int End) Number(string value, int at)
    {
        var isHex = at < value.Length && value[at] is 'x' or 'X';
        var start = isHex ? at + 1 : at;
        var end = start;
        while (end < value.Length && (isHex ? char.IsAsciiHexDigit(value[end]) : char.IsAsciiDigit(value[end])))
            end++;
        if (end == start)
            return default;
        var digits = value.AsSpan(start, end - start);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var code = int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return (code, end < value.Length && value[end] == ';' ? end + 1 : end);
    }
}
