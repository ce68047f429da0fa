using System.Text;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Assets;

/// <summary>A file that a theme may or may not have.</summary>
internal sealed record OptionalFile(SiteFile? File);

/// <summary>The style sheet and the script of a theme, each one file whose name changes with its content.</summary>
internal static class ThemeAssets
{
    /// <summary>css/theme.css with everything that it imports.</summary>
    public static Rule<string, SiteFile> Stylesheet { get; } = new("theme/stylesheet", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings)
            return Outcome.Failed<SiteFile>();
        // A theme that is not there at all is told of where its templates are looked for.
        var entry = ThemeRules.Folder(settings.Theme) / "css/theme.css";
        if (reads.Find(new($"{ThemeRules.Folder(settings.Theme)}/**/*.sbn-html")).IsEmpty)
            return Outcome.Failed<SiteFile>();
        var css = Assets.Stylesheet.Bundle(entry, reads.Text);
        return new(css.Value is { } text ? Fingerprinted("site", "css", text, entry) : null, css.Diagnostics);
    }) { Codec = SiteFile.Codec };

    /// <summary>The scripts of the components, one after the other; nothing for a theme without scripts.</summary>
    public static Rule<string, OptionalFile> Script { get; } = new("theme/script", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings)
            return Outcome.Failed<OptionalFile>();
        var folder = ThemeRules.Folder(settings.Theme);
        var scripts = reads.Find(new($"{folder}/components/*/*.js"));
        if (scripts.IsEmpty)
            return Outcome.Of(new OptionalFile(null));
        // A file may be gone by the time it is read; the next build knows.
        var text = string.Concat(scripts.Select(reads.Text).OfType<SourceText>().Select(script => $"(() => {{\n\"use strict\";\n{script.Text.Trim()}\n}})();\n"));
        return Outcome.Of(new OptionalFile(Fingerprinted("site", "js", text, folder)));
    })
    {
        Codec = new(
            static (file, to) =>
            {
                to.Write(file.File is not null);
                if (file.File is { } there)
                    SiteFile.Write(there, to);
            },
            static (ref ValueReader from) => new(from.ReadFlag() ? SiteFile.Read(ref from) : null)),
    };

    /// <summary>A file of the theme whose name changes with its content.</summary>
    public static SiteFile Fingerprinted(string name, string extension, string text, RelativePath source)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(new($"theme/{name}.{ContentHash.Of(bytes).ToString()[..8]}.{extension}"), bytes, source);
    }
}
