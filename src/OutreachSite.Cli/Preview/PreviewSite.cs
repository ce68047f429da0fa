using System.Collections.Frozen;
using System.Text;
using OutreachSite.Publishing.Galleries;
using OutreachSite.Publishing.Preview;
using OutreachSite.Publishing.StaffPages;

namespace OutreachSite.Cli.Preview;

/// <summary>What the preview shows now: every page as it could last be made, and what is wrong.</summary>
/// <param name="BasePath">Where the site stands on its host: <c>/</c> or <c>/portal/</c>.</param>
/// <param name="Files">By path, as they would be published.</param>
/// <param name="Problems">What is shown over the pages.</param>
public sealed record PreviewSite(string BasePath, IShownFiles Files, ProblemPanel Problems)
{
    /// <summary>The pages that could not be made now: what is shown of them is older than their sources.</summary>
    public FrozenSet<RelativePath> Broken { get; init; } = [];

    /// <summary>True when no page could be made now.</summary>
    public bool IsBroken { get; init; }

    /// <summary>False until the site was made for the first time.</summary>
    public bool IsMade { get; init; } = true;

    /// <summary>Another one each time when something else is shown, so that a page knows whether it is the newest.</summary>
    public string Version { get; init; } = "";

    /// <summary>Makes the page of all kinds of charts, which no site holds; null when the theme cannot be read.</summary>
    public Func<ChartGallery?>? Gallery { get; init; }

    /// <summary>Makes the board of the staff anew, which no site holds; null when the settings of the site cannot be read.</summary>
    public Func<string?>? Board { get; init; }

    /// <summary>The answer to a request for a path.</summary>
    public PreviewAnswer Answer(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == PreviewAssets.ReloadScript)
            return new(200, "text/javascript; charset=utf-8", PreviewAssets.Script);
        if (path == PreviewAssets.Stylesheet)
            return new(200, "text/css; charset=utf-8", PreviewAssets.Style);
        if (path is PreviewAssets.Charts or PreviewAssets.ChartStyles && Gallery?.Invoke() is { } gallery)
        {
            return path == PreviewAssets.Charts
                ? new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(ChartGallery.PageWith(PreviewAssets.ChartStyles)))
                : new(200, "text/css; charset=utf-8", Encoding.UTF8.GetBytes(gallery.Style));
        }

        if (path == PreviewAssets.BoardStyles)
            return new(200, "text/css; charset=utf-8", Encoding.UTF8.GetBytes(StaffTemplates.Style));
        if (path == PreviewAssets.Board && Board?.Invoke() is { } board)
            return new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(board));
        if (path == "/" && BasePath != "/")
            return new(302, "text/plain; charset=utf-8", default, Location: BasePath);
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
            return NotFound(RelativePath.Root);

        var name = path[BasePath.Length..];
        var isFolder = name.Length == 0 || name.EndsWith('/');
        var file = RelativePath.Resolved(isFolder ? name + "index.html" : name);
        if (Files.Read(file) is { } shown)
            return file.Value.EndsWith(".html", StringComparison.Ordinal) ? Page(200, file, shown) : new(200, MediaTypes.Of(file.Name), shown.Bytes);
        return !isFolder && IsPageFolder(name)
            ? new(302, "text/plain; charset=utf-8", default, Location: Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + "/")
            : NotFound(file);
    }

    private bool IsPageFolder(string name)
    {
        var page = RelativePath.Resolved(name + "/index.html");
        return Files.Has(page) || Broken.Contains(page);
    }

    private PreviewAnswer NotFound(RelativePath file)
    {
        if (!IsMade)
            return Blank(503, Problems.Say("サイトを作っています。できしだい、ここに表示します", "The site is being made. It will appear here"));
        if (Broken.Contains(file))
            return Blank(503, Problems.Say("このページは、まだ一度も作れていません", "This page could not be made yet"), file);
        return Files.Read(new("404.html")) is { } page
            ? Page(404, RelativePath.Root, page)
            : Blank(404, Problems.Say("この住所にページはありません", "There is no page at this address"));
    }

    private PreviewAnswer Blank(int status, string sentence, RelativePath file = default)
    {
        var html = $"<!doctype html><html lang=\"{Problems.LanguageTag}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{sentence}</title>"
            + $"<body class=\"outreach-blank\"><h1>{sentence}</h1></body></html>";
        return Page(status, file, new(Encoding.UTF8.GetBytes(html), default));
    }

    private PreviewAnswer Page(int status, RelativePath file, ShownFile shown)
    {
        var panel = Problems.Over(shown.Source, IsBroken || Broken.Contains(file), isShown: shown.Source != default);
        var staff = Board is null ? "" : $"<a id=\"outreach-staff\" lang=\"{Problems.LanguageTag}\" href=\"{PreviewAssets.Board}\">{Problems.Say("職員の確認板", "Board for the staff")}</a>";
        var style = staff.Length + panel.Length > 0 || shown.Source == default ? $"<link rel=\"stylesheet\" href=\"{PreviewAssets.Stylesheet}\">" : "";
        var extra = Encoding.UTF8.GetBytes($"{style}{staff}{panel}<script src=\"{PreviewAssets.ReloadScript}?{Version}\" defer></script>");
        var html = shown.Bytes.Span;
        var end = html.LastIndexOf("</body>"u8);
        return new(status, "text/html; charset=utf-8", end < 0 ? (byte[])[.. html, .. extra] : [.. html[..end], .. extra, .. html[end..]]);
    }
}
