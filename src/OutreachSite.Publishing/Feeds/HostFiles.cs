namespace OutreachSite.Publishing.Feeds;

/// <summary>Small files that tell hosts and crawlers how to treat the site.</summary>
public static class HostFiles
{
    /// <summary>
    /// What a page may load: its own style sheet, scripts and pictures, and nothing from anybody else. Inline scripts
    /// and styles do not run. The same line stands in <c>netlify.toml</c>, which a test compares.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary><c>robots.txt</c>: everything may be read, and where the sitemap is.</summary>
    public static string Robots(string sitemapAddress) => $"User-agent: *\nAllow: /\nSitemap: {sitemapAddress}\n";

    /// <summary><c>_headers</c>, in the form that Netlify and Cloudflare Pages read.</summary>
    /// <param name="fingerprinted">Files whose name changes with their content, from the root of the host.</param>
    public static string Headers(IEnumerable<string> fingerprinted) => $"""
        /*
          Content-Security-Policy: {ContentSecurityPolicy}
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), microphone=(), geolocation=()
          Cross-Origin-Opener-Policy: same-origin

        """.ReplaceLineEndings("\n") + string.Concat(fingerprinted.Select(path =>
            $"\n{path}\n  Cache-Control: public, max-age=31536000, immutable\n"));
}
