using System.Globalization;
using OutreachSite.Content.Yaml;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Themes;

/// <summary>How large a theme shows pictures: the part <c>pictures</c> of <c>theme.yml</c>.</summary>
/// <param name="Widths">The widths of smaller copies in pixels, the smallest first; none for no copies.</param>
/// <param name="Quality">Of the copies, from 1 to 100.</param>
/// <param name="Sizes">How wide a picture stands on the page, as the attribute <c>sizes</c> of HTML says it.</param>
internal sealed record ThemePictures(ImmutableArray<int> Widths, int Quality, string Sizes)
{
    private const int Narrowest = 16, Widest = 8192, MostWidths = 8;

    /// <summary>For a theme that says nothing.</summary>
    public static ThemePictures Default { get; } = new([480, 800, 1200, 1600], 80, "100vw");

    /// <summary>Of the theme of the site.</summary>
    public static Rule<string, ThemePictures> Rule { get; } = new("theme/pictures", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings)
            return Outcome.Failed<ThemePictures>();
        return reads.Text(ThemeRules.Folder(settings.Theme) / "theme.yml") is { } text ? Read(text) : Outcome.Of(Default);
    })
    {
        Codec = new(
            static (value, to) =>
            {
                to.WriteList(value.Widths, static (width, last) => last.Write((long)width));
                to.Write((long)value.Quality);
                to.Write(value.Sizes);
            },
            static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader last) => last.ReadInt()), from.ReadInt(), from.ReadText())),
    };

    /// <summary>Reads <c>theme.yml</c>.</summary>
    public static Outcome<ThemePictures> Read(SourceText source)
    {
        var problems = new DiagnosticBag();
        if (problems.Take(YamlText.Read(source)) is not { } theme)
            return problems.Conclude<ThemePictures>(null);
        if (new MappingReader(theme, problems).Map("pictures") is not { } pictures)
            return problems.Conclude(Default);
        var widths = ReadWidths(pictures, problems);
        var read = new ThemePictures(widths ?? Default.Widths, pictures.Number("quality", 1, 100) ?? Default.Quality, pictures.Text("sizes") ?? Default.Sizes);
        pictures.Done();
        return problems.Conclude(read);
    }

    private static ImmutableArray<int>? ReadWidths(MappingReader pictures, DiagnosticBag problems)
    {
        if (pictures.Node("widths") is null)
            return null;
        var widths = new SortedSet<int>();
        foreach (var word in pictures.Words("widths"))
        {
            if (int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= Narrowest and <= Widest && widths.Count < MostWidths)
                widths.Add(width);
            else
                problems.Add(ThemeDiagnostics.BadPictureWidth(word.Where, word.Text, Narrowest, Widest, MostWidths));
        }

        return [.. widths];
    }
}
