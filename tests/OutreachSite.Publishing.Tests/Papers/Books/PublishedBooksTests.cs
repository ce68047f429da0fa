using OutreachSite.Files;
using OutreachSite.Testing;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Publishing.Tests.Papers.Books;

/// <summary>A list with <c>print: book</c> is published with a book of the pages below it.</summary>
public sealed class PublishedBooksTests
{
    private const string List = "content/guides/index.md";
    private const string Book = "guides/guides-book.pdf";
    private const string Sheets = "guides/guides-book-sheets.pdf";

    private static PaperTown Town() => new(SiteScenario.Of("""
        -- content/guides/index.md --
        ---
        title: 手引き
        summary: 手引きの一覧です。
        published: 2026-10-01
        print: book
        ---
        -- content/guides/index.en.md --
        ---
        title: Guides
        summary: All guides.
        published: 2026-10-01
        ---
        """));

    [FactWith(Tool.Browser)]
    public void A_book_lies_beside_its_list_which_offers_it_and_comes_to_rest()
    {
        using var town = Town();
        var done = town.Build(strict: true);
        Assert.Equal((6, 0), (done.Papers.Printed, done.Papers.Kept));
        Assert.Equal([Sheets, Book], town.Papers.Where(path => path.StartsWith("guides/guides-", StringComparison.Ordinal)));
        Assert.Contains("href=\"guides-book.pdf\"", town.Page("guides/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"guides-book-sheets.pdf\"", town.Page("guides/index.html"), StringComparison.Ordinal);
        // Where the list has not been written it shows the original, and offers its book; a translation has none.
        Assert.Contains("href=\"../../guides/guides-book.pdf\"", town.Page("easy/guides/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(".pdf", town.Page("en/guides/index.html"), StringComparison.Ordinal);

        var before = Everything(town);
        for (var build = 0; build < 2; build++)
        {
            var same = town.Build(strict: true);
            Assert.Empty(town.Asked);
            Assert.Equal((0, 6, 0, 0), (same.Papers.Printed, same.Papers.Kept, same.Report!.Written, same.Report.Removed));
            Assert.Equal(before, Everything(town));
        }
    }

    [FactWith(Tool.Browser)]
    public void A_book_is_printed_again_when_a_chapter_is_another_one()
    {
        using var town = Town();
        town.Build();
        town.Change("content/index.md", "見てください", "読んでください");
        town.Build();
        Assert.Empty(town.Asked);

        // Which papers a chapter has is no part of the book.
        town.Change(PaperTown.Care, "print: [fax]\n", "");
        town.Build();
        Assert.Empty(town.Asked);

        town.Change(PaperTown.Care, "電話をします", "電話をかけます");
        town.Build();
        Assert.Equal(["guides-book.pdf"], town.Asked);

        town.Change(List, "print: book\n", "");
        town.Build();
        Assert.Empty(town.Asked);
        Assert.DoesNotContain(town.Papers, path => path is Book or Sheets);
        Assert.DoesNotContain(".pdf", town.Page("guides/index.html"), StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void A_book_needs_a_browser_only_for_what_is_new()
    {
        using var town = Town();
        var without = town.Build(browser: "/nowhere/browser", strict: true);
        Assert.Contains(without.Papers.Missing, paper => paper.File == new RelativePath(Book));
        Assert.DoesNotContain(".pdf", town.Page("guides/index.html"), StringComparison.Ordinal);

        town.Build();
        Directory.Delete(town.Output, recursive: true);
        Assert.Equal((0, 6, 0), town.Build(browser: "/nowhere/browser") is var again ? (again.Papers.Printed, again.Papers.Kept, again.Papers.Missing.Length) : default);
        Assert.Contains(Book, town.Papers);

        town.Change("content/site.yml", "theme: machi", "papers: false\ntheme: machi");
        town.Build();
        Assert.Empty(town.Papers);
    }

    private static Dictionary<string, ContentHash> Everything(PaperTown town) =>
        new DiskFiles(town.Output).List(RelativePath.Root).ToDictionary(path => path.Value, path => ContentHash.Of(town.Bytes(path.Value)));
}
