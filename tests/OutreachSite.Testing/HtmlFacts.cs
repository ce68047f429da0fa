using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OutreachSite.Testing;

/// <summary>What holds for every good page, as lists of what is wrong: empty when all is well.</summary>
public static class HtmlFacts
{
    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

    /// <summary>A whole page.</summary>
    public static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>A part of a page, inside an otherwise empty one.</summary>
    public static IHtmlDocument Part(string html) =>
        Page($"<!doctype html><html lang=\"ja\"><head><title>-</title></head><body>{html}</body></html>");

    /// <summary>What a parser has to guess: unclosed elements, repeated attributes, elements where they may not stand.</summary>
    public static IReadOnlyList<string> SyntaxErrors(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, happened) =>
        {
            var error = (AngleSharp.Html.Dom.Events.HtmlErrorEvent)happened;
            errors.Add($"{error.Position}: {error.Message}");
        };
        parser.ParseDocument(html);
        return errors;
    }

    /// <summary>Ids that stand on two elements, or on one but with nothing in them.</summary>
    public static IEnumerable<string> BadIds(IParentNode root) => root.QuerySelectorAll("[id]")
        .GroupBy(element => element.Id!, StringComparer.Ordinal)
        .Where(same => same.Count() > 1 || same.Key.Length == 0 || same.Key.Any(char.IsWhiteSpace))
        .Select(same => $"id \"{same.Key}\" stands on {same.Count()} elements");

    /// <summary>References to ids that are neither on the page nor among those that stand elsewhere.</summary>
    public static IEnumerable<string> LooseReferences(IDocument page, params string[] elsewhere)
    {
        ArgumentNullException.ThrowIfNull(page);
        var known = page.QuerySelectorAll("[id]").Select(element => element.Id!).Concat(elsewhere).ToHashSet(StringComparer.Ordinal);
        return from element in page.All
               from id in ReferencesOf(element)
               where !known.Contains(id)
               select $"{Tag(element)} refers to #{id}";
    }

    /// <summary>Links and buttons which say nothing to somebody who cannot see them.</summary>
    public static IEnumerable<string> SilentControls(IParentNode root) => root.QuerySelectorAll("a, button, summary")
        .Where(control => NameOf(control).Length == 0)
        .Select(control => $"{Tag(control)} has no words");

    /// <summary>Attributes that a strict content security policy would stop, and links that run.</summary>
    public static IEnumerable<string> ForbiddenAttributes(IDocument page) =>
        from element in page.All
        from attribute in element.Attributes
        where attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        select $"{Tag(element)} has {attribute.Name}=\"{attribute.Value}\"";

    /// <summary>Headings that are more than one level deeper than the one before them.</summary>
    public static IEnumerable<string> HeadingGaps(IParentNode root)
    {
        var before = 0;
        foreach (var heading in root.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (before > 0 && level > before + 1)
                yield return $"h{before} is followed by h{level} \"{heading.TextContent.Trim()}\"";
            before = level;
        }
    }

    /// <summary>What somebody hears of an element: its label, or its text with that of its pictures.</summary>
    public static string NameOf(IElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.GetAttribute("aria-label")?.Trim() is { Length: > 0 } label ? label
            : string.Concat(element.TextContent, string.Concat(element.QuerySelectorAll("img").Select(picture => picture.GetAttribute("alt")))).Trim();
    }

    /// <summary>An element's opening tag, shortly, for a message.</summary>
    public static string Tag(IElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return $"<{element.LocalName}{(element.ClassName is { Length: > 0 } names ? $" class=\"{names}\"" : "")}{(element.GetAttribute("href") is { } href ? $" href=\"{href}\"" : "")}>";
    }

    private static IEnumerable<string> ReferencesOf(IElement element)
    {
        foreach (var name in References)
        {
            foreach (var id in (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return id;
        }

        if (element.GetAttribute("href") is { Length: > 1 } href && href[0] == '#')
            yield return Uri.UnescapeDataString(href[1..]);
        if (element.GetAttribute("fill") is { } fill && fill.StartsWith("url(#", StringComparison.Ordinal))
            yield return fill["url(#".Length..^1];
    }
}
