using OutreachSite.Charts;
using OutreachSite.Files;
using OutreachSite.Publishing.Galleries;

namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>The gallery of charts is what the program draws (<c>ACCEPT=1</c> writes it anew), and the page about charts knows every kind.</summary>
public sealed class ChartDocumentTests
{
    private const string Gallery = "docs/charts/gallery.html", Page = "docs/charts.md";

    [Fact]
    public void The_gallery_shows_what_the_program_draws()
    {
        var styles = new SiteCharts(new DiskFiles(Repository.Root), new(2026, 11, 21)).Styles().Value!;
        var html = new ChartGallery(styles).Page;
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(Repository.PathOf(Gallery), html);
        Assert.True(html == Repository.Read(Gallery), $"{Gallery} is not what the program draws: ACCEPT=1 ./test.sh --filter ChartDocument writes it, then look at it");
    }

    [Fact]
    public void The_page_about_charts_says_of_every_kind_what_it_is_for_and_what_not()
    {
        var rows = Repository.Read(Page).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).ToList();
        Violations.None(ChartCatalog.Kinds.Where(kind => !rows.Any(row => row[1].Trim() == $"`{kind.Name}`" && row.Length == 5 && row[2].Trim().Length > 10 && row[3].Trim().Length > 10))
            .Select(kind => $"{Page} does not say what `{kind.Name}` is for and what not"));
    }
}
