using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class VerifyCommandTests
{
    [Fact]
    public void A_whole_output_is_said_to_be_whole()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        var result = site.Run("verify");
        var digest = site.Digests("output")["manifest.json"];
        Assert.Equal((ExitCode.Fine, "", $"~/output のファイル 10個は、公開したときのままです（記号 {digest}）\n"), (result.Code, result.Results, result.Messages));
        Assert.Equal($"all 10 files in ~/output are as they were published (digest {digest})\n", site.Run("verify", "--lang", "en").Messages);
    }

    [Fact]
    public void Missing_and_changed_files_are_errors_and_files_of_others_are_not()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        site.Write("output/theirs.txt", "theirs");
        site.Write("output/.well-known/security.txt", "theirs");
        var fine = site.Run("verify");
        Assert.Equal(ExitCode.Fine, fine.Code);
        Assert.Contains("theirs.txt: 助言 PUB113", fine.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("security.txt", fine.Messages, StringComparison.Ordinal);

        site.Change("output/guides/costs/index.html", "お金", "おかね");
        site.Remove("output/index.html");
        var before = site.Digests("output");
        var broken = site.Run("verify");
        Assert.Equal(ExitCode.ContentErrors, broken.Code);
        Assert.Contains("guides/costs/index.html: エラー PUB112", broken.Messages, StringComparison.Ordinal);
        Assert.Contains("index.html: エラー PUB111", broken.Messages, StringComparison.Ordinal);
        Assert.Contains("エラー 2件", broken.Messages, StringComparison.Ordinal);
        Assert.Equal(before, site.Digests("output"));
        Assert.Equal(3, site.Run("verify", "--format", "json").Results.TrimEnd('\n').Split('\n').Length);

        site.Run("build");
        Assert.Equal(ExitCode.Fine, site.Run("verify").Code);
    }

    [Fact]
    public void A_copy_is_verified_without_its_site()
    {
        using var site = new CommandFolder(Small);
        site.Run("build", "--output", "copy");
        using var elsewhere = new CommandFolder();
        Directory.Move(Path.Combine(site.Root, "copy"), Path.Combine(elsewhere.Root, "copy"));
        Assert.Equal(ExitCode.Fine, elsewhere.Run("verify", "-o", "copy").Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ half")]
    public void Without_a_manifest_there_is_nothing_to_compare_with(string? manifest)
    {
        using var site = new CommandFolder(Small);
        if (manifest is not null)
            site.Write("output/manifest.json", manifest);
        var result = site.Run("verify");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("PUB114", result.Messages, StringComparison.Ordinal);
    }
}
