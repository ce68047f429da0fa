using OutreachSite.Print.Browser;
using OutreachSite.Print.Pdf;
using OutreachSite.Testing.Tools;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>The sheets of <c>outreach confirm</c> as a PDF file.</summary>
public sealed class ConfirmPdfTests
{
    private static CommandFolder Folder(string browser)
    {
        var folder = new CommandFolder(Small);
        folder.Variables[BrowserLocator.Variable] = browser;
        folder.Write("content/registers/facility.csv", "名称,電話番号\nみほん医院,0176-00-1234\n見本歯科,0176-00-5678\n");
        return folder;
    }

    [FactWith(Tool.Browser)]
    public void A_page_is_printed_for_each_row()
    {
        using var folder = Folder(BrowserLocator.ForThisMachine().Find().Value!);
        var result = folder.Run("confirm", "facility", "--pdf", "--to", "sheets");
        Assert.True(result.Code == ExitCode.Fine, result.Messages);
        Assert.EndsWith("confirm-facility.pdf", result.Results.TrimEnd(), StringComparison.Ordinal);
        var pdf = PdfReader.Read(File.ReadAllBytes(folder.Full("sheets/confirm-facility.pdf"))).Value!;
        Assert.Equal(2, pdf.Pages().Length);
        Assert.All(pdf.Pages(), page => Assert.Equal((595.0, 842.0), (Math.Round(pdf.SizeOf(page).Width), Math.Round(pdf.SizeOf(page).Height))));
        Assert.Equal("施設の確認票（2枚）", Assert.IsType<PdfText>(pdf.Dictionary(new PdfReference(pdf.Info!.Value))!["Title"]).Text);
    }

    [Fact]
    public void Without_a_browser_the_sheets_are_there_and_a_line_says_what_is_missing()
    {
        using var folder = Folder("/nowhere/browser");
        var result = folder.Run("confirm", "facility", "--pdf");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.True(folder.Has("confirm-facility.html") && !folder.Has("confirm-facility.pdf"));
        Assert.Contains("PDFは作っていません", result.Messages, StringComparison.Ordinal);
        Assert.Contains("/nowhere/browser", result.Messages, StringComparison.Ordinal);
        Assert.Contains(BrowserLocator.InstallCommand, result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_is_due_nothing_is_printed()
    {
        using var folder = Folder("/nowhere/browser");
        folder.Write("content/registers/facility.csv", "名称,電話番号,確認日\nみほん医院,0176-00-1234,2026-11-01\n");
        var result = folder.Run("confirm", "facility", "--pdf");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.DoesNotContain("PDF", result.Messages, StringComparison.Ordinal);
    }
}
