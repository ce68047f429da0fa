using System.Diagnostics;
using OutreachSite.Print.Browser;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Print.Tests.Browser;

public sealed class HeadlessBrowserTests
{
    private static readonly Uri Blank = new("data:text/html,<title>a</title>");

    [TheoryWith(Tool.Browser)]
    [InlineData(BrowserTransport.Pipe)]
    [InlineData(BrowserTransport.WebSocket)]
    public async Task Both_ways_to_talk_give_the_same_answers(BrowserTransport transport)
    {
        await using var browser = await Start(new() { Transport = transport });
        await using var page = await browser.OpenAsync(Blank);

        Assert.Equal("a", (string?)await page.EvaluateAsync("document.title"));
        // Longer than any buffer on the way.
        Assert.Equal(300_000, ((string?)await page.EvaluateAsync("'あ'.repeat(300000)"))!.Length);
        Assert.Contains("/", browser.Product, StringComparison.Ordinal);
    }

    [TheoryWith(Tool.Browser)]
    [InlineData(BrowserTransport.Pipe)]
    [InlineData(BrowserTransport.WebSocket)]
    public async Task A_browser_that_is_killed_ends_what_waits_for_it(BrowserTransport transport)
    {
        await using var browser = await Start(new() { Transport = transport });
        await using var page = await browser.OpenAsync(Blank);
        var waiting = page.EvaluateAsync("new Promise(() => {})");

        Process.GetProcessById(browser.ProcessId).Kill(entireProcessTree: true);

        Assert.Equal("PRN104", (await Assert.ThrowsAsync<BrowserException>(() => waiting)).Diagnostic.Code);
        Assert.Equal("PRN104", (await Assert.ThrowsAsync<BrowserException>(() => page.EvaluateAsync("1"))).Diagnostic.Code);
    }

    [FactWith(Tool.Browser)]
    public async Task A_page_that_never_answers_is_given_up()
    {
        await using var browser = await Start(new() { Timeout = TimeSpan.FromSeconds(2) });
        await using var page = await browser.OpenAsync(Blank);

        var e = await Assert.ThrowsAsync<BrowserException>(() => page.EvaluateAsync("new Promise(() => {})"));

        Assert.Equal("PRN105", e.Diagnostic.Code);
        Assert.Equal("ブラウザーが2秒以内に答えませんでした（Runtime.evaluate）", e.Diagnostic.Message.Japanese);
    }

    [FactWith(Tool.Browser)]
    public async Task Nothing_is_left_behind()
    {
        var browser = await Start(new());
        var page = await browser.OpenAsync(Blank);
        var profile = CommandLine(browser.ProcessId).Single(argument => argument.StartsWith("--user-data-dir=", StringComparison.Ordinal))[16..];
        Assert.True(Directory.Exists(profile));

        await page.DisposeAsync();
        await browser.DisposeAsync();
        await browser.DisposeAsync();

        Assert.False(Directory.Exists(profile));
        Assert.DoesNotContain(Processes(), id => CommandLine(id).Contains($"--user-data-dir={profile}"));
    }

    [FactWith(Tool.Browser)]
    public async Task The_way_of_pipes_opens_no_port()
    {
        await using var browser = await Start(new());

        Assert.DoesNotContain(CommandLine(browser.ProcessId), argument => argument.StartsWith("--remote-debugging-port", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_is_no_browser_does_not_start()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var transport in Enum.GetValues<BrowserTransport>())
        {
            var started = await HeadlessBrowser.StartAsync(new() { Program = "/bin/false", Transport = transport });

            Assert.Equal("PRN103", Assert.Single(started.Diagnostics).Code);
        }
    }

    [Fact]
    public async Task A_program_that_does_not_exist_does_not_start()
    {
        foreach (var transport in Enum.GetValues<BrowserTransport>())
        {
            var started = await HeadlessBrowser.StartAsync(new() { Program = "/nowhere/chromium", Transport = transport });

            var diagnostic = Assert.Single(started.Diagnostics);
            Assert.Equal("PRN103", diagnostic.Code);
            Assert.Contains("/nowhere/chromium", diagnostic.Message.Japanese, StringComparison.Ordinal);
        }
    }

    private static async Task<HeadlessBrowser> Start(BrowserOptions options)
    {
        var started = await HeadlessBrowser.StartAsync(options);
        return started.Value ?? throw new InvalidOperationException(string.Join('\n', started.Diagnostics));
    }

    private static string[] CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static IEnumerable<int> Processes() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!));
}
