using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class NewCommandTests
{
    public static TheoryData<string> Kinds => [.. Cli.Commands.NewPage.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_page_is_a_draft_and_without_that_word_a_page_with_nothing_to_mend(string kind)
    {
        using var site = new CommandFolder(SmallMachi);
        site.Run("build");
        var (pages, begun) = (site.Digests("output").Count, site.Run("new", kind, "atarashii"));
        Assert.Equal(ExitCode.Fine, begun.Code);
        var files = begun.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(files, file => Assert.True(site.Has(file)));

        var asDraft = site.Run("build", "--strict");
        Assert.Equal(ExitCode.Fine, asDraft.Code);
        Assert.DoesNotContain(site.Digests("output").Keys, path => path.Contains("atarashii", StringComparison.Ordinal));

        foreach (var file in files.Where(file => file.Contains("atarashii", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal)))
            site.Change(file, "draft: true   # 書き終えたら、この行を消すと公開されます\n", "");
        var check = site.Run("check", "--strict");
        Assert.Equal(ExitCode.Fine, check.Code);
        Assert.DoesNotContain("助言", check.Messages, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, site.Run("build", "--strict").Code);
        Assert.Contains(site.Digests("output").Keys, path => path.EndsWith("atarashii/index.html", StringComparison.Ordinal));
        Assert.True(site.Digests("output").Count > pages);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_page_of_each_kind_begins_the_same_way(string kind)
    {
        using var site = new CommandFolder(SmallMachi);
        var files = site.Run("new", kind, "home-help").Results.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        OutreachSite.Testing.Snapshot.Matches(string.Join('\n', files.Select(file => $"-- {file} --\n{site.Read(file)}")), name: kind);
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        using var site = new CommandFolder(Small);
        var before = site.Digests("content");
        var result = site.Run("new", "guide", "costs");
        Assert.Equal((ExitCode.WrongUse, "content/guides/costs/index.md は、もうあります。上書きしません\n"), (result.Code, result.Messages));
        Assert.Equal(before, site.Digests("content"));
    }

    [Theory]
    [InlineData("介護")]
    [InlineData("Home-Care")]
    [InlineData("../outside")]
    [InlineData("a/b")]
    [InlineData("")]
    public void A_name_that_cannot_be_an_address_everywhere_is_refused(string slug)
    {
        using var site = new CommandFolder(Small);
        var before = site.Digests("");
        var result = site.Run("new", "guide", slug);
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains("半角の英小文字・数字・ハイフン", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, site.Digests(""));
    }

    [Fact]
    public void The_day_of_a_new_page_is_the_day_that_was_given()
    {
        using var site = new CommandFolder(Small);
        site.Run("new", "guide", "x", "--today", "2027-03-31");
        Assert.Contains("published: 2027-03-31", site.Read("content/guides/x/index.md"), StringComparison.Ordinal);
    }
}
