using AngleSharp.Dom;
using OutreachSite.Files;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Follows every link of a built site as a browser would that opened it from a disk.</summary>
internal static class LinkWalk
{
    /// <summary>What is wrong with the links of all pages but 404, which stands on no place of its own.</summary>
    public static IEnumerable<string> Problems(Output output)
    {
        var pages = output.Pages.ToDictionary(path => path, output.Page, StringComparer.Ordinal);
        var ids = pages.ToDictionary(page => page.Key, page => page.Value.All.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return
            from page in pages
            where page.Key != "404.html"
            from address in Addresses(page.Value)
            let problem = Problem(new(page.Key), address, output, ids)
            where problem is not null
            select $"{page.Key}: {address}: {problem}";
    }

    /// <summary>Everything that a page leads to or loads.</summary>
    public static IEnumerable<string> Addresses(IParentNode page) =>
        page.QuerySelectorAll("[href], [src]").Where(element => element.GetAttribute("rel") != "canonical")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct(StringComparer.Ordinal);

    private static string? Problem(RelativePath page, string address, Output output, Dictionary<string, HashSet<string>> ids)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var full) && full.Scheme is "https" or "tel" or "mailto" or "data")
            return null;
        if (address.Length == 0)
            return "leads nowhere";
        if (address.StartsWith('/'))
            return "begins at the root of the host";
        var (path, anchor) = address.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (address, null);
        var target = page;
        if (path.Length > 0 && !page.Folder.TryCombine(Uri.UnescapeDataString(path), out target))
            return "leaves the site";
        if (!output.Has(target.Value))
            return "is not there";
        return anchor is null || ids[target.Value].Contains(anchor) ? null : "has no such place";
    }
}
