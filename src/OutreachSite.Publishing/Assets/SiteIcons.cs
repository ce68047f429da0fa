using System.Text;
using OutreachSite.Imaging.Drawing;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Assets;

/// <summary>The forms in which a site has its sign.</summary>
/// <param name="Drawing">The sign as SVG, its name changing with its content; null for a theme without a sign, or with one that cannot be painted.</param>
/// <param name="IsPainted">True when it is painted too, at the root of the host: not for a microsite alone.</param>
internal sealed record SiteSign(SiteFile? Drawing, bool IsPainted);

/// <summary>The sign of a site where browsers and telephones look for it without being told: at the root of the host.</summary>
internal static class SiteIcons
{
    /// <summary>The sign for browsers, and for telephones.</summary>
    public const string ForBrowsers = "favicon.ico", ForTelephones = "apple-touch-icon.png";

    private const int TelephoneSide = 180, TelephoneMargin = 18, White = 0xFFFFFF;

    /// <summary>The files.</summary>
    public static ImmutableArray<string> Names { get; } = [ForBrowsers, ForTelephones];

    /// <summary>The theme's <c>icon.svg</c>, painted; nothing for a theme without one, or for a microsite alone. The key is one of the names.</summary>
    public static Rule<string, SiteFile> Paint { get; } = new("site/icons", 1, (name, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "")?.Microsite != RelativePath.Root)
            return Outcome.Failed<SiteFile>();
        var source = ThemeRules.Folder(settings.Theme) / "icon.svg";
        if (reads.Bytes(source) is not { } bytes)
            return Outcome.Failed<SiteFile>();
        if (IconDrawing.Read(bytes) is not { } drawing)
            return name == ForBrowsers ? Outcome.Failed<SiteFile>(AssetDiagnostics.IconNotPainted(Location.Of(source))) : Outcome.Failed<SiteFile>();
        return Outcome.Of(new SiteFile(new(name), name == ForBrowsers ? IconPainter.Ico(drawing) : IconPainter.Png(drawing, TelephoneSide, TelephoneMargin, White), source));
    }) { Codec = SiteFile.Codec, IsKept = false };

    /// <summary>What the head of a page may name.</summary>
    public static Rule<string, SiteSign> Sign { get; } = new("site/sign", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return Outcome.Failed<SiteSign>();
        var source = ThemeRules.Folder(settings.Theme) / "icon.svg";
        // What is wrong with it is said where it is painted.
        if (reads.Bytes(source) is not { } bytes || IconDrawing.Read(bytes) is null || PictureScrubber.Scrub(source, bytes, Location.Of(source)).Value is not { } clean)
            return Outcome.Of(new SiteSign(null, IsPainted: false));
        return Outcome.Of(new SiteSign(ThemeAssets.Fingerprinted("icon", "svg", Encoding.UTF8.GetString(clean.Bytes), source), scope.Microsite == RelativePath.Root));
    })
    {
        Codec = new(
            static (sign, to) =>
            {
                to.Write(sign.Drawing is not null);
                if (sign.Drawing is { } drawing)
                    SiteFile.Write(drawing, to);
                to.Write(sign.IsPainted);
            },
            static (ref ValueReader from) => new(from.ReadFlag() ? SiteFile.Read(ref from) : null, from.ReadFlag())),
    };
}
