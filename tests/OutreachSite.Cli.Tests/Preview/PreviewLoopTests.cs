using OutreachSite.Cli.Tests.Commands;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Preview;

public sealed class PreviewLoopTests
{
    private const string Home = "/portal/", Care = "/portal/guides/home-care/", Costs = "/portal/guides/costs/";
    private const string CareFile = "content/guides/home-care/index.md", CostsFile = "content/guides/costs/index.md";
    private const string Panel = "id=\"outreach-problems\"";

    [Fact]
    public async Task A_saved_file_is_shown()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        site.Change(CareFile, "電話をします。", "電話を待ちます。");
        await preview.ShowsAsync(Care, "電話を待ちます。");
    }

    [Fact]
    public async Task A_file_that_is_written_beside_and_renamed_is_shown()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        site.Write("content/guides/home-care/.index.md.swp", site.Read(CareFile).Replace("電話をします。", "電話を待ちます。", StringComparison.Ordinal));
        File.Move(Path.Combine(site.Root, "content/guides/home-care/.index.md.swp"), Path.Combine(site.Root, CareFile), overwrite: true);
        await preview.ShowsAsync(Care, "電話を待ちます。");
    }

    [Fact]
    public async Task A_broken_page_stays_as_it_was_and_says_why()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        site.Change(CareFile, "title:", "titel:");
        var broken = await preview.ShowsAsync(Care, Panel);
        Assert.Contains("電話をします。", broken, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"><details open>", broken, StringComparison.Ordinal);
        Assert.Contains("<mark>titel</mark>: 家で医療を受ける", broken, StringComparison.Ordinal);
        Assert.Contains("role=\"status\"><details><summary>", await preview.AskAsync(Home), StringComparison.Ordinal);

        site.Change(CareFile, "titel:", "title:");
        await preview.ShowsAsync(Care, page => !page.Contains(Panel, StringComparison.Ordinal));
        Assert.DoesNotContain(Panel, await preview.AskAsync(Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_pages_are_shown_as_they_are_now()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        site.Change(CareFile, "title:", "titel:");
        await preview.ShowsAsync(Care, Panel);
        site.Write(CostsFile, site.Read(CostsFile) + "\n新しい段落です。\n");
        await preview.ShowsAsync(Costs, "新しい段落です。");
        Assert.Contains("電話をします。", await preview.AskAsync(Care), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_could_never_be_made_says_so()
    {
        using var site = new CommandFolder(Small.Change(CareFile, "title:", "titel:"));
        await using var preview = PreviewRun.Of(site);
        var page = await preview.ShowsAsync(Care, Panel);
        Assert.Contains("まだ一度も作れていません", page, StringComparison.Ordinal);
        Assert.Contains("<mark>titel</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_stays_while_the_settings_cannot_be_read()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        site.Change("content/site.yml", "title:", "titel:");
        var page = await preview.ShowsAsync(Care, Panel);
        Assert.Contains("電話をします。", page, StringComparison.Ordinal);
        Assert.Contains("content/site.yml", page, StringComparison.Ordinal);
        site.Change("content/site.yml", "titel: みほん案内", "title: あたらしい案内");
        await preview.ShowsAsync(Care, "あたらしい案内");
    }

    [Fact]
    public async Task A_page_that_was_removed_is_gone()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Costs, "<h1>");
        site.Remove(CostsFile);
        await preview.ShowsAsync(Costs, "ページが見つかりません");
    }

    [Fact]
    public async Task When_a_day_comes_the_pages_follow_by_themselves()
    {
        using var site = new CommandFolder(Small.Change(CostsFile, "published:", "expires: 2026-11-21\npublished:"));
        // Half a minute before midnight in Japan.
        var clock = new ManualClock(new(2026, 11, 21, 14, 59, 30, TimeSpan.Zero));
        await using var preview = PreviewRun.Of(site, clock);
        await preview.ShowsAsync(Costs, "<h1>");
        await clock.AwaitedAsync();
        clock.Advance(TimeSpan.FromSeconds(2));
        await clock.AwaitedAsync();
        Assert.DoesNotContain("ページが見つかりません", await preview.AskAsync(Costs), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromSeconds(29));
        await preview.ShowsAsync(Costs, "ページが見つかりません");
    }

    [Fact]
    public async Task Two_previews_of_one_site_do_each_other_no_harm()
    {
        using var site = new CommandFolder(Small);
        await using var one = PreviewRun.Of(site);
        await using var other = PreviewRun.Of(site);
        await one.ShowsAsync(Care, "電話をします。");
        await other.ShowsAsync(Care, "電話をします。");
        site.Change(CareFile, "電話をします。", "電話を待ちます。");
        await one.ShowsAsync(Care, "電話を待ちます。");
        await other.ShowsAsync(Care, "電話を待ちます。");
    }

    [Fact]
    public async Task Cleaning_while_it_runs_does_no_harm()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        site.Run("clean");
        site.Change(CareFile, "電話をします。", "電話を待ちます。");
        await preview.ShowsAsync(Care, "電話を待ちます。");
    }

    [Fact]
    public async Task Nothing_is_published()
    {
        using var site = new CommandFolder(Small);
        await using var preview = PreviewRun.Of(site);
        await preview.ShowsAsync(Care, "電話をします。");
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output")));
    }
}
