using AngleSharp.Dom;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>
/// What a page is made of, as far as a stylesheet or a reader's program can tell: the kind of page, variant and accent and each two of them
/// together, every element, class, role and state. Words are none of it: two pages with the same traits look alike but for their text.
/// </summary>
public static class PageTraits
{
    /// <summary>Values with more letters are names and addresses, not a choice of the stylesheet.</summary>
    private const int LongestChoice = 24;

    /// <summary>The traits of a page.</summary>
    public static IReadOnlySet<string> Of(IDocument page)
    {
        var traits = new SortedSet<string>(StringComparer.Ordinal);
        string[] whole = [.. Choices(page.DocumentElement), .. page.Body is { } body ? Choices(body) : []];
        traits.UnionWith(whole);
        traits.UnionWith(from one in whole from other in whole where string.CompareOrdinal(one, other) < 0 select $"{one} with {other}");
        foreach (var element in page.QuerySelectorAll("body, body *"))
        {
            traits.Add($"<{element.LocalName}>");
            var choices = Choices(element).ToArray();
            traits.UnionWith(choices.Select(choice => $"<{element.LocalName} {choice}>"));
            foreach (var name in element.ClassList)
            {
                traits.Add($".{name}");
                traits.UnionWith(choices.Select(choice => $".{name}[{choice}]"));
            }
        }

        return traits;
    }

    /// <summary>The attributes by which a stylesheet or a screen reader chooses.</summary>
    private static IEnumerable<string> Choices(IElement element) =>
        from attribute in element.Attributes
        where attribute.Name is "lang" or "dir" or "role" or "type" or "hidden" or "open" or "disabled" or "aria-current" or "aria-hidden" or "aria-expanded" || attribute.Name.StartsWith("data-", StringComparison.Ordinal)
        let value = attribute.Value
        select value.Length is > 0 and <= LongestChoice && value.All(letter => char.IsAsciiLetterLower(letter) || letter is '-' or '_') ? $"{attribute.Name}={value}" : attribute.Name;
}
