using System.Text.RegularExpressions;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>One whole page of each kind, one whole microsite, one page in every variant.</summary>
[Collection(SampleSiteTests.Name)]
public sealed partial class PageSnapshotTests(SampleSite sample)
{
    private const string Survey = "seminars/2026-09-05-end-of-life-care-demonstration", Talk = "seminars/2027-02-13-caring-at-home";
    private const string Microsite = "seminars/2018-07-28-end-of-life-care";

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("section", "guides/index.html")]
    [InlineData("section-of-seminars", "seminars/index.html")]
    [InlineData("guide", "guides/home-care/index.html")]
    [InlineData("guide-en", "en/guides/home-care/index.html")]
    [InlineData("guide-easy", "easy/guides/home-care/index.html")]
    [InlineData("article", "consult/minato/index.html")]
    [InlineData("article-with-chart", "survey-2015/items/index.html")]
    [InlineData("indicator", "indicators/退院調整率/index.html")]
    [InlineData("indicators", "indicators/index.html")]
    [InlineData("municipalities", "municipalities/index.html")]
    [InlineData("municipality", "municipalities/野辺地町/index.html")]
    [InlineData("municipalities-item", "municipalities/item/ka/index.html")]
    [InlineData("municipalities-wishes", "municipalities/wishes/index.html")]
    [InlineData("municipalities-progress", "municipalities/progress/index.html")]
    [InlineData("not-found", "404.html")]
    [InlineData("pamphlet", "pamphlets/when-in-trouble/index.html")]
    [InlineData("fallback", "en/guides/costs/index.html")]
    [InlineData("microsite", Microsite + "/index.html")]
    [InlineData("microsite-access", Microsite + "/access/index.html")]
    [InlineData("microsite-materials", Microsite + "/materials/index.html")]
    [InlineData("microsite-programme", Microsite + "/programme/index.html")]
    [InlineData("microsite-results", Microsite + "/results/index.html")]
    [InlineData("event-with-survey", Survey + "/index.html")]
    [InlineData("event-summary", Survey + "/summary/index.html")]
    [InlineData("event-closed", "seminars/2026-12-12-discharge-talks/index.html")]
    [InlineData("event-open", Talk + "/index.html")]
    [InlineData("event-fax", Talk + "/fax/index.html")]
    [InlineData("event-flyer", Talk + "/flyer/index.html")]
    [InlineData("series", "seminars/series/kashiwa/index.html")]
    [InlineData("year", "seminars/years/2026/index.html")]
    public void A_page_looks_as_approved(string name, string path) =>
        Snapshot.Matches(Fingerprint.Replace(sample[path].Html, "theme/$1.[hash].$2"), "html", name);

    [Fact]
    public void Every_page_of_the_microsite_is_among_them()
    {
        string[] approved = ["access/index.html", "index.html", "materials/index.html", "programme/index.html", "results/index.html"];
        var pages = sample.Pages.Where(page => page.Path.StartsWith(Microsite + "/", StringComparison.Ordinal)).Select(page => page.Path[(Microsite.Length + 1)..]);
        Assert.Equal(approved, pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_page_is_among_them() => Assert.Equal(
        ["article", "guide", "home", "not-found", "pamphlet", "section", "seminar", "seminar-page"],
        sample.Pages.Select(page => page.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"theme/([a-z]+)\.[0-9a-f]{8}\.(css|js)", RegexOptions.None, 1000)]
    private static partial Regex Fingerprint { get; }
}
