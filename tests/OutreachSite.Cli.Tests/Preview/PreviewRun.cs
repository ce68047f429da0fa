using System.Net;
using System.Net.Sockets;
using System.Text;
using OutreachSite.Cli.Commands;
using OutreachSite.Cli.Preview;
using OutreachSite.Cli.Tests.Commands;
using OutreachSite.Cli.Tests.Terminal;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Preview;

namespace OutreachSite.Cli.Tests.Preview;

/// <summary>A preview that runs while a test edits its site.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly SitePreview _preview;
    private readonly PreviewServer _server;
    private readonly SourceWatcher _watcher;
    private readonly HttpClient _browser;
    private readonly Task _running;

    private PreviewRun(CommandFolder site, TimeProvider clock)
    {
        _preview = SitePreview.Open(new DiskFiles(site.Root), [Path.Combine(site.Root, ".outreach")])!;
        _server = PreviewServer.Start(0, new("/", _preview.Shown, ProblemPanel.None(MessageLanguage.Japanese)) { IsMade = false })!;
        _watcher = new(site.Root);
        _browser = new(new HttpClientHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{_server.Port}") };
        var around = new Surroundings(new RecordingTerminal(), MessageLanguage.Japanese, site.Root, clock);
        var loop = new PreviewLoop(around, _preview, _server, site.Root, _ => { });
        _running = Task.Run(() => loop.RunAsync(_watcher, _stop.Token));
    }

    /// <summary>Starts on 21 November 2026 in Japan, or by another clock.</summary>
    public static PreviewRun Of(CommandFolder site, TimeProvider? clock = null) =>
        new(site, clock ?? new ManualClock(new(2026, 11, 20, 16, 0, 0, TimeSpan.Zero)));

    /// <summary>What a browser gets for a path now.</summary>
    public async Task<string> AskAsync(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Waits, as an open page does, until a path shows what it should.</summary>
    public async Task<string> ShowsAsync(string path, Func<string, bool> isRight)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port, patience.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {PreviewAssets.ReloadEvents} HTTP/1.1\r\nHost: 127.0.0.1:{_server.Port}\r\n\r\n"), patience.Token);
        using var reader = new StreamReader(stream);
        await NextAsync(reader, ": open", patience.Token);
        while (true)
        {
            var page = await AskAsync(path);
            if (isRight(page))
                return page;
            Assert.False(_running.IsCompleted, "the preview has ended");
            await NextAsync(reader, "event: reload", patience.Token);
        }
    }

    /// <summary>The same for words that the page should have.</summary>
    public Task<string> ShowsAsync(string path, string words) => ShowsAsync(path, page => page.Contains(words, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        await _server.DisposeAsync();
        _watcher.Dispose();
        _preview.Dispose();
        _browser.Dispose();
        _stop.Dispose();
    }

    private static async Task NextAsync(StreamReader reader, string expected, CancellationToken cancellation)
    {
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line == expected)
                return;
        }

        Assert.Fail("the connection has ended");
    }
}
