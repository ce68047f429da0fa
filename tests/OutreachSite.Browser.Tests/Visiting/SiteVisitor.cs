using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OutreachSite.Browser.Tests.Site;
using OutreachSite.Print.Browser;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>Opens every page of a site in every way, and writes down what it sees. It judges nothing.</summary>
public sealed class SiteVisitor(HeadlessBrowser browser, SiteFolder site, LocalServer server)
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
        var violations = new Dictionary<Way, IReadOnlyList<Violation>>();
        var fits = new Dictionary<Way, PageFit>();
        await tab.ShowAsync(Way.Light.Options());
        await tab.NavigateAsync(server.AddressOf(page));
        await tab.EvaluateAsync(Questions.Axe);
        var targets = (await tab.EvaluateAsync(Questions.Targets))!;
        JsonNode? taps = null;
        foreach (var way in Ways.All)
        {
            await tab.ShowAsync(way.Options());
            fits[way] = Fit((await tab.EvaluateAsync(Questions.Fit))!);
            if (Ways.Checked.Contains(way))
                violations[way] = [.. (await tab.EvaluateAsync(Questions.Violations))!.AsArray().Select(Violation)];
            if (way == Way.Narrow)
                taps = await tab.EvaluateAsync(Questions.Taps);
        }

        return new()
        {
            Page = page,
            Violations = violations,
            Fits = fits,
            Requests = tab.Requests,
            ConsoleErrors = tab.ConsoleErrors,
            Targets = Addresses(targets["targets"]),
            Anchors = Texts(targets["anchors"]).ToHashSet(StringComparer.Ordinal),
            MainLinks = Addresses(taps!["main"]),
            Telephones = Texts(taps["telephones"]),
            Letters = taps["letters"]!.GetValue<int>(),
            Plain = await VisitPlainAsync(page, plain),
        };
    }

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
