using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Costs = "content/guides/costs/index.md";

    [Fact]
    public void A_good_site_is_ready_and_nothing_is_written()
    {
        using var site = new CommandFolder(Small);
        var before = site.Digests("");
        var result = site.Run("check");
        Assert.Equal((ExitCode.Fine, "4ページを確かめました。公開できます\n"), (result.Code, result.Messages));
        Assert.Equal(before, site.Digests(""));
        Assert.False(Directory.Exists(Path.Combine(site.Root, ".outreach")));
    }

    [Fact]
    public void What_an_import_of_a_survey_wrote_is_not_called_needless()
    {
        using var site = new CommandFolder(Small);
        foreach (var file in new[] { "survey.yml", "results.json", "releases/2026-11-21.json" })
            site.Write($"content/surveys/a/{file}", "{}\n");
        site.Write("content/other/results.json", "{}\n");
        var result = site.Run("check");
        Assert.DoesNotContain("content/surveys/a", result.Messages, StringComparison.Ordinal);
        Assert.Contains("content/other/results.json: 助言 PUB307", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_nobody_refers_to_are_listed()
    {
        using var site = new CommandFolder(Small);
        site.Write("content/guides/costs/memo.txt", "memo");
        site.Write("content/guides/costs/form.pdf", "%PDF-1.7");
        site.Write("content/guides/costs/.hidden", "x");
        site.Change(Costs, "を先に読みます。", "を先に読みます。\n\n[申込書](form.pdf)に書きます。");
        var result = site.Run("check");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Contains("content/guides/costs/memo.txt: 助言 PUB307", result.Messages, StringComparison.Ordinal);
        Assert.Contains("助言 1件", result.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("PUB307", site.Run("build").Messages, StringComparison.Ordinal);
        Assert.True(site.Has("output/guides/costs/form.pdf"));
        Assert.False(site.Has("output/guides/costs/memo.txt"));
    }

    [Fact]
    public void A_file_that_only_a_draft_refers_to_is_not_public()
    {
        using var site = new CommandFolder(Small);
        site.Write("content/guides/costs/form.pdf", "%PDF-1.7");
        site.Change(Costs, "published: 2026-10-01", "published: 2026-10-01\ndraft: true");
        site.Change(Costs, "を先に読みます。", "を先に読みます。\n\n[申込書](form.pdf)に書きます。");
        Assert.Contains("form.pdf: 助言 PUB307", site.Run("check").Messages, StringComparison.Ordinal);
        site.Run("build");
        Assert.False(site.Has("output/guides/costs/form.pdf"));
    }

    [Fact]
    public void Strict_counts_warnings()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "[はじめに]", "[こちら]");
        Assert.Equal(ExitCode.Fine, site.Run("check").Code);
        Assert.Equal(ExitCode.ContentErrors, site.Run("check", "--strict").Code);
    }

    [Fact]
    public void English_is_spoken_when_asked_or_when_the_environment_does()
    {
        using var site = new CommandFolder(Small) { Locale = "en_GB.UTF-8" };
        site.Change(Costs, "title: お金のこと", "titel: お金のこと");
        Assert.StartsWith("content/guides/costs/index.md:2:1: error CNT122: there is no key 'titel'", site.Run("check").Messages, StringComparison.Ordinal);
        Assert.StartsWith("content/guides/costs/index.md:2:1: エラー CNT122: 「titel」という項目はありません", site.Run("check", "--lang", "ja").Messages, StringComparison.Ordinal);
        Assert.StartsWith("content/guides/costs/index.md:2:1: エラー", site.Run("--lang=ja", "check").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals_that_show_them()
    {
        using var site = new CommandFolder(Small);
        site.Change(Costs, "title: お金のこと", "titel: お金のこと");
        Assert.DoesNotContain('\e', site.Run("check").Messages);
        Assert.Contains('\e', site.RunIn("", new() { HasColour = true }, TimeProvider.System, "check", "--today", "2026-11-21").Messages);
    }
}
