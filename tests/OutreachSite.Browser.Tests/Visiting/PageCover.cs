namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>
/// The few pages of a site that hold together whatever any of its pages holds. What is costly is looked at on these; the choice is made from
/// the pages themselves, so that a new layout, component or variant is among them as soon as any page has it.
/// </summary>
public static class PageCover
{
    /// <summary>
    /// Takes again and again the page with most that is not seen yet, the first by code points among equals, so that the same site always
    /// gives the same pages. No page is taken that adds nothing.
    /// </summary>
    public static IReadOnlySet<string> Of(IReadOnlyDictionary<string, IReadOnlySet<string>> traits)
    {
        var chosen = new SortedSet<string>(StringComparer.Ordinal);
        var left = traits.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => (page.Key, Traits: page.Value.ToHashSet(StringComparer.Ordinal))).ToList();
        while (left.Count > 0 && left.MaxBy(page => page.Traits.Count) is { Traits.Count: > 0 } best)
        {
            chosen.Add(best.Key);
            foreach (var page in left.Where(page => page.Key != best.Key))
                page.Traits.ExceptWith(best.Traits);
            best.Traits.Clear();
        }

        return chosen;
    }
}
