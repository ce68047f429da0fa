using System.Collections.Immutable;
using System.Xml.Linq;
using OutreachSite.Files;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Feeds;

public sealed class FeedTests
{
    private const string Base = "https://www.example.jp/";

    [Fact]
    public void A_sitemap_names_every_page_with_its_languages() => Snapshot.Matches(
        Text(Assert.Single(Files(
        [
            new(Base + "guides/%E4%BB%8B%E8%AD%B7/", null, []),
            new(Base, new(2026, 11, 10), [("ja", Base), ("en", Base + "en/")]),
        ])).Bytes), "xml");

    [Fact]
    public void A_sitemap_that_is_too_long_for_one_file_has_an_index_and_parts()
    {
        var files = Files([.. Enumerable.Range(0, 5).Reverse().Select(n => new SitemapEntry($"{Base}{n}/", null, []))], longest: 2);
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], files.Select(file => file.Path.Value));
        Assert.All(files, file => Assert.True(Sitemap.IsFile(file.Path)));
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var index = XDocument.Parse(Text(files[0].Bytes)).Root!;
        Assert.Equal(names + "sitemapindex", index.Name);
        Assert.Equal([Base + "sitemap-1.xml", Base + "sitemap-2.xml", Base + "sitemap-3.xml"], index.Elements(names + "sitemap").Select(part => part.Value));
        Assert.Equal(
            [$"{Base}0/", $"{Base}1/", $"{Base}2/", $"{Base}3/", $"{Base}4/"],
            files.Skip(1).SelectMany(file => XDocument.Parse(Text(file.Bytes)).Descendants(names + "loc")).Select(address => address.Value));
        Assert.Single(Files([.. Enumerable.Range(0, 2).Select(n => new SitemapEntry($"{Base}{n}/", null, []))], longest: 2));
    }

    private static ImmutableArray<(RelativePath Path, byte[] Bytes)> Files(ImmutableArray<SitemapEntry> entries, int longest = Sitemap.Longest) =>
        Sitemap.Files(entries, path => Base + path.Value, longest);

    [Fact]
    public void A_feed_begins_with_the_newest_page_and_has_its_time() => Snapshot.Matches(
        Text(new AtomFeed("案内板 & 窓口", Base, Base + "feed.xml", "みほん圏域", "ja",
        [
            new("古いページ", Base + "a/", new(2026, 4, 1), new(2026, 4, 1), "説明 <b>"),
            new("新しいページ", Base + "b/", new(2026, 10, 1), new(2026, 11, 10), "説明"),
        ]).Write()), "xml");

    [Fact]
    public void A_feed_holds_thirty_pages_at_most()
    {
        var many = Enumerable.Range(1, 50).Select(n => new FeedEntry($"{n}", Base + n, new(2026, 1, 1), new DateOnly(2026, 1, 1).AddDays(n), ""));
        var feed = Text(new AtomFeed("t", Base, Base, "a", "ja", [.. many]).Write());
        Assert.Equal(30, feed.Split("<entry>").Length - 1);
        Assert.DoesNotContain("<title>20</title>", feed, StringComparison.Ordinal);
    }

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);

    [Fact]
    public void Breadcrumbs_cannot_close_the_script_that_holds_them()
    {
        var json = BreadcrumbData.Write([("ホーム", Base), ("</script><b>", Base + "x/")]);
        Assert.DoesNotContain('<', json);
        Assert.Contains("ホーム", json, StringComparison.Ordinal);
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal("</script><b>", parsed.RootElement.GetProperty("itemListElement")[1].GetProperty("name").GetString());
    }

    [Fact]
    public void The_headers_allow_no_inline_script_and_no_other_host()
    {
        var headers = HostFiles.Headers(["/portal/theme/site.0123.css"]);
        Assert.Contains("default-src 'none'", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("http", headers, StringComparison.Ordinal);
        Assert.Contains("/portal/theme/site.0123.css\n  Cache-Control: public, max-age=31536000, immutable", headers, StringComparison.Ordinal);
    }
}
