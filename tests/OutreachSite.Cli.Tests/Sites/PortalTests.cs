using System.Text.Json;
using System.Xml.Linq;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>The sample site as a whole: its links, its telephones, and its files for machines.</summary>
public sealed class PortalTests
{
    private const string Base = "https://example.invalid/portal/";

    private static IEnumerable<string> WrittenPages => Built.Portal.Pages.Where(path => path != "404.html");

    [Fact]
    public void It_has_forty_pages_and_nothing_to_mend()
    {
        Assert.True(WrittenPages.Count(path => !path.StartsWith("en/", StringComparison.Ordinal) && !path.StartsWith("easy/", StringComparison.Ordinal)) >= 40);
        Assert.Empty(Built.Portal.Site.Diagnostics.Where(found => found.Severity >= OutreachSite.Diagnostics.Severity.Warning));
    }

    [Fact]
    public void Every_link_of_every_page_leads_somewhere() => Assert.Equal([], LinkWalk.Problems(Built.Portal));

    [Fact]
    public void The_walk_finds_broken_links()
    {
        // What a theme may do wrong: it is no mistake of an author, so that nothing else tells.
        var site = Samples.Small.Change("themes/plain/layouts/page.sbn-html", "<main", "<a href=\"/x\"></a><a href=\"../../../x\"></a><a href=\"gone.html\"></a><a href=\"#gone\"></a><a href=\"\"></a><main");
        var problems = LinkWalk.Problems(Output.Good(site)).Where(problem => problem.StartsWith("guides/costs/", StringComparison.Ordinal)).Select(problem => problem.Split(": ")[^1]);
        Assert.Equal(["begins at the root of the host", "leaves the site", "is not there", "has no such place", "leads nowhere"], problems);
    }

    [Fact]
    public void Links_name_files_so_that_the_site_opens_from_a_disk() => Assert.All(WrittenPages, path => Assert.All(
        LinkWalk.Addresses(Built.Portal.Page(path)).Where(address => !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith('#')),
        address => Assert.Contains('.', address.Split('#')[0].Split('/')[^1])));

    [Fact]
    public void Only_the_page_for_lost_visitors_begins_at_the_root_of_the_host()
    {
        var addresses = LinkWalk.Addresses(Built.Portal.Page("404.html")).Where(address => !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith('#')).ToArray();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address =>
        {
            Assert.StartsWith("/portal/", address, StringComparison.Ordinal);
            Assert.True(Built.Portal.Has(Uri.UnescapeDataString(address["/portal/".Length..].Split('#')[0])), address);
        });
        Assert.NotNull(Built.Portal.Page("404.html").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(Built.Portal.Page("404.html").QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("index.html", 6)]
    [InlineData("en/index.html", 6)]
    [InlineData("easy/index.html", 6)]
    public void From_home_to_a_telephone_in_two_taps(string home, int entries)
    {
        var page = Built.Portal.Page(home);
        Assert.NotNull(page.QuerySelector("main a[href^='tel:']"));
        var ways = page.QuerySelectorAll("#os-entries").Single().Closest("section")!.QuerySelectorAll("ul a[href]").Select(link => link.GetAttribute("href")!).ToArray();
        var doors = page.QuerySelectorAll("#os-towns").Single().Closest("section")!.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(entries, ways.Length);
        Assert.Equal(4, doors.Length);
        Assert.All(ways.Concat(doors), way =>
        {
            Assert.True(new OutreachSite.Files.RelativePath(home).Folder.TryCombine(way.Split('#')[0], out var target));
            var numbers = Built.Portal.Page(target.Value).QuerySelectorAll("main a[href^='tel:']");
            Assert.True(numbers.Length > 0, $"{target} has no telephone number");
            Assert.All(numbers, number => Assert.Matches(@"^tel:(0000\d{6}|119|110|188|#\d{4})$", number.GetAttribute("href")!));
        });
    }

    [Fact]
    public void The_sitemap_names_every_written_page_once_and_no_page_that_stands_in()
    {
        var map = XDocument.Parse(Built.Portal.Text("sitemap.xml"));
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        var named = map.Descendants(ns + "loc").Select(loc => loc.Value).ToArray();
        var indexed = WrittenPages.Where(path => Built.Portal.Page(path).QuerySelector("meta[name=robots]") is null).Select(Address).ToArray();
        Assert.Equal(indexed.Order(StringComparer.Ordinal), named);
        var alternates = map.Descendants(xhtml + "link").ToArray();
        Assert.All(alternates, link => Assert.Contains(link.Attribute("href")!.Value, named));
        Assert.Equal(["en", "ja"], alternates.Select(link => link.Attribute("hreflang")!.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.All(map.Descendants(ns + "lastmod"), day => Assert.Matches(@"^\d{4}-\d\d-\d\d$", day.Value));
    }

    [Fact]
    public void The_feed_begins_with_the_newest_page_and_leads_to_pages()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Built.Portal.Text("feed.xml")).Root!;
        Assert.Equal(Base, feed.Element(atom + "id")!.Value);
        var entries = feed.Elements(atom + "entry").ToArray();
        Assert.InRange(entries.Length, 1, 30);
        var days = entries.Select(entry => entry.Element(atom + "updated")!.Value).ToArray();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.All(days, day => Assert.EndsWith("T00:00:00+09:00", day, StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.Contains(entry.Element(atom + "id")!.Value, WrittenPages.Select(Address)));
    }

    [Fact]
    public void Crawlers_and_hosts_are_told_the_same_as_everywhere()
    {
        Assert.Equal($"User-agent: *\nAllow: /\nSitemap: {Base}sitemap.xml\n", Built.Portal.Text("robots.txt"));
        var headers = Built.Portal.Text("_headers");
        Assert.Contains($"  Content-Security-Policy: {HostFiles.ContentSecurityPolicy}\n", headers, StringComparison.Ordinal);
        Assert.Contains(HostFiles.ContentSecurityPolicy, File.ReadAllText(Path.Combine(Toolbox.RepositoryRoot(), "netlify.toml")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers, StringComparison.Ordinal);
        Assert.All(Built.Portal.Paths.Where(path => path.StartsWith("theme/", StringComparison.Ordinal)), path =>
            Assert.Contains($"\n/portal/{path}\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal));
    }

    [Fact]
    public void Addresses_for_machines_use_the_folder_form() => Assert.All(WrittenPages, path =>
    {
        var page = Built.Portal.Page(path);
        var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        Assert.StartsWith(Base, canonical, StringComparison.Ordinal);
        Assert.EndsWith("/", canonical, StringComparison.Ordinal);
        var isFallback = page.QuerySelector("meta[name=robots]") is not null && canonical != Address(path);
        Assert.True(isFallback || canonical == Address(path), path);
        foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var json = JsonDocument.Parse(data.TextContent);
            var trail = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement[0] : json.RootElement;
            var steps = trail.GetProperty("itemListElement").EnumerateArray().ToArray();
            Assert.Equal(Base, steps[0].GetProperty("item").GetString()!.Replace("/en/", "/", StringComparison.Ordinal).Replace("/easy/", "/", StringComparison.Ordinal));
            Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => step.GetProperty("position").GetInt32()));
        }
    });

    private static string Address(string path) => Base + string.Join('/', path[..^"index.html".Length].Split('/').Select(Uri.EscapeDataString));
}
