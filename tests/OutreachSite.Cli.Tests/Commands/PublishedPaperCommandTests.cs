using OutreachSite.Testing;
using OutreachSite.Testing.Tools;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>Papers in what is approved, verified and explained.</summary>
public sealed class PublishedPaperCommandTests
{
    private const string Page = "content/guides/costs/index.md";

    private static SiteScenario Site { get; } = SmallMachi.With(Page, Sites.Samples.Page("お金のことです。", more: "print: [sheet]\n"));

    [FactWith(Tool.Browser)]
    public void An_approval_tells_papers_that_changed_in_a_line_of_their_own()
    {
        using var site = new CommandFolder(Site);
        var built = site.Run("build");
        Assert.Contains("PDF 1（印刷した紙 1、前のままの紙 0）", built.Messages, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, site.Run("verify").Code);
        var first = site.Run("pack-approval", "--keep");
        Assert.True(first.Code == ExitCode.Fine, first.Messages);

        site.Change(Page, "お金のことです", "費用のことです");
        Assert.Equal(ExitCode.ContentErrors, site.Run("pack-approval", "--to", "approval.html").Code);
        site.Run("build");
        var kept = Directory.GetFiles(site.Full("releases")).Single();
        var second = site.Run("pack-approval", "--to", "approval.html", "--since", kept);
        Assert.True(second.Code == ExitCode.Fine, second.Messages);
        Assert.Contains("<h3>変わるPDF<small>1</small></h3>\n<p class=\"files\">guides/costs/costs-sheet.pdf</p>", site.Read("approval.html"), StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void A_page_with_papers_is_explained_by_what_changed_in_it()
    {
        using var site = new CommandFolder(Site);
        site.Run("build");
        site.Change(Page, "お金のことです", "費用のことです");
        Assert.Contains("「content/guides/costs/index.md」が変わったからです", site.Run("build", "--explain", "guides/costs/index.html").Messages, StringComparison.Ordinal);
        Assert.Contains("このページのPDFが変わったからです", site.Run("build", "--no-papers", "--explain", "guides/costs/index.html").Messages, StringComparison.Ordinal);
    }
}
