using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace OutreachSite.Browser.Tests.Site;

/// <summary>
/// Serves a built site on this machine as a hosting service would: with the headers of its <c>_headers</c> file, at the
/// base path and also below another folder, where relative links must work as well.
/// </summary>
public sealed class LocalServer : IDisposable
{
    private const string OtherFolder = "/somewhere/else/";

    private readonly HttpListener _listener;
    private readonly SiteFolder _site;
    private readonly string _base;
    private readonly IReadOnlyDictionary<string, string> _headers;
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _ofFiles = new();

    /// <summary>Serves until it is disposed.</summary>
    public LocalServer(SiteFolder site)
    {
        (_site, _base, _headers) = (site, site.BasePath, site.Headers);
        (_listener, Root) = Start();
        _ = ServeAsync();
    }

    /// <summary>The server, without a path.</summary>
    public Uri Root { get; }

    /// <summary>The address of a page; the page for what is not found knows the base path alone, the others work anywhere.</summary>
    public Uri AddressOf(string page) => new(Root, (page == "404.html" ? _base : OtherFolder) + Escape(page));

    /// <summary>The file behind an address; null when it is not on this server, or not there.</summary>
    public string? FileAt(Uri address) =>
        address.GetLeftPart(UriPartial.Authority) == Root.GetLeftPart(UriPartial.Authority) && Below(address.AbsolutePath) is { } path
            ? _site.Resolve(path)
            : null;

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private string? Below(string path)
    {
        var prefix = new[] { OtherFolder, _base }.FirstOrDefault(start => path.StartsWith(start, StringComparison.Ordinal));
        return prefix is null ? null : Uri.UnescapeDataString(path[prefix.Length..]);
    }

    // The listener cannot choose a free port by itself, and the one that was free may be taken a moment later.
    private static (HttpListener, Uri) Start()
    {
        for (var attempt = 0; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var root = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
            probe.Stop();
            var listener = new HttpListener { Prefixes = { root.AbsoluteUri } };
            try
            {
                listener.Start();
                return (listener, root);
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                listener.Close();
            }
        }
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The test is over, or the browser did not wait for the answer.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        foreach (var (name, value) in _headers)
            response.Headers[name] = value;
        if (FileAt(context.Request.Url!) is not { } file)
        {
            // Browsers ask for it by themselves, and only once; it is no link of a page.
            response.StatusCode = context.Request.Url!.AbsolutePath == "/favicon.ico" ? 204 : 404;
            return;
        }

        foreach (var (name, value) in _ofFiles.GetOrAdd(file, one => _site.HeadersOf(_base + one)))
            response.Headers[name] = value;
        var content = File.ReadAllBytes(_site.FullPath(file));
        response.ContentType = TypeOf(file);
        response.ContentLength64 = content.Length;
        response.OutputStream.Write(content);
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        ".xml" => "application/xml",
        ".txt" or ".csv" => "text/plain; charset=utf-8",
        ".webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
}
