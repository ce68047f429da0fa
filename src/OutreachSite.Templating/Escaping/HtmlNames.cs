using System.Collections.Frozen;

namespace OutreachSite.Templating.Escaping;

/// <summary>Names of elements and attributes in lower case. Those that pages are full of are not made again each time.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Usual = FrozenSet.ToFrozenSet(
    [
        "a", "article", "aside", "body", "br", "button", "code", "dd", "details", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "head", "header", "hr", "html", "img", "input", "label", "legend", "li", "link", "main", "meta", "nav", "ol", "option",
        "p", "path", "pre", "script", "section", "select", "small", "source", "span", "strong", "style", "summary", "svg", "table", "tbody", "td", "template",
        "textarea", "th", "thead", "time", "title", "tr", "ul", "use",
        "/a", "/article", "/body", "/button", "/dd", "/details", "/div", "/dl", "/dt", "/em", "/footer", "/h1", "/h2", "/h3", "/head", "/header", "/html",
        "/label", "/li", "/main", "/nav", "/ol", "/p", "/script", "/section", "/span", "/strong", "/style", "/summary", "/svg", "/table", "/tbody", "/td",
        "/th", "/thead", "/time", "/title", "/tr", "/ul",
        "action", "alt", "aria-current", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "charset", "class", "colspan", "content",
        "data", "datetime", "dir", "for", "height", "hidden", "href", "id", "lang", "media", "method", "name", "open", "property", "rel", "role", "scope",
        "src", "target", "type", "value", "viewbox", "width",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Usual.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name that may have begun in the text before, in lower case.</summary>
    public static string Join(string begun, ReadOnlySpan<char> rest)
    {
        if (begun.Length == 0 && BySpan.TryGetValue(rest, out var known))
            return known;
        const int Longest = 32;
        if (begun.Length + rest.Length > Longest)
            return begun + rest.ToString().ToLowerInvariant();
        Span<char> name = stackalloc char[Longest];
        begun.CopyTo(name);
        rest.ToLowerInvariant(name[begun.Length..]);
        name = name[..(begun.Length + rest.Length)];
        return BySpan.TryGetValue(name, out var usual) ? usual : name.ToString();
    }
}
