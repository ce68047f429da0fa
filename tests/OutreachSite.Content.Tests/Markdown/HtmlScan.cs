using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OutreachSite.Content.Tests.Markdown;

/// <summary>Reads HTML as a browser does and lists what content must never bring along.</summary>
internal static class HtmlScan
{
    private static readonly string[] Elements =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "pre", "code", "dl", "dt", "dd", "em", "strong", "br", "wbr",
        "ruby", "rt", "rp", "sub", "sup", "kbd", "abbr", "span", "a", "img", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "callout", "phone", "contact", "steps", "consultation", "law", "figure", "terms", "cards", "attachment", "external-link", "data-table",
        "chart", "footnotes",
    ];

    private static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["a"] = ["href", "id", "class"],
        ["img"] = ["src", "alt", "width", "height", "loading", "decoding"],
        ["span"] = ["lang"],
        ["abbr"] = ["title"],
        ["ol"] = ["start", "type"],
        ["table"] = ["class", "data-stack"],
        ["th"] = ["scope", "class"],
        ["td"] = ["class", "data-label"],
        ["sup"] = ["class"],
        ["attachment"] = ["url", "type", "size"],
        ["external-link"] = ["url"],
    };

    /// <summary>What should not be there; empty for safe HTML.</summary>
    public static ImmutableArray<string> Find(string html)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>");
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var node in document.Body!.GetDescendants())
        {
            if (node is IComment)
                found.Add("a comment");
            if (node is not IElement element)
                continue;
            if (!Elements.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
                found.Add($"<{element.LocalName}>");
            found.AddRange(element.Attributes.Select(attribute => Problem(element, attribute)).OfType<string>());
        }

        if (document.Head!.ChildElementCount > 0)
            found.Add("something for the head");
        return found.ToImmutable();
    }

    private static string? Problem(IElement element, IAttr attribute)
    {
        var isHeadingId = attribute.Name == "id" && element.LocalName is ['h', >= '1' and <= '6'];
        if (!isHeadingId && !Attributes.GetValueOrDefault(element.LocalName, []).Contains(attribute.Name))
            return $"{element.LocalName}[{attribute.Name}]";
        return attribute.Name is "href" or "src" or "url" && !IsSafe(attribute.Value)
            ? $"{element.LocalName}[{attribute.Name}={attribute.Value}]"
            : null;
    }

    /// <summary>As the URL standard reads it: blanks and control characters at the ends, tabs and line ends anywhere do not count; a backslash is a slash.</summary>
    private static bool IsSafe(string address)
    {
        var text = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).Trim([.. Enumerable.Range(0, 0x21).Select(c => (char)c)])
            .Replace('\\', '/').ToLowerInvariant();
        if (text.StartsWith("//", StringComparison.Ordinal))
            return false;
        var end = text.AsSpan().IndexOfAny(":/?#");
        return end < 0 || text[end] != ':' || text[..end] is "http" or "https" or "mailto" or "tel";
    }
}
