using System.Xml.Linq;
using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>Charts outside of pages: as files, and all kinds on one page.</summary>
public sealed class ChartCommandTests
{
    private static SiteScenario Site { get; } = SmallMachi.With("content/guides/costs/index.md", Page("""
        ```chart
        kind: bars
        title: 相談の件数
        unit: 件
        source: みほん町
        as-of: 2026-10-01
        ---
        窓口,相談
        相談センター,120
        ```

        ```chart
        kind: bars
        title: 訪問の件数
        unit: 件
        ---
        窓口,訪問
        相談センター,7
        ```
        """));

    [Theory]
    [InlineData("guides/costs/index.md")]
    [InlineData("content/guides/costs/index.md")]
    [InlineData("guides/costs/")]
    [InlineData("guides/costs/index.html")]
    public void Every_chart_of_a_page_becomes_a_file_that_stands_alone(string page)
    {
        using var site = new CommandFolder(Site);
        var done = site.Run("chart", "export", page, "--to", "slides");
        Assert.Equal((ExitCode.Fine, ""), (done.Code, done.Messages));
        Assert.Equal(["costs-chart-1.svg", "costs-chart-2.svg"], site.Digests("slides").Keys.Order(StringComparer.Ordinal));
        var svg = site.Read("slides/costs-chart-1.svg");
        Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
        Assert.Contains("出典：みほん町", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", svg, StringComparison.Ordinal);
        Assert.Equal(2, done.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void One_chart_in_another_dress_and_variant_has_a_name_of_its_own()
    {
        using var site = new CommandFolder(Site);
        Assert.Equal(ExitCode.Fine, site.Run("chart", "export", "guides/costs", "--chart", "chart-2", "--dress", "fax", "--variant", "en", "--width", "640", "--to", "slides").Code);
        Assert.Equal(["costs-chart-2.en.fax.svg"], site.Digests("slides").Keys);
        Assert.Contains("width=\"640\"", site.Read("slides/costs-chart-2.en.fax.svg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guides/cost/index.md", null, ExitCode.ContentErrors, "guides/costs/index.md")]
    [InlineData("guides/costs", "chart-3", ExitCode.WrongUse, "chart-1, chart-2")]
    [InlineData("guides/home-care", null, ExitCode.WrongUse, "グラフがありません")]
    public void What_is_not_there_is_said(string page, string? chart, int code, string words)
    {
        using var site = new CommandFolder(Site);
        var done = chart is null ? site.Run("chart", "export", page) : site.Run("chart", "export", page, "--chart", chart);
        Assert.Equal(code, done.Code);
        Assert.Contains(words, done.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_with_a_mistake_is_not_drawn()
    {
        using var site = new CommandFolder(Site);
        site.Change("content/guides/costs/index.md", "相談センター,120", "相談センター,多い");
        var done = site.Run("chart", "export", "guides/costs", "--to", "slides");
        Assert.Equal(ExitCode.ContentErrors, done.Code);
        Assert.Contains("CHT115", done.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "slides")));
    }

    [Fact]
    public void The_gallery_is_one_file_that_needs_no_other()
    {
        using var site = new CommandFolder(SmallMachi);
        Assert.Equal(ExitCode.Fine, site.Run("chart", "gallery", "--to", "all.html").Code);
        var html = site.Read("all.html");
        Assert.All(OutreachSite.Charts.ChartCatalog.Kinds, kind => Assert.Contains($"<h2 id=\"{kind.Name}\">", html, StringComparison.Ordinal));
        Assert.DoesNotMatch("(?:src|href)=\"(?!#)", html);
        var ids = HtmlFacts.Page(html).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }
}
