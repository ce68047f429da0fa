using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OutreachSite.Cli.Preview;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Preview;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Cli.Tests.Preview;

public sealed class PreviewServerTests
{
    private static readonly PreviewSite Site = new(
        "/portal/",
        new MemoryShown(new()
        {
            ["index.html"] = "<body>home</body>",
            ["guides/index.html"] = "<body>guides</body>",
            ["人数.csv"] = "a,b",
            ["404.html"] = "<body>not here</body>",
        }),
        ProblemPanel.None(MessageLanguage.Japanese));

    [Theory]
    [InlineData("/portal/", 200, "home")]
    [InlineData("/portal/guides/", 200, "guides")]
    [InlineData("/portal/guides/index.html", 200, "guides")]
    [InlineData("/portal/人数.csv", 200, "a,b")]
    [InlineData("/portal/none", 404, "not here")]
    [InlineData("/elsewhere", 404, "not here")]
    [InlineData("/portal/../index.html", 404, "not here")]
    public void A_path_shows_the_file_that_would_be_published(string path, int status, string text)
    {
        var answer = Site.Answer(path);
        Assert.Equal(status, answer.Status);
        Assert.Contains(text, Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/portal/")]
    [InlineData("/portal/guides", "/portal/guides/")]
    public void A_folder_is_led_to_its_page(string path, string location) => Assert.Equal(location, Site.Answer(path).Location);

    [Fact]
    public void A_page_that_is_not_made_yet_says_so()
    {
        var answer = (Site with { Broken = new[] { new RelativePath("new/index.html") }.ToFrozenSet() }).Answer("/portal/new/");
        Assert.Equal(503, answer.Status);
        Assert.Contains("まだ一度も作れていません", Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_board_of_the_staff_is_made_at_each_request_and_linked_from_every_page()
    {
        var number = 0;
        var site = Site with { Board = () => $"<p>board {++number}</p>" };
        string Text(string path) => Encoding.UTF8.GetString(site.Answer(path).Body.Span);
        Assert.Equal("<p>board 1</p>", Text("/.outreach/board.html"));
        Assert.Equal("<p>board 2</p>", Text("/.outreach/board.html"));
        Assert.Equal("text/css; charset=utf-8", site.Answer("/.outreach/board.css").MediaType);
        Assert.Contains("href=\"/.outreach/board.html\">職員の確認板</a>", Text("/portal/"), StringComparison.Ordinal);
        Assert.Equal(404, Site.Answer("/.outreach/board.html").Status);
        Assert.DoesNotContain("outreach-staff", Encoding.UTF8.GetString(Site.Answer("/portal/").Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Until_the_site_is_made_every_address_says_so()
    {
        var opening = new PreviewSite("/", new MemoryShown([]), ProblemPanel.None(MessageLanguage.English)) { IsMade = false };
        var answer = opening.Answer("/portal/");
        Assert.Equal(503, answer.Status);
        Assert.Contains("The site is being made", Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_gallery_of_charts_is_shown_and_is_no_file_of_the_site()
    {
        var site = Site with { Gallery = () => new(ChartStyles.Of(".os-chart .seg { stroke: #123456; }")) };
        var (page, style) = (site.Answer("/.outreach/charts.html"), site.Answer("/.outreach/charts.css"));
        Assert.Equal((200, 200, "text/css; charset=utf-8"), (page.Status, style.Status, style.MediaType));
        Assert.Contains("href=\"/.outreach/charts.css\"", Encoding.UTF8.GetString(page.Body.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("<style", Encoding.UTF8.GetString(page.Body.Span), StringComparison.Ordinal);
        Assert.Contains("#123456", Encoding.UTF8.GetString(style.Body.Span), StringComparison.Ordinal);
        Assert.Equal(404, Site.Answer("/.outreach/charts.html").Status);
    }

    [Fact]
    public async Task The_server_answers_to_this_computer_alone()
    {
        await using var server = PreviewServer.Start(0, Site)!;
        Assert.Contains("200 OK", await AskAsync(server.Port, "GET /portal/ HTTP/1.1", $"127.0.0.1:{server.Port}"), StringComparison.Ordinal);
        Assert.Contains("200 OK", await AskAsync(server.Port, "GET /portal/ HTTP/1.1", $"localhost:{server.Port}"), StringComparison.Ordinal);
        Assert.Contains("403 Forbidden", await AskAsync(server.Port, "GET /portal/ HTTP/1.1", "evil.example"), StringComparison.Ordinal);
        Assert.Contains("403 Forbidden", await AskAsync(server.Port, "GET /portal/ HTTP/1.1", "127.0.0.1:1"), StringComparison.Ordinal);
        Assert.Contains("405 Method", await AskAsync(server.Port, "POST /portal/ HTTP/1.1", $"127.0.0.1:{server.Port}"), StringComparison.Ordinal);
        Assert.Contains("400 Bad", await AskAsync(server.Port, "nonsense", "x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_no_exception()
    {
        await using var first = PreviewServer.Start(0, Site)!;
        Assert.Null(PreviewServer.Start(first.Port, Site));
    }

    [Fact]
    public async Task An_open_page_is_told_when_the_site_changes()
    {
        await using var server = PreviewServer.Start(0, Site)!;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {PreviewAssets.ReloadEvents} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n\r\n"));
        await ReadUntilAsync(stream, ": open");
        await server.ShowAsync(Site);
        await ReadUntilAsync(stream, "event: reload");
    }

    [Fact]
    public async Task A_page_that_missed_a_change_is_told_at_once()
    {
        await using var server = PreviewServer.Start(0, Site)!;
        var old = await AskAsync(server.Port, "GET /portal/ HTTP/1.1", $"127.0.0.1:{server.Port}");
        var version = old.Split("reload.js?")[1].Split('"')[0];
        await server.ShowAsync(Site);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {PreviewAssets.ReloadEvents}?{version} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n\r\n"));
        await ReadUntilAsync(stream, "event: reload");
    }

    [Fact]
    public async Task The_preview_allows_no_more_than_readers_browsers_will()
    {
        await using var server = PreviewServer.Start(0, Site)!;
        var answer = await AskAsync(server.Port, "GET /portal/ HTTP/1.1", $"127.0.0.1:{server.Port}");
        Assert.Contains("Content-Security-Policy: default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self';", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(int port, string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private static async Task ReadUntilAsync(NetworkStream stream, string expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (text, buffer) = ("", new byte[1024]);
        while (!text.Contains(expected, StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, patience.Token);
            Assert.NotEqual(0, read);
            text += Encoding.UTF8.GetString(buffer, 0, read);
        }
    }

    private sealed class MemoryShown(Dictionary<string, string> files) : IShownFiles
    {
        public bool Has(RelativePath path) => files.ContainsKey(path.Value);

        public ShownFile? Read(RelativePath path) =>
            files.TryGetValue(path.Value, out var text) ? new(Encoding.UTF8.GetBytes(text), new("content/index.md")) : null;
    }
}
