using System.Text;
using AngleSharp.Dom;
using OutreachSite.Files;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>
/// How a page is built, as far as the accessibility checker looks at it beside colours: which elements stand in which, in what order, with
/// which classes, roles, names and references. Words, addresses and how often something like the last comes again do not count: hundreds of
/// pages that are made from rows of a table have few outlines.
/// </summary>
public static class PageOutline
{
    /// <summary>Attributes whose value matters.</summary>
    private static readonly HashSet<string> Valued = ["class", "role", "type", "scope", "tabindex", "lang", "dir", "hidden", "open", "disabled", "aria-hidden", "aria-current", "aria-expanded", "aria-live"];

    /// <summary>Elements in which what is alike may come in any number and order.</summary>
    private static readonly HashSet<string> Lists = ["ul", "ol", "dl", "table", "thead", "tbody", "tr", "p", "g", "svg"];

    /// <summary>A digest of the outline.</summary>
    public static string Of(IDocument page)
    {
        var text = new StringBuilder();
        Write(page.DocumentElement, text);
        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString())).ToString();
    }

    private static void Write(IElement element, StringBuilder text)
    {
        var hasWords = element.ChildNodes.OfType<IText>().Any(words => !string.IsNullOrWhiteSpace(words.Data));
        text.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
            text.Append(' ').Append(attribute.Name).Append(Valued.Contains(attribute.Name) ? $"={attribute.Value}" : attribute.Value.Length == 0 ? "=" : "");
        text.Append(hasWords ? "\">" : ">");
        var parts = element.Children.Select(Part).ToArray();
        var different = hasWords || Lists.Contains(element.LocalName)
            ? parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            : parts.Where((part, i) => i == 0 || parts[i - 1] != part);
        text.AppendJoin("", different).Append("</>");
    }

    private static string Part(IElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return text.ToString();
    }
}
