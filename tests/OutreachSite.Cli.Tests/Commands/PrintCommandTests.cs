using System.Text;
using OutreachSite.Print.Pdf;
using OutreachSite.Testing;
using OutreachSite.Testing.Tools;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>Pages as PDF files.</summary>
public sealed class PrintCommandTests
{
    private static SiteScenario Site { get; } = SmallMachi
        .With("content/guides/costs/index.md", Page("お金のことは[家での療養](../home-care/index.md)へ。", more: "print: [sheet, booklet, fax]\n"))
        .With("content/guides/costs/index.en.md", Page("About money."));

    [FactWith(Tool.Browser)]
    public void A_page_is_printed_in_its_editions_and_not_again_when_nothing_changed()
    {
        using var site = new CommandFolder(Site);
        var done = site.Run("print");
        Assert.True(done.Code == ExitCode.Fine, done.Messages);
        Assert.Equal(
            ["booklet", "booklet-sheets", "fax", "sheet", "en-booklet", "en-booklet-sheets", "en-fax", "en-sheet"],
            site.Digests("papers").Keys.Select(name => name["guides/costs/costs-".Length..^".pdf".Length]).OrderBy(name => name.StartsWith("en-", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal));
        Assert.Contains("印刷 6、前のまま 0", done.Messages, StringComparison.Ordinal);
        var sheet = File.ReadAllText(site.Full("papers/guides/costs/costs-sheet.pdf"), Encoding.Latin1);
        Assert.StartsWith("%PDF-1.7", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", sheet, StringComparison.Ordinal);
        Assert.Contains("/home-care/)", sheet.Replace("index.html", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var before = site.Digests("papers");
        Assert.Contains("印刷 0、前のまま 6", site.Run("print").Messages, StringComparison.Ordinal);
        Assert.Equal(before, site.Digests("papers"));

        site.Change("content/guides/costs/index.md", "お金のこと", "費用のこと");
        Assert.Contains("印刷 3、前のまま 3", site.Run("print").Messages, StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void One_edition_of_one_page_alone()
    {
        using var site = new CommandFolder(Site);
        Assert.Equal(ExitCode.Fine, site.Run("print", "--only", "content/guides/costs/index.md", "--edition", "fax", "--to", "out").Code);
        Assert.Equal(["guides/costs/costs-en-fax.pdf", "guides/costs/costs-fax.pdf"], site.Digests("out").Keys.Order(StringComparer.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public void A_folder_becomes_one_book_with_contents_and_a_page_for_each_chapter()
    {
        using var site = new CommandFolder(Site.With("content/guides/index.md", Page("案内です。", title: "案内")));
        var done = site.Run("print", "--section", "guides");
        Assert.True(done.Code == ExitCode.Fine, done.Messages);
        Assert.Equal(["guides/guides-book-sheets.pdf", "guides/guides-book.pdf"], site.Digests("papers").Keys.Order(StringComparer.Ordinal));
        var document = PdfReader.Read(File.ReadAllBytes(site.Full("papers/guides/guides-book.pdf"))).Value!;
        var chapters = document.Destinations().Where(place => place.Key is ['c', _]).ToArray();
        Assert.True(chapters.Length >= 2);
        Assert.Equal(chapters.Length, chapters.Select(chapter => chapter.Value).Distinct().Count());
        Assert.Contains(PdfOutline.Of(document), mark => mark.Title == "案内");
        var before = site.Digests("papers");
        Assert.Equal(ExitCode.Fine, site.Run("print", "--section", "guides").Code);
        Assert.Equal(before, site.Digests("papers"));
        Assert.Equal(ExitCode.WrongUse, site.Run("print", "--section", "nowhere").Code);

        // A book that a page asks for is the same one.
        site.Change("content/guides/index.md", "title: 案内", "print: book\ntitle: 案内");
        Assert.Contains("印刷 0、前のまま 1", site.Run("print", "--only", "guides/index.md", "--edition", "book").Messages, StringComparison.Ordinal);
        Assert.Equal(before, site.Digests("papers"));
    }

    [Theory]
    [InlineData("guides/nowhere", "guides/costs/index.md")]
    [InlineData("guides/cost", "guides/costs/index.md")]
    public void What_is_not_there_is_said(string only, string words)
    {
        using var site = new CommandFolder(Site);
        var done = site.Run("print", "--only", only);
        Assert.Equal(ExitCode.WrongUse, done.Code);
        Assert.Contains(words, done.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_page_to_print_the_key_is_told()
    {
        using var site = new CommandFolder(SmallMachi);
        var done = site.Run("print");
        Assert.Equal(ExitCode.WrongUse, done.Code);
        Assert.Contains("print: [sheet]", done.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_edition_is_an_error_at_its_word()
    {
        using var site = new CommandFolder(Site);
        site.Change("content/guides/costs/index.md", "booklet", "bookled");
        var done = site.Run("print");
        Assert.Equal(ExitCode.ContentErrors, done.Code);
        Assert.Contains("bookled", done.Messages, StringComparison.Ordinal);
    }
}
