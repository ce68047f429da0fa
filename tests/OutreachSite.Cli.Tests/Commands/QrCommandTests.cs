namespace OutreachSite.Cli.Tests.Commands;

public sealed class QrCommandTests
{
    [Fact]
    public void A_page_becomes_a_code_with_its_full_address_and_place()
    {
        using var folder = new CommandFolder(Sites.Samples.Small);
        var result = folder.Run("qr", "index.md", "--place", "minato-1f", "--to", "code.svg");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Contains("?p=minato-1f", result.Messages, StringComparison.Ordinal);
        Assert.StartsWith("<svg ", folder.Read("code.svg"), StringComparison.Ordinal);
        Assert.Contains("?p=minato-1f", folder.Read("code.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_needs_no_site_and_may_become_a_picture()
    {
        using var folder = new CommandFolder();
        Assert.Equal(ExitCode.Fine, folder.Run("qr", "https://example.invalid/a?b=1", "--place", "x", "--to", "code.png").Code);
        Assert.True(folder.Has("code.png"));
    }

    [Theory]
    [InlineData("no-such-page.md", "minato", "code.svg")]
    [InlineData("index.md", "Minato 1F", "code.svg")]
    [InlineData("index.md", "minato", "code.gif")]
    public void What_cannot_be_printed_is_said_and_nothing_is_written(string target, string place, string to)
    {
        using var folder = new CommandFolder(Sites.Samples.Small);
        var result = folder.Run("qr", target, "--place", place, "--to", to);
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.NotEmpty(result.Messages);
        Assert.False(folder.Has(to));
    }
}
