using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Publishing.Tests.Papers;

/// <summary>Pages with <c>print</c> are published with their PDF files.</summary>
public sealed class PublishedPapersTests
{
    private const string Nowhere = "/nowhere/browser";

    [FactWith(Tool.Browser)]
    public void Papers_lie_beside_their_pages_which_offer_them()
    {
        using var town = new PaperTown();
        var done = town.Build();
        Assert.NotNull(done.Report);
        Assert.Equal(
            [
                "en/guides/costs/costs-en-booklet-sheets.pdf", "en/guides/costs/costs-en-booklet.pdf", "en/guides/costs/costs-en-sheet.pdf",
                "guides/care/care-fax.pdf", "guides/costs/costs-booklet-sheets.pdf", "guides/costs/costs-booklet.pdf", "guides/costs/costs-sheet.pdf",
            ],
            town.Papers);
        Assert.Equal((5, 0), (done.Papers.Printed, done.Papers.Kept));
        Assert.Contains("href=\"costs-booklet-sheets.pdf\"", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"costs-en-sheet.pdf\"", town.Page("en/guides/costs/index.html"), StringComparison.Ordinal);
        // The page that has not been written shows the text of the original, and offers its papers.
        Assert.Contains("href=\"../../../guides/costs/costs-sheet.pdf\"", town.Page("easy/guides/costs/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(".pdf", town.Page("guides/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(OutputCheck.Run(new(town.Output)).Diagnostics, found => found.Severity == Severity.Error);
        foreach (var paper in done.Papers.List.Papers)
            Assert.Equal((paper.Length, paper.Digest), (town.Bytes(paper.Path.Value).Length, ContentHash.Of(town.Bytes(paper.Path.Value))));
    }

    [FactWith(Tool.Browser)]
    public void Only_what_changed_is_printed()
    {
        using var town = new PaperTown();
        town.Build();
        var before = town.Papers.ToDictionary(path => path, town.Bytes);

        var same = town.Build();
        Assert.Empty(town.Asked);
        Assert.Equal((0, 5, 0, 0), (same.Papers.Printed, same.Papers.Kept, same.Report!.Written, same.Report.Removed));
        Assert.Equal(before, town.Papers.ToDictionary(path => path, town.Bytes));

        town.Change(PaperTown.Care, "電話をします", "電話をかけます");
        var changed = town.Build();
        Assert.Equal(["care-fax.pdf"], town.Asked);
        Assert.Equal((1, 4), (changed.Papers.Printed, changed.Papers.Kept));

        town.Change(PaperTown.Costs, "print: [sheet, booklet]\n", "");
        town.Build();
        Assert.Equal(["guides/care/care-fax.pdf"], town.Papers);
        Assert.DoesNotContain(".pdf", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void What_was_printed_before_needs_no_browser()
    {
        using var town = new PaperTown();
        town.Build();
        Directory.Delete(town.Output, recursive: true);
        var again = town.Build(browser: Nowhere);
        Assert.Equal((0, 5, 0), (again.Papers.Printed, again.Papers.Kept, again.Papers.Missing.Length));
        Assert.Equal(7, town.Papers.Count());

        town.Change(PaperTown.Care, "電話をします", "電話をかけます");
        var less = town.Build(browser: Nowhere);
        Assert.Equal("care-fax.pdf", Assert.Single(less.Papers.Missing).File.Name);
        Assert.DoesNotContain("guides/care/care-fax.pdf", town.Papers);
        Assert.DoesNotContain(".pdf", town.Page("guides/care/index.html"), StringComparison.Ordinal);
        Assert.Contains(".pdf", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_browser_the_pages_are_published_and_the_missing_papers_named()
    {
        using var town = new PaperTown();
        for (var build = 0; build < 2; build++)
        {
            var done = town.Build(browser: Nowhere, strict: true);
            Assert.False(done.IsRefused);
            Assert.Equal("PRN103", done.Papers.NoBrowser!.Code);
            Assert.Equal(5, done.Papers.Missing.Length);
            Assert.Empty(town.Papers);
            Assert.DoesNotContain(".pdf", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_pages_for_paper_no_browser_is_looked_for()
    {
        using var town = new PaperTown();
        town.Change(PaperTown.Costs, "print: [sheet, booklet]\n", "");
        town.Change(PaperTown.Care, "print: [fax]\n", "");
        Assert.Null(town.Build(browser: Nowhere).Papers.NoBrowser);
        Assert.False(Directory.Exists(Path.Combine(town.State, "print")));
    }

    [FactWith(Tool.Browser)]
    public void Papers_can_be_left_out()
    {
        using var town = new PaperTown();
        town.Build();
        var done = town.Build(papers: false);
        Assert.Equal(7, done.Report!.Removed);
        Assert.Empty(town.Papers);
        Assert.DoesNotContain(".pdf", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void A_site_can_be_without_papers_and_have_them_again()
    {
        using var town = new PaperTown();
        town.Build();
        town.Change("content/site.yml", "theme: machi", "papers: false\ntheme: machi");
        for (var build = 0; build < 2; build++)
        {
            var without = town.Build(browser: Nowhere, strict: true);
            Assert.Equal(build == 0 ? 7 : 0, without.Report!.Removed);
            Assert.Null(without.Papers.NoBrowser);
            Assert.Empty(town.Papers);
            Assert.DoesNotContain(".pdf", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
            Assert.DoesNotContain(".pdf", town.Page("easy/guides/costs/index.html"), StringComparison.Ordinal);
        }

        town.Change("content/site.yml", "papers: false", "papers: true");
        Assert.Equal((0, 5), (town.Build(papers: false).Papers.List.Papers.Length, town.Build().Papers.Kept));
        Assert.Equal(7, town.Papers.Count());
        Assert.Contains("href=\"costs-booklet-sheets.pdf\"", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void A_file_of_the_author_with_the_name_of_a_paper_is_told()
    {
        using var town = new PaperTown();
        town.Change(PaperTown.Care, "電話をします", "[紙](care-fax.pdf)を見ます");
        File.WriteAllBytes(Path.Combine(town.Sources, "content/guides/care/care-fax.pdf"), "%PDF-1.4"u8.ToArray());
        var done = town.Build();
        Assert.Null(done.Report);
        Assert.Contains(done.Problems, problem => problem.Severity == Severity.Error);
        Assert.False(Directory.Exists(town.Output));
    }
}
