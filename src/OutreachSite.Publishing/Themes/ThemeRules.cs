using OutreachSite.Content;
using OutreachSite.Content.Yaml;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Themes;

/// <summary>A street as SVG.</summary>
internal sealed record DrawnStreet(string Svg);

/// <summary>A theme's own files, each as a rule.</summary>
internal static class ThemeRules
{
    /// <summary>The words for a variant (its key): i18n/&lt;variant&gt;.yml over i18n/ja.yml.</summary>
    public static Rule<string, Words> Words { get; } = new("theme/words", 1, (variant, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings)
            return Outcome.Failed<Words>();
        var asked = new[] { Variant.Japanese.Key(), variant }.Distinct(StringComparer.Ordinal).Select(key => Folder(settings.Theme) / $"i18n/{key}.yml");
        var files = ThemePart.Of([.. asked], reads);
        return reads.Shared(ThemePart.DigestOf([files]), () => WordsOf(files));
    });

    /// <summary>The houses of a name, drawn once for all pages that show them.</summary>
    public static Rule<string, DrawnStreet> Street { get; } = new("theme/street", 1, (name, _) =>
        Outcome.Of(new DrawnStreet(Themes.Street.Draw(name))));

    /// <summary>True when the theme of the site has a layout: pages for which no file stands are made only then.</summary>
    public static bool HasLayout(string name, Reads reads) =>
        reads.Result(SiteRules.Settings, "") is { } settings && reads.Exists(Folder(settings.Theme) / $"layouts/{name}.sbn-html");

    /// <summary>The folder of a theme.</summary>
    public static RelativePath Folder(string theme) => SiteFolders.Themes / theme;

    /// <summary>The file of a template name: <c>components/phone</c> is components/phone/phone.sbn-html, everything else has the name's own path.</summary>
    public static RelativePath? TemplateFile(string theme, string name)
    {
        var folder = Folder(theme);
        var path = name.StartsWith("components/", StringComparison.Ordinal) && name.LastIndexOf('/') == "components".Length
            ? $"{name}/{name["components/".Length..]}.sbn-html"
            : $"{name}.sbn-html";
        return folder.TryCombine(path.TrimStart('/'), out var file) && file.IsIn(folder) ? file : null;
    }

    private static Outcome<Words> WordsOf(ThemePart files)
    {
        var problems = new DiagnosticBag();
        var words = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files.Files)
        {
            if (bytes is null)
                problems.Add(ThemeDiagnostics.MissingWords(Location.Of(path)));
            else if (problems.Take(YamlText.Read(ThemePart.TextOf(path, bytes))) is { } mapping)
                Collect(mapping, "", words);
        }

        return problems.Conclude(new Words(words.ToImmutable()));
    }

    private static void Collect(YamlMapping mapping, string prefix, ImmutableDictionary<string, string>.Builder words)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping inner)
                Collect(inner, $"{prefix}{entry.Key}.", words);
            else if (entry.Value is YamlScalar scalar)
                words[prefix + entry.Key] = scalar.Text;
        }
    }
}
