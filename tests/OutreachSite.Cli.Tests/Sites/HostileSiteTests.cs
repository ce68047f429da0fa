using System.Text.Json;
using AngleSharp.Dom;
using OutreachSite.Testing;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Whatever stands in the content, nothing of it runs in a published page or is evaluated while building.</summary>
public sealed class HostileSiteTests
{
    private const string Script = "<script>alert(1)</script>", Break = "\"><img src=x onerror=alert(1)>", Template = "{{ 6 * 7 }}{% raw %}{{ include 'site.yml' }}${7*6}";

    private static readonly string _fixtures = Path.Combine(Toolbox.RepositoryRoot(), "tests/OutreachSite.Content.Tests/Markdown/Hostile");

    public static TheoryData<string> Fixtures => [.. Directory.GetFiles(_fixtures, "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_page_of_the_sample_runs_or_loads_anything_foreign() => Assert.Equal([], Built.Portal.Pages.SelectMany(path => Faults(Built.Portal, path)));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Nothing_of_a_hostile_text_runs_where_it_is_published(string fixture)
    {
        var body = File.ReadAllText(Path.Combine(_fixtures, fixture));
        var output = Output.Of(Samples.SmallMachi.With("content/guides/hostile/index.md", Samples.Page(body, "hostile")));
        Assert.All(output.Pages, path => Assert.Equal([], Faults(output, path)));
    }

    [Fact]
    public void Words_of_the_front_matter_are_words_everywhere()
    {
        var hostile = $"{Script}{Break}{Template}";
        var quoted = $"'{hostile.Replace("'", "''", StringComparison.Ordinal)}'";
        var site = Samples.SmallMachi
            .Change("content/site.yml", "title: みほん案内", $"title: {quoted}\nsubtitle: {quoted}\ndescription: {quoted}\nsample: {quoted}")
            .Change("content/site.yml", "name: みほん町", $"name: {quoted}\n  department: {quoted}")
            .Change("content/site.yml", "label: 手引き", $"label: {quoted}")
            .Change("content/contacts.yml", "name: 相談センター", $"name: {quoted}\n  label: {quoted}\n  address: {quoted}\n  hours: {quoted}\n  after: {quoted}\n  note: {quoted}")
            .With("content/guides/hostile/index.md", $"---\ntitle: {quoted}\nmenu: {quoted}\nsummary: {quoted}\npublished: 2026-10-01\nowner: {quoted}\nreviewer: {quoted}\nsources:\n  - title: {quoted}\n    issuer: {quoted}\n    locator: {quoted}\n---\n\n## {Template}\n\n{Template}\n");
        var output = Output.Good(site);
        Assert.All(output.Pages, path => Assert.Equal([], Faults(output, path)));
        var page = output.Page("guides/hostile/index.html");
        Assert.Equal(hostile, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.StartsWith(hostile, page.Title, StringComparison.Ordinal);
        Assert.Equal(hostile, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains(Template, page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("42", output.Text("guides/hostile/index.html").Replace("theme/site.", "", StringComparison.Ordinal).Split("<article")[1].Split("</article>")[0], StringComparison.Ordinal);
        Assert.Contains(hostile, System.Xml.Linq.XDocument.Parse(output.Text("feed.xml")).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_an_event_are_words_too()
    {
        const string quoted = $"'{Script}\"onclick=\"x{{{{ 6 * 7 }}}}'";
        var site = Samples.SmallMachi.With(SiteScenario.Of($"""
            -- content/seminars/index.md --
            ---
            title: 研修
            summary: 研修です。
            published: 2026-10-01
            ---
            -- content/seminars/x/index.md --
            ---
            title: 研修会
            summary: 研修会です。
            published: 2026-10-01
            ---
            -- content/seminars/x/event.yml --
            title: {quoted}
            series: {quoted}
            number: {quoted}
            date: 2026-12-12
            venue:
              name: {quoted}
              address: {quoted}
              access: [{quoted}]
            organiser: {quoted}
            audience-text: {quoted}
            fee: {quoted}
            application:
              how: [{quoted}]
            sessions:
              - title: {quoted}
                subtitle: {quoted}
                speaker: {quoted}
                summary: {quoted}
            """));
        var output = Output.Good(site);
        Assert.All(output.Pages, path => Assert.Equal([], Faults(output, path)));
        Assert.Contains("{{ 6 * 7 }}", output.Page("seminars/x/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_a_chart_are_numbers_and_its_words_are_words()
    {
        var site = Samples.SmallMachi
            .With("content/guides/hostile/index.md", Samples.Page($"```chart\nkind: bars\ntitle: {Script}{{{{ 6 * 7 }}}}\nn: none\nsource: {Break}\ndata: x.csv\n```"))
            .With("content/guides/hostile/x.csv", $"<b>町,件数\n{Script},30\n\"</title></svg><img src=x onerror=x>\",20\n");
        var output = Output.Of(site);
        Assert.DoesNotContain(output.Site.Diagnostics, found => found.IsError);
        Assert.Equal([], Faults(output, "guides/hostile/index.html"));
        Assert.Contains(Script, output.Page("guides/hostile/index.html").QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<script src=\"https://example.org/x.js\"></script>")]
    [InlineData("<script type=\"application/ld+json\">{ not json }</script>")]
    [InlineData("<p onclick=\"x\">")]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<a href=\"javascript:x\">x</a>")]
    [InlineData("<img src=\"data:image/png;base64,x\">")]
    [InlineData("<img src=\"https://example.org/x.png\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/x.css\">")]
    [InlineData("<iframe src=\"x.html\"></iframe>")]
    [InlineData("<form action=\"x\"></form>")]
    [InlineData("<base href=\"x\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=x\">")]
    [InlineData("<svg><a xlink:href=\"javascript:x\"></a></svg>")]
    public void The_scan_finds_what_a_theme_would_do_wrong(string html)
    {
        var output = Output.Of(Samples.Small.Change("themes/plain/layouts/page.sbn-html", "</main>", $"{html}</main>"));
        Assert.NotEmpty(Faults(output, "index.html"));
    }

    /// <summary>What runs, restyles or fetches from elsewhere, as a browser understands the page.</summary>
    private static IEnumerable<string> Faults(Output output, string path) =>
        from element in output.Page(path).All
        from fault in Faults(element)
        select $"{path}: {fault}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}";

    private static IEnumerable<string> Faults(IElement element)
    {
        if (element.LocalName is "style" or "iframe" or "object" or "embed" or "form" or "base" or "frame" or "applet" or "portal" or "video" or "audio" or "foreignobject")
            yield return "an element that no page needs";
        if (element.LocalName == "script" && !IsData(element) && !(IsOwn(element.GetAttribute("src")) && element.TextContent.Length == 0))
            yield return "a script";
        if (element.HasAttribute("http-equiv"))
            yield return "an order to the browser";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.LocalName is "style" or "srcdoc" or "formaction" or "ping")
                yield return $"the attribute {attribute.Name}";
            if (attribute.LocalName is "href" or "src" or "action" or "poster" or "data" or "srcset" or "background" && !IsAllowed(element, attribute.LocalName, attribute.Value))
                yield return $"the address {attribute.Value}";
        }
    }

    private static bool IsData(IElement script)
    {
        if (script.GetAttribute("type") != "application/ld+json")
            return false;
        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsOwn(string? address) => address is not null && !address.Contains(':', StringComparison.Ordinal) && !address.Contains("//", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal);

    /// <summary>A link may lead elsewhere; nothing may be loaded from there.</summary>
    private static bool IsAllowed(IElement element, string attribute, string address) => IsOwn(address) || (element.LocalName, attribute) switch
    {
        ("a", "href") => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel",
        ("link", "href") => element.GetAttribute("rel") == "canonical" && address.StartsWith("https://example.invalid/", StringComparison.Ordinal)
            || element.GetAttribute("rel") == "icon" && address.StartsWith("data:image/svg+xml,", StringComparison.Ordinal),
        _ => false,
    };
}
