using System.Text;

namespace OutreachSite.Cli.Preview;

/// <summary>What the preview shows now: the last whole site, and what is wrong with the newest attempt.</summary>
/// <param name="BasePath">Where the site stands on its host: <c>/</c> or <c>/portal/</c>.</param>
/// <param name="Files">By path, as they would be published.</param>
/// <param name="Problems">HTML of the messages to show over the page; empty when all is well.</param>
public sealed record PreviewSite(string BasePath, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, string Problems)
{
    /// <summary>Where the script that reloads the page lies, out of the way of the site's own names.</summary>
    public const string ReloadScript = "/.outreach/reload.js";

    /// <summary>Where that script listens.</summary>
    public const string ReloadEvents = "/.outreach/events";

    /// <summary>The answer to a request for a path.</summary>
    public PreviewAnswer Answer(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == ReloadScript)
            return new(200, "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(Script));
        if (path == "/" && BasePath != "/")
            return new(302, "text/plain; charset=utf-8", default, Location: BasePath);
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
            return NotFound();

        var name = path[BasePath.Length..];
        if (name.Length == 0 || name.EndsWith('/'))
            return Files.TryGetValue(name + "index.html", out var index) ? Page(200, index) : NotFound();
        if (Files.TryGetValue(name, out var bytes))
            return name.EndsWith(".html", StringComparison.Ordinal) ? Page(200, bytes) : new(200, MediaTypes.Of(name), bytes);
        return Files.ContainsKey(name + "/index.html")
            ? new(302, "text/plain; charset=utf-8", default, Location: Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + "/")
            : NotFound();
    }

    private PreviewAnswer NotFound() => Files.TryGetValue("404.html", out var page)
        ? Page(404, page)
        : Page(404, "<!doctype html><title>404</title><body></body>"u8.ToArray());

    private PreviewAnswer Page(int status, ReadOnlyMemory<byte> html)
    {
        var text = Encoding.UTF8.GetString(html.Span);
        var end = text.LastIndexOf("</body>", StringComparison.Ordinal);
        var extra = $"{Problems}<script src=\"{ReloadScript}\" defer></script>";
        return new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(end < 0 ? text + extra : text.Insert(end, extra)));
    }

    private const string Script = """
        "use strict";
        const events = new EventSource("/.outreach/events");
        events.addEventListener("reload", () => location.reload());
        """;
}

/// <summary>What the preview sends back.</summary>
public sealed record PreviewAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Body, string? Location = null);

/// <summary>The media type that a file's ending stands for.</summary>
public static class MediaTypes
{
    /// <summary>The type for the <c>Content-Type</c> header.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".webp" => "image/webp",
            ".gif" => "image/gif",
            ".ico" => "image/x-icon",
            ".pdf" => "application/pdf",
            _ => "application/octet-stream",
        };
    }
}
