using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class CleanCommandTests
{
    [Fact]
    public void What_builds_wrote_is_removed_and_nothing_else()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        site.Write("output/.gitignore", "*");
        site.Write("output/guides/theirs.txt", "theirs");
        var content = site.Digests("content");

        var result = site.Run("clean");
        Assert.Equal((ExitCode.Fine, "書き出したファイル 10個と .outreach を消しました\n"), (result.Code, result.Messages));
        Assert.Equal(["guides/theirs.txt"], site.Digests("output").Keys);
        Assert.True(site.Has("output/.gitignore"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, ".outreach")));
        Assert.Equal(content, site.Digests("content"));
    }

    [Fact]
    public void Another_folder_is_cleaned_when_it_is_named()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        site.Run("build", "--output", "elsewhere");
        site.Run("clean", "--output", "elsewhere");
        Assert.False(site.Has("elsewhere/index.html"));
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public void Cleaning_twice_is_no_mistake()
    {
        using var site = new CommandFolder(Small);
        Assert.Equal(ExitCode.Fine, site.Run("clean").Code);
        Assert.Equal("書き出したファイル 0個と .outreach を消しました\n", site.Run("clean").Messages);
    }

    [Fact]
    public void What_an_interrupted_build_left_is_undone_first()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        site.Write("output/.outreach-stage/files/0/1", "half");
        Assert.Equal("書き出したファイル 10個と .outreach を消しました\n", site.Run("clean").Messages);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output", ".outreach-stage")));
        Assert.Empty(site.Digests("output"));
    }

    [Fact]
    public void A_build_after_cleaning_writes_the_same_site()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        var before = site.Digests("output");
        site.Run("clean");
        site.Run("build");
        Assert.Equal(before, site.Digests("output"));
    }
}
