using OutreachSite.Browser.Tests.Site;
using OutreachSite.Browser.Tests.Visiting;

namespace OutreachSite.Browser.Tests.Checks;

/// <summary>Judges what was seen of a site. Each check gives one line for each fault; none when all is well.</summary>
public sealed class SiteChecks(SiteFolder site, LocalServer server, IReadOnlyList<PageFacts> pages)
{
    private const double LargestPinnedPart = 0.5;
    private const int LargestWeight = 150 * 1024;

    private readonly Dictionary<string, PageFacts> _byPage = pages.ToDictionary(facts => facts.Page);

    /// <summary>Pages that the accessibility checker finds fault with. The rule comes first, so that like faults stand together.</summary>
    public IEnumerable<string> Inaccessible(Way way) =>
        from facts in pages
        from violation in facts.Violations.GetValueOrDefault(way) ?? []
        orderby violation.Rule
        select $"{violation.Rule}: {facts.Page}: {violation.Place}\n    {violation.Html}\n    {violation.Why.ReplaceLineEndings(" ")}";

    /// <summary>Pages that are wider than the window, or whose words reach out of it.</summary>
    public IEnumerable<string> TooWide(Way way) =>
        from facts in pages
        let fit = facts.Fits.GetValueOrDefault(way)
        where fit is not null
        from fault in Faults(fit)
        select $"{facts.Page}: {fault}";

    /// <summary>Pages on which bars that stay in place cover too much when little fits into the window.</summary>
    public IEnumerable<string> Covered() =>
        from facts in pages
        let pinned = facts.Fits.GetValueOrDefault(Way.Zoomed)?.Pinned
        where pinned > LargestPinnedPart
        select $"{facts.Page}: {pinned:P0} of the window stays covered at 400 %";

    /// <summary>What the consoles show in red.</summary>
    public IEnumerable<string> ConsoleErrors() =>
        from facts in pages
        from error in facts.ConsoleErrors
        select $"{facts.Page}: {error}";

    /// <summary>What pages ask for that is not a file of the site.</summary>
    public IEnumerable<string> ForeignRequests() =>
        from facts in pages
        from request in facts.Requests
        where !request.Url.StartsWith("data:", StringComparison.Ordinal)
        // Browsers ask for this one by themselves.
        where new Uri(request.Url).AbsolutePath != "/favicon.ico"
        where request.Failed || server.FileAt(new(request.Url)) is null
        select $"{facts.Page}: {request.Url} ({request.Failure ?? "not a file of the site"})";

    /// <summary>What does not come when a page is opened from the disk.</summary>
    public IEnumerable<string> MissingFromDisk() =>
        from facts in pages
        // It knows the base path of its server, and no folder on a disk.
        where facts.Page != "404.html"
        from request in facts.Plain?.Failed ?? []
        select $"{facts.Page}: {request.Url} ({request.Failure})";

    /// <summary>Links that lead to no file of the site, or to no place in a page.</summary>
    public IEnumerable<string> BrokenLinks() =>
        from facts in pages
        from target in facts.Targets
        let fault = Fault(target)
        where fault is not null
        select $"{facts.Page}: {target.OriginalString}: {fault}";

    /// <summary>Pages that need scripts to be read or used.</summary>
    public IEnumerable<string> NeedScripts() =>
        from facts in pages
        let plain = facts.Plain
        from fault in plain is null ? [] : Faults(facts, plain)
        select $"{facts.Page}: without scripts {fault}";

    /// <summary>Pages whose HTML, CSS and scripts are too heavy together.</summary>
    public IEnumerable<string> TooHeavy() =>
        from facts in pages
        let weight = WeightOf(facts)
        where weight > LargestWeight
        select $"{facts.Page}: {weight / 1024} KB of HTML, CSS and scripts";

    /// <summary>The heaviest page's bytes of HTML, CSS and scripts.</summary>
    public long HeaviestWeight() => pages.Max(WeightOf);

    /// <summary>Pages to which a link of a home page leads, and on which no telephone number can be tapped.</summary>
    public IEnumerable<string> WithoutTelephone(IEnumerable<string> homes) =>
        from home in homes
        from link in _byPage[home].MainLinks
        let page = server.FileAt(link)
        where page is not null && _byPage.TryGetValue(page, out var facts) && facts.Telephones.Count == 0
        select $"{home} → {page}: no telephone number to tap";

    private static IEnumerable<string> Faults(PageFit fit)
    {
        if (fit.Needed > fit.Width)
            yield return $"is {fit.Needed} px wide in a window of {fit.Width} px";
        if (fit.CutOff.Count > 0)
            yield return $"words reach out of the window of {fit.Width} px: {string.Join("; ", fit.CutOff.Take(5))}";
    }

    private static IEnumerable<string> Faults(PageFacts facts, PlainFacts plain)
    {
        // A page may say in words that more can be done with scripts; it may not say less.
        if (plain.Letters < facts.Letters)
            yield return $"shows {plain.Letters} letters in place of {facts.Letters}";
        if (plain.DeadButtons.Count > 0)
            yield return $"shows buttons that do nothing: {string.Join("; ", plain.DeadButtons.Take(5))}";
        // The page for what is not found has no style when it is opened from a disk.
        if (facts.Page == "404.html")
            yield break;
        foreach (var fault in Faults(plain.Fit))
            yield return fault;
    }

    private string? Fault(Uri target)
    {
        if (target.Scheme is "mailto" or "tel" or "data")
            return null;
        if (target.Scheme is not ("http" or "https"))
            return "no address that a page may link to";
        if (target.Host != server.Root.Host)
            return null;
        if (server.FileAt(target) is not { } file)
            return "there is no such file";
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || !_byPage.TryGetValue(file, out var page) || page.Anchors.Contains(fragment)
            ? null
            : "there is no such place in the page";
    }

    private long WeightOf(PageFacts facts) => facts.Requests
        .Where(request => request.Kind is "Document" or "Stylesheet" or "Script")
        .Select(request => server.FileAt(new(request.Url)))
        .OfType<string>().Distinct()
        .Sum(file => new FileInfo(site.FullPath(file)).Length);
}
