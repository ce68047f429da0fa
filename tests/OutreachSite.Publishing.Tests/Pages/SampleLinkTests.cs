using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OutreachSite.Content;
using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>Where the sample's links lead: to files and places that are there, and from everywhere to a telephone.</summary>
[Collection(SampleSiteTests.Name)]
public sealed partial class SampleLinkTests(SampleSite sample)
{
    [Fact]
    public void Every_link_leads_to_a_published_file_and_a_place_in_it()
    {
        var links = sample.Pages.SelectMany(page => LinksOf(page).Select(link => (Page: page, Link: link))).ToArray();
        Assert.True(links.Length > 5000);
        Findings.None(links.Select(one => Problem(one.Page, one.Link)).Where(problem => problem is not null).Distinct());
    }

    [Fact]
    public void Every_link_names_a_file_so_that_the_site_opens_from_a_stick() => Findings.None(sample.Findings(page =>
        page.IsNotFound ? [] : LinksOf(page).Where(link => link.StartsWith('/') || link.Split('#', '?')[0].EndsWith('/'))));

    [Fact]
    public void A_link_to_another_site_is_marked_and_gives_nothing_away() => Findings.None(sample.Findings(page => page.Document.QuerySelectorAll("a[href^='http']")
        .Where(link => !(link.GetAttribute("rel") ?? "").Split(' ').Contains("noopener") || link.QuerySelector(".os-external-link__mark") is null || link.GetAttribute("target") is not null)
        .Select(link => link.OuterHtml)));

    [Fact]
    public void Nothing_is_asked_of_another_host() => Findings.None(sample.Findings(page => page.Document.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], use, image")
        .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? "")
        .Where(address => address.Contains("//", StringComparison.Ordinal) && !address.StartsWith("data:image/svg+xml,", StringComparison.Ordinal))));

    [Fact]
    public void Every_telephone_number_is_one_that_nobody_has_or_that_everybody_may_call() => Findings.None(sample.Findings(page =>
        page.Document.QuerySelectorAll("a[href^='tel:']").Select(link => link.GetAttribute("href")!).Where(address => !Callable.IsMatch(address))));

    [Fact]
    public void A_telephone_is_two_taps_from_home()
    {
        foreach (var home in sample.Pages.Where(page => page.Kind == "home"))
        {
            Assert.NotNull(home.Main.QuerySelector(".os-phone a[href^='tel:']"));
            var next = home.Main.QuerySelectorAll("a[href]").Select(link => Target(home, link.GetAttribute("href")!)).OfType<SamplePage>().Distinct().ToArray();
            Assert.True(next.Length >= 6);
            Assert.All(next, page => Assert.NotNull(page.Main.QuerySelector("a[href^='tel:']")));
        }
    }

    [Fact]
    public void Every_page_can_be_reached_from_home()
    {
        var reached = new HashSet<SamplePage>();
        var waiting = new Queue<SamplePage>([sample["index.html"]]);
        while (waiting.TryDequeue(out var page))
        {
            if (!reached.Add(page))
                continue;
            foreach (var target in page.Document.QuerySelectorAll("a[href]").Select(link => Target(page, link.GetAttribute("href")!)).OfType<SamplePage>())
                waiting.Enqueue(target);
        }

        Findings.None(sample.Pages.Where(page => !page.IsNotFound && !reached.Contains(page)).Select(page => page.Path));
    }

    [Fact]
    public void Every_original_can_be_reached_without_leaving_its_language()
    {
        var reached = new HashSet<SamplePage>();
        var waiting = new Queue<SamplePage>([sample["index.html"]]);
        while (waiting.TryDequeue(out var page))
        {
            if (page.Variant != Variant.Japanese || !reached.Add(page))
                continue;
            foreach (var target in page.Document.QuerySelectorAll("a[href]").Select(link => Target(page, link.GetAttribute("href")!)).OfType<SamplePage>())
                waiting.Enqueue(target);
        }

        Findings.None(sample.Pages.Where(page => page.Variant == Variant.Japanese && !page.IsNotFound && !reached.Contains(page)).Select(page => page.Path));
    }

    [Fact]
    public void The_menu_marks_one_place_at_most() => Findings.None(sample.Findings(page =>
        page.Document.QuerySelectorAll(".os-navigation [aria-current]").Length > 1 ? ["the menu marks more than one place"] : []));

    private static IEnumerable<string> LinksOf(SamplePage page) => page.Document.QuerySelectorAll("a[href], link[href]:not([rel=canonical]), img[src], script[src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Where(link => !Scheme.IsMatch(link));

    private string? Problem(SamplePage page, string link)
    {
        var parts = link.Split('#', 2);
        if (Resolve(page, parts[0]) is not { } path || !sample.Files.ContainsKey(path))
            return $"{page.Path}: {link} leads nowhere";
        return parts.Length < 2 || Uri.UnescapeDataString(parts[1]) is var anchor && sample[path.Value].Document.GetElementById(anchor) is not null
            ? null : $"{page.Path}: {link} leads to no place on {path}";
    }

    private SamplePage? Target(SamplePage page, string link) =>
        !Scheme.IsMatch(link) && Resolve(page, link.Split('#')[0]) is { } path ? sample.Pages.FirstOrDefault(one => one.Path == path.Value) : null;

    private RelativePath? Resolve(SamplePage page, string link)
    {
        var (folder, address) = link.StartsWith(sample.Built.BasePath, StringComparison.Ordinal)
            ? (RelativePath.Root, link[sample.Built.BasePath.Length..])
            : (new RelativePath(page.Path).Folder, link);
        return address.Length == 0 ? new RelativePath(page.Path) : folder.TryCombine(Uri.UnescapeDataString(address), out var path) ? path : null;
    }

    [GeneratedRegex(@"^(https?|tel|mailto|data):", RegexOptions.None, 1000)]
    private static partial Regex Scheme { get; }

    /// <summary>Invented numbers begin with 0000; 119, 188 and the like are public.</summary>
    [GeneratedRegex(@"^tel:(0000\d{6}|1\d\d|[%#]?\d{4})$", RegexOptions.None, 1000)]
    private static partial Regex Callable { get; }
}
