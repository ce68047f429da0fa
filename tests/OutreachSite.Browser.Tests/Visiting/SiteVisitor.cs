using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OutreachSite.Browser.Tests.Site;
using OutreachSite.Print.Browser;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>Opens every page of a site, some of them in every way, and writes down what it sees. It judges nothing.</summary>
/// <param name="browser">The browser.</param>
/// <param name="site">The built site.</param>
/// <param name="server">Where it is served.</param>
/// <param name="plan">How closely each page is looked at.</param>
public sealed class SiteVisitor(HeadlessBrowser browser, SiteFolder site, LocalServer server, VisitPlan plan)
{
    // As many as the smallest machine has cores: with more, pages wait for each other.
    private const int Tabs = 2;

    /// <summary>The facts of every page, in the order of pages.</summary>
    public async Task<IReadOnlyList<PageFacts>> VisitAsync()
    {
        var left = new ConcurrentQueue<string>(site.Pages);
        var facts = new ConcurrentDictionary<string, PageFacts>();
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(_ => VisitSomeAsync(left, facts)));
        return [.. site.Pages.Select(page => facts[page])];
    }

    private async Task VisitSomeAsync(ConcurrentQueue<string> left, ConcurrentDictionary<string, PageFacts> facts)
    {
        if (!left.TryDequeue(out var page))
            return;
        await using var full = await browser.OpenAsync(new("about:blank"));
        await using var plain = await browser.OpenAsync(new("about:blank"), new() { Viewport = new(320, 640), JavaScript = false });
        do
            facts[page] = await VisitAsync(page, full, plain);
        while (left.TryDequeue(out page));
    }

    private async Task<PageFacts> VisitAsync(string page, BrowserPage tab, BrowserPage plain)
    {
        var isCover = plan.Cover.Contains(page);
        var ways = isCover ? Ways.All : Ways.Everywhere;
        var violations = new Dictionary<Way, IReadOnlyList<Violation>>();
        var fits = new Dictionary<Way, PageFit>();
        await tab.ShowAsync(ways[0].Options());
        await tab.NavigateAsync(server.AddressOf(page));
        var targets = (await tab.EvaluateAsync(Questions.Targets))!;
        if (isCover || plan.Outlines.Contains(page))
            await tab.EvaluateAsync(Questions.Axe);
        JsonNode? taps = null;
        foreach (var way in ways)
        {
            if (way != ways[0])
                await tab.ShowAsync(way.Options());
            fits[way] = Fit((await tab.EvaluateAsync(Questions.Fit))!);
            if (Question(page, way) is { } question)
                violations[way] = [.. (await tab.EvaluateAsync(question))!.AsArray().Select(Violation)];
            if (way == Way.Narrow)
                taps = await tab.EvaluateAsync(Questions.Taps);
        }

        return new()
        {
            Page = page,
            IsSeenInEveryWay = isCover,
            Violations = violations,
            Fits = fits,
            Requests = tab.Requests,
            ConsoleErrors = tab.ConsoleErrors,
            Targets = Addresses(targets["targets"]),
            Anchors = Texts(targets["anchors"]).ToHashSet(StringComparer.Ordinal),
            MainLinks = Addresses(taps!["main"]),
            Telephones = Texts(taps["telephones"]),
            Letters = taps["letters"]!.GetValue<int>(),
            Plain = isCover ? await VisitPlainAsync(page, plain) : null,
        };
    }

    /// <summary>What axe is asked about a page in one way; null for nothing.</summary>
    private string? Question(string page, Way way) =>
        plan.Cover.Contains(page) ? (Ways.Checked.Contains(way) ? Questions.Violations : null)
        : way == Way.Narrow && plan.Outlines.Contains(page) ? Questions.ViolationsOfStructure : null;

    private async Task<PlainFacts> VisitPlainAsync(string page, BrowserPage tab)
    {
        await tab.NavigateAsync(new(site.FullPath(page)));
        var answer = (await tab.EvaluateAsync(Questions.Plain))!;
        return new()
        {
            Letters = answer["letters"]!.GetValue<int>(),
            DeadButtons = Texts(answer["buttons"]),
            Failed = [.. tab.Requests.Where(request => request.Failed)],
            Fit = Fit((await tab.EvaluateAsync(Questions.Fit))!),
        };
    }

    private static Violation Violation(JsonNode? node) => new(
        node!["rule"]!.GetValue<string>(), node["help"]!.GetValue<string>(), node["place"]!.GetValue<string>(),
        node["html"]!.GetValue<string>(), node["why"]?.GetValue<string>() ?? "");

    private static PageFit Fit(JsonNode node) => new(
        node["width"]!.GetValue<double>(), node["needed"]!.GetValue<double>(), Texts(node["cut"]), node["pinned"]!.GetValue<double>());

    private static string[] Texts(JsonNode? array) => [.. array!.AsArray().Select(node => node!.GetValue<string>())];

    private static Uri[] Addresses(JsonNode? array) => [.. Texts(array).Select(text => new Uri(text))];
}
