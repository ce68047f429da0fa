using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>Many sites in one run: a prefecture.</summary>
public sealed class GroupBuildTests
{
    [Fact]
    public void Every_site_goes_to_a_folder_of_its_own_with_the_theme_of_all()
    {
        using var group = Group("aoba", "minato");
        var result = group.Run("build", "--sites", "sites/*");
        Assert.Equal((ExitCode.Fine, ""), (result.Code, result.Results));
        Assert.Equal("~/output: 書き出したサイト 2、同じだったサイト 0、公開しなかったサイト 0（合わせて 8ページ）\n", result.Messages);
        Assert.True(group.Has("output/aoba/index.html") && group.Has("output/minato/guides/costs/index.html") && group.Has("output/minato/manifest.json"));
        Assert.Matches("""^\{\n  "sites": \[\n    \{"name":"aoba","title":"みほん案内","pages":4,"manifest":"[0-9a-f]{32}"\},\n    \{"name":"minato",.*\}\n  \]\n\}\n$""", group.Read("output/sites.json"));
    }

    [Fact]
    public void A_site_is_the_same_in_a_group_and_alone()
    {
        using var group = Group("aoba", "minato");
        group.Run("build", "--sites", "sites/*");
        using var alone = new CommandFolder(Small);
        alone.Run("build");
        Assert.Equal(alone.Digests("output"), group.Digests("output/minato"));
    }

    [Fact]
    public void A_theme_of_its_own_wins_as_a_whole()
    {
        using var group = Group("aoba", "minato");
        PlainTheme.Without("themes/plain/css/colours.css").With("themes/plain/css/theme.css", "p { color: green; }").WriteTo(Path.Combine(group.Root, "sites/minato"));
        Assert.Equal(ExitCode.Fine, group.Run("build", "--sites", "sites/*").Code);
        Assert.Equal("p{color:green}", Css(group, "minato").Replace(" ", "", StringComparison.Ordinal).Trim().Replace(";}", "}", StringComparison.Ordinal));
        Assert.Contains("navy", Css(group, "aoba"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_shared_theme_reaches_every_site_and_a_change_of_a_site_only_that_one()
    {
        using var group = Group("aoba", "minato", "sakura");
        group.Run("build", "--sites", "sites/*");
        Assert.Contains("書き出したサイト 0、同じだったサイト 3、", group.Run("build", "--sites", "sites/*").Messages, StringComparison.Ordinal);
        group.Change("sites/minato/content/guides/costs/index.md", "お金のこと", "費用のこと");
        Assert.Contains("書き出したサイト 1、同じだったサイト 2、", group.Run("build", "--sites", "sites/*").Messages, StringComparison.Ordinal);
        group.Change("themes/plain/layouts/page.sbn-html", "<main id", "<main data-new id");
        Assert.Contains("書き出したサイト 3、同じだったサイト 0、", group.Run("build", "--sites", "sites/*").Messages, StringComparison.Ordinal);
        Assert.Contains("data-new", group.Read("output/aoba/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_errors_stays_as_it_was_and_the_others_are_published()
    {
        using var group = Group("aoba", "minato", "sakura");
        group.Run("build", "--sites", "sites/*");
        var before = group.Digests("output/minato");
        group.Change("sites/minato/content/guides/costs/index.md", "title:", "titel:");
        group.Change("sites/sakura/content/guides/costs/index.md", "お金のこと", "費用のこと");

        var result = group.Run("build", "--sites", "sites/*");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("sites/minato/content/guides/costs/index.md:2:1: エラー CNT", result.Messages, StringComparison.Ordinal);
        Assert.Contains("  2 | titel: お金のこと", result.Messages, StringComparison.Ordinal);
        Assert.Contains("sites/minato は公開しませんでした。前に公開したものは、そのままです\n", result.Messages, StringComparison.Ordinal);
        Assert.Contains("書き出したサイト 1、同じだったサイト 1、公開しなかったサイト 1（合わせて 8ページ）", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, group.Digests("output/minato"));
        Assert.Contains("費用のこと", group.Read("output/sakura/guides/costs/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"name\":\"minato\"", group.Read("output/sites.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_build_leaves_nothing_of_a_refused_site()
    {
        using var group = Group("aoba", "minato");
        group.Change("sites/minato/content/guides/costs/index.md", "title:", "titel:");
        Assert.Equal(ExitCode.ContentErrors, group.Run("build", "--sites", "sites/*").Code);
        Assert.False(Directory.Exists(Path.Combine(group.Root, "output/minato")));
        Assert.DoesNotContain("minato", group.Read("output/sites.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_shared_theme_is_said_once()
    {
        using var group = Group("aoba", "minato", "sakura");
        group.Change("themes/plain/css/theme.css", "colours.css", "colors.css");
        var result = group.Run("build", "--sites", "sites/*", "--lang", "en");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("refused 3", result.Messages, StringComparison.Ordinal);
        Assert.Single(result.Messages.Split('\n'), line => line.StartsWith("themes/plain/css/theme.css:1:1: error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_the_sites_leaves_the_others_in_the_output_and_in_its_index()
    {
        using var group = Group("aoba", "minato", "sakura");
        group.Run("build", "--sites", "sites/*");
        var before = group.Digests("output");
        var result = group.Run("build", "--sites", "sites/min*");
        Assert.Contains("今回作らなかったサイト 2は、そのままです", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, group.Digests("output"));
        Directory.Delete(Path.Combine(group.Root, "output/aoba"), recursive: true);
        group.Run("build", "--sites", "sites/minato");
        Assert.DoesNotContain("aoba", group.Read("output/sites.json"), StringComparison.Ordinal);
        Assert.Contains("sakura", group.Read("output/sites.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "--sites", "towns/*")]
    [InlineData("build", "--sites", "../*")]
    [InlineData("build", "--sites", "sites/*", "--microsite", "seminars/x")]
    [InlineData("build", "--sites", "sites/*", "--shard", "3/2")]
    [InlineData("build", "--sites", "sites/*", "--shard", "two")]
    [InlineData("build", "--shard", "1/2")]
    public void Wrong_use_builds_nothing(params string[] arguments)
    {
        using var group = Group("aoba");
        var result = group.Run(arguments);
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.NotEmpty(result.Messages);
        Assert.False(Directory.Exists(Path.Combine(group.Root, "output")));
    }

    [Fact]
    public void Names_that_cannot_lie_side_by_side_are_refused()
    {
        using var group = Group("aoba", "ａｏｂａ", "sites.json");
        var result = group.Run("build", "--sites", "sites/*");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("PUB122: サイト「ａｏｂａ」と「aoba」は", result.Messages, StringComparison.Ordinal);
        Assert.Contains("PUB123: 「sites.json」は", result.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(group.Root, "output")));
    }

    private static CommandFolder Group(params string[] names)
    {
        var group = new CommandFolder(PlainTheme);
        foreach (var name in names)
            Small.WithoutTheme().WriteTo(Path.Combine(group.Root, "sites", name));
        return group;
    }

    private static string Css(CommandFolder group, string site) =>
        File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(group.Root, "output", site, "theme"), "site.*.css")));
}
