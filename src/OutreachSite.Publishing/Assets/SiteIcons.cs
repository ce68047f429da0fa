using OutreachSite.Imaging.Drawing;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Assets;

/// <summary>The sign of a site where browsers and telephones look for it without being told: at the root of the host.</summary>
internal static class SiteIcons
{
    private const string ForBrowsers = "favicon.ico", ForTelephones = "apple-touch-icon.png";
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
}
