using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OutreachSite.Publishing.Feeds;

namespace OutreachSite.Cli.Preview;

/// <summary>
/// Shows a site on this computer alone: it listens on 127.0.0.1, and answers only to that name, so that no other page
/// in the browser can read the preview through a name of its own (DNS rebinding). Written here because it needs no
/// administrator's rights and starts in an instant.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What readers' browsers will allow; only that an editor may show the preview in a frame of its own.</summary>
    private static readonly string Policy = HostFiles.ContentSecurityPolicy.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal);

    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Stream, SemaphoreSlim> _watchers = new();
    private readonly Task _accepting;
    private readonly string _name = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    private volatile PreviewSite _site;
    private int _number;

    private PreviewServer(TcpListener listener, PreviewSite site)
    {
        (_listener, _site) = (listener, site with { Version = $"{_name}-0" });
        _accepting = AcceptAsync(_stop.Token);
    }

    /// <summary>The port that was taken.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Where to look.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port}{_site.BasePath}");

    /// <summary>Begins to answer. Null when the port is taken; 0 takes any free one.</summary>
    public static PreviewServer? Start(int port, PreviewSite site)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }

        return new(listener, site);
    }

    /// <summary>Shows another site from now on, and lets every open page load itself again.</summary>
    public async Task ShowAsync(PreviewSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        _site = site with { Version = $"{_name}-{Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture)}" };
        await Task.WhenAll(_watchers.Select(watcher => SendEventAsync(watcher.Key, watcher.Value)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(cancellation), cancellation);
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The server was stopped.
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken cancellation)
    {
        using var _ = client;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using var stream = client.GetStream();
            if (await PreviewRequest.ReadAsync(stream, patience.Token) is not { } request)
                await SendAsync(stream, new(400, "text/plain; charset=utf-8", default), head: false, patience.Token);
            else if (request.Host != $"127.0.0.1:{Port}" && request.Host != $"localhost:{Port}")
                await SendAsync(stream, new(403, "text/plain; charset=utf-8", "This preview answers to 127.0.0.1 alone."u8.ToArray()), head: false, patience.Token);
            else if (request.Method is not ("GET" or "HEAD"))
                await SendAsync(stream, new(405, "text/plain; charset=utf-8", default), head: false, patience.Token);
            else if (request.Path == PreviewAssets.ReloadEvents)
                await WatchAsync(stream, request.Query, cancellation);
            else
                await SendAsync(stream, _site.Answer(request.Path), request.Method == "HEAD", patience.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or UriFormatException)
        {
            // The browser went away, or the server is being stopped.
        }
    }

    /// <param name="stream">The connection of an open page.</param>
    /// <param name="version">What that page shows; empty when it does not say.</param>
    /// <param name="cancellation">Ends the server.</param>
    private async Task WatchAsync(Stream stream, string version, CancellationToken cancellation)
    {
        // Known before the page is told so: a change in between waits for its turn and is not missed.
        var turn = new SemaphoreSlim(0);
        _watchers[stream] = turn;
        try
        {
            await OpenEventsAsync(stream, turn, cancellation);
            // The site changed while the page was loading, or another preview has come in the place of that one.
            if (version.Length > 0 && version != _site.Version)
                await SendEventAsync(stream, turn);
            // Returns 0 when the page is closed or loaded again.
            _ = await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, cancellation);
        }
        finally
        {
            _watchers.TryRemove(stream, out var _);
        }
    }

    private static async Task OpenEventsAsync(Stream stream, SemaphoreSlim turn, CancellationToken cancellation)
    {
        try
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n: open\n\n"u8.ToArray(), cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task SendEventAsync(Stream stream, SemaphoreSlim turn)
    {
        await turn.WaitAsync();
        try
        {
            await stream.WriteAsync("event: reload\ndata: now\n\n"u8.ToArray());
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // That page was closed.
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task SendAsync(Stream stream, PreviewAnswer answer, bool head, CancellationToken cancellation)
    {
        var reason = answer.Status switch { 200 => "OK", 302 => "Found", 403 => "Forbidden", 404 => "Not Found", 405 => "Method Not Allowed", 503 => "Service Unavailable", _ => "Bad Request" };
        var lines = new StringBuilder($"HTTP/1.1 {answer.Status} {reason}\r\nContent-Type: {answer.MediaType}\r\nContent-Length: {answer.Body.Length}\r\n")
            .Append("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n")
            .Append($"Content-Security-Policy: {Policy}\r\n");
        if (answer.Location is { } location)
            lines.Append($"Location: {location}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(lines.Append("\r\n").ToString()), cancellation);
        if (!head)
            await stream.WriteAsync(answer.Body, cancellation);
    }
}
