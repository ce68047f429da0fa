using System.Text.Json;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class BuildCommandTests
{
    private const string Care = "content/guides/home-care/index.md", Costs = "content/guides/costs/index.md";

    [Fact]
    public void A_build_writes_the_site_and_says_how_much()
    {
        using var site = new CommandFolder(Small);
        var result = site.Run("build");
        Assert.Equal((ExitCode.Fine, ""), (result.Code, result.Results));
        Assert.Equal("4ページを ~/output に書き出しました（書いたファイル 10、同じだったファイル 0、消したファイル 0）\n", result.Messages);
        Assert.Contains("家で医療を受ける", site.Read("output/guides/home-care/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("output/manifest.json"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output/.outreach-stage")));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        var before = File.GetLastWriteTimeUtc(Path.Combine(site.Root, "output/index.html"));
        var result = site.Run("build");
        Assert.Contains("書いたファイル 0、同じだったファイル 10、消したファイル 0", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(site.Root, "output/index.html")));
    }

    [Fact]
    public void What_left_the_content_leaves_the_output_and_what_others_put_there_stays()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        site.Write("output/.well-known/security.txt", "theirs");
        site.Write("output/CNAME", "theirs");
        site.Write("output/guides/home-care/theirs.txt", "theirs");
        site.Change(Costs, "[はじめに](../home-care/index.md#start)を先に読みます。", "短い文です。");
        site.Remove(Care);

        var result = site.Run("build");
        Assert.Contains("消したファイル 1", result.Messages, StringComparison.Ordinal);
        Assert.False(site.Has("output/guides/home-care/index.html"));
        Assert.True(site.Has("output/.well-known/security.txt") && site.Has("output/CNAME") && site.Has("output/guides/home-care/theirs.txt"));
    }

    [Fact]
    public void The_day_decides_what_is_in_the_output()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "[はじめに](../home-care/index.md#start)を先に読みます。", "短い文です。");
        site.Change(Care, "published: 2026-10-01", "published: 2026-11-21\nexpires: 2026-11-30");
        const string page = "output/guides/home-care/index.html";

        site.Run("build", "--today", "令和8年11月20日（金）");
        Assert.False(site.Has(page));
        var today = site.Run("build");
        Assert.True(site.Has(page));
        Assert.Contains("次の自動更新: 12月1日 0:00", today.Messages, StringComparison.Ordinal);
        site.Run("build", "--today=2026-12-01");
        Assert.False(site.Has(page));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output/guides/home-care")));
    }

    [Fact]
    public void A_new_day_begins_at_midnight_in_Japan()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "[はじめに](../home-care/index.md#start)を先に読みます。", "短い文です。");
        site.Change(Care, "published: 2026-10-01", "published: 2026-11-21");
        site.RunIn("", new(), new FixedClock(new(2026, 11, 20, 14, 59, 59, TimeSpan.Zero)), "build");
        Assert.False(site.Has("output/guides/home-care/index.html"));
        site.RunIn("", new(), new FixedClock(new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero)), "build");
        Assert.True(site.Has("output/guides/home-care/index.html"));
    }

    [Fact]
    public void An_error_leaves_the_output_as_it_was()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        var before = site.Digests("output");
        site.Change(Care, "電話をします。", "まず、電話をします。");
        site.Change(Costs, "title: お金のこと", "titel: お金のこと");

        var result = site.Run("build");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("「title」の誤りではありませんか", result.Messages, StringComparison.Ordinal);
        Assert.EndsWith("エラー 1件\n公開しませんでした。前に公開したものは、そのままです\n", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, site.Digests("output"));
    }

    [Fact]
    public void A_first_build_that_fails_makes_no_output()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "title: お金のこと", "titel: お金のこと");
        Assert.Equal(ExitCode.ContentErrors, site.Run("build").Code);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output")));
    }

    [Fact]
    public void Warnings_are_published_unless_the_build_is_strict()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "[はじめに]", "[こちら]");
        var strict = site.Run("build", "--strict");
        Assert.Equal(ExitCode.ContentErrors, strict.Code);
        Assert.Contains("注意 1件", strict.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output")));

        var easy = site.Run("build");
        Assert.Equal(ExitCode.Fine, easy.Code);
        Assert.Contains("注意 MKD138", easy.Messages, StringComparison.Ordinal);
        Assert.True(site.Has("output/guides/costs/index.html"));
    }

    [Fact]
    public void Hints_do_not_stop_a_strict_build()
    {
        using var site = new CommandFolder(Small);
        site.Change(Care, "published: 2026-10-01", "published: 2026-10-01\nnext-review: 2026-11-01");
        var result = site.Run("build", "--strict");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Contains("助言 CNT146", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_a_line_of_json_for_each_problem_and_nothing_else()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "title: お金のこと", "titel: お金のこと\npublisht: 2026-10-01");
        var result = site.Run("build", "--format", "json");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        var lines = result.Results.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal(Costs, line.GetProperty("file").GetString()));
        Assert.Equal((2, 1, "titel".Length), (lines[0].GetProperty("line").GetInt32(), lines[0].GetProperty("column").GetInt32(), lines[0].GetProperty("length").GetInt32()));
        Assert.DoesNotContain("CNT122", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_problems_gives_no_json()
    {
        using var site = new CommandFolder(Small);
        var result = site.Run("build", "--format=json");
        Assert.Equal((ExitCode.Fine, ""), (result.Code, result.Results));
    }

    [Fact]
    public void The_output_can_be_another_folder()
    {
        using var site = new CommandFolder(Small);
        Assert.Equal(ExitCode.Fine, site.Run("build", "-o", "public/site").Code);
        Assert.True(site.Has("public/site/index.html"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output")));
    }

    [Fact]
    public void A_build_finds_the_site_above_the_folder_where_it_was_started()
    {
        using var site = new CommandFolder(Small);
        Assert.Equal(ExitCode.Fine, site.RunIn("content/guides/costs", new(), TimeProvider.System, "build", "--today", "2026-11-21").Code);
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public void A_file_where_the_output_should_be_is_said_and_stays()
    {
        using var site = new CommandFolder(Small);
        site.Write("output", "a file");
        var result = site.Run("build");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("PUB103", result.Messages, StringComparison.Ordinal);
        Assert.Equal("a file", site.Read("output"));
    }

    [Fact]
    public void An_interrupted_build_is_repaired_by_the_next_one()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        var whole = site.Digests("output");
        // What a power cut may leave: a stage half written, a page half moved, the manifest of before.
        site.Write("output/.outreach-stage/files/0/1", "<!doctype html><ti");
        site.Write("output/guides/costs/index.html", "<!doctype html><ti");
        Assert.Equal(ExitCode.Fine, site.Run("build").Code);
        Assert.Equal(whole, site.Digests("output"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output/.outreach-stage")));
    }

    [Fact]
    public void A_damaged_manifest_stops_nothing()
    {
        using var site = new CommandFolder(Small);
        site.Run("build");
        site.Write("output/manifest.json", "{ \"files\": ");
        Assert.Equal(ExitCode.Fine, site.Run("build").Code);
        Assert.Contains("\"index.html\"", site.Read("output/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_loses_many_pages_is_published_only_on_request()
    {
        using var site = new CommandFolder(Small);
        for (var n = 0; n < 20; n++)
            site.Write($"content/guides/extra-{n}/index.md", site.Read(Care));
        Assert.Equal(ExitCode.Fine, site.Run("build").Code);
        for (var n = 0; n < 20; n++)
            site.Remove($"content/guides/extra-{n}/index.md");

        var refused = site.Run("build");
        Assert.Equal(ExitCode.ContentErrors, refused.Code);
        Assert.Contains("PUB104: 公開中の 25ページのうち 20ページがなくなる", refused.Messages, StringComparison.Ordinal);
        Assert.True(site.Has("output/guides/extra-7/index.html"));
        Assert.Equal(ExitCode.Fine, site.Run("build", "--allow-shrink").Code);
        Assert.False(site.Has("output/guides/extra-7/index.html"));
    }

    [Fact]
    public void A_mistake_of_the_program_is_one_line_and_code_70()
    {
        using var site = new CommandFolder(Small);
        var result = site.RunIn("", new(), new BrokenClock(), "build");
        Assert.Equal(ExitCode.Bug, result.Code);
        Assert.Equal("outreach が止まりました。プログラムの誤りです（InvalidOperationException: the clock is broken）\n", result.Messages);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("the clock is broken");
    }
}
