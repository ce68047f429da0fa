using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Sites;

/// <summary>Reads site.yml.</summary>
public static class SiteSettingsReader
{
    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<SiteSettings> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<SiteSettings>(null);

        var reader = new MappingReader(mapping, problems);
        var settings = new SiteSettings
        {
            Title = reader.TextByVariant("title", required: true) ?? new(""),
            Subtitle = reader.TextByVariant("subtitle"),
            Description = reader.TextByVariant("description"),
            Base = ReadBase(reader),
            Publisher = ReadPublisher(reader),
            Variants = ReadVariants(reader),
            Theme = ReadTheme(reader),
            Accent = reader.Accent() ?? Accents.All[0],
            Skyline = ReadTownCode(reader),
            Sample = reader.TextByVariant("sample"),
            Navigation = reader.Maps("navigation", ReadEntry),
            Footer = reader.Maps("footer", ReadEntry),
            Registers = ReadAges(reader.Map("registers")),
            Places = mapping.Entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Where),
        };
        if (reader.Written("timezone") is { Text: not "Asia/Tokyo" } zone)
            problems.Add(SiteDiagnostics.UnknownTimeZone(zone.Where, zone.Text));
        reader.Done();
        return problems.Conclude(settings);
    }

    private static Uri ReadBase(MappingReader reader)
    {
        var fallback = new Uri("https://example.invalid/");
        if (reader.Written("base", required: true) is not { } written)
            return fallback;
        if (Uri.TryCreate(written.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && address.Host.Length > 0 && address.UserInfo.Length == 0
            && written.Text.EndsWith('/') && address.Query.Length == 0 && address.Fragment.Length == 0)
            return address;
        reader.Problems.Add(SiteDiagnostics.BadBase(written.Where, written.Text));
        return fallback;
    }

    private static Publisher ReadPublisher(MappingReader site)
    {
        if (site.Map("publisher", required: true) is not { } reader)
            return new(new(""), null, null);
        var publisher = new Publisher(
            reader.TextByVariant("name", required: true) ?? new(""), reader.TextByVariant("department"), reader.Written("contact"));
        reader.Done();
        return publisher;
    }

    private static ImmutableArray<Variant> ReadVariants(MappingReader reader)
    {
        var words = reader.Words("variants");
        foreach (var word in words.Where(word => Content.Variants.Of(word.Text) is null))
            reader.Problems.Add(ContentDiagnostics.UnknownWord(word.Where, "variants", word.Text, Content.Variants.Keys));
        if (words.IsEmpty)
            return [Variant.Japanese];
        if (!words.Any(word => word.Text == "ja"))
            reader.Problems.Add(SiteDiagnostics.NoOriginalVariant(reader.Where("variants")));
        return [.. words.Select(word => Content.Variants.Of(word.Text)).OfType<Variant>().Distinct().Order()];
    }

    private static RegisterAges ReadAges(MappingReader? reader)
    {
        var usual = new RegisterAges();
        if (reader is null)
            return usual;
        var due = reader.Number("due-after", 1, 120) ?? usual.DueAfter;
        var ages = new RegisterAges(
            due, reader.Number("stale-after", due, 240) ?? Math.Max(usual.StaleAfter, due), reader.Number("hidden-after", due, 480), reader.Number("vacancy-days", 1, 3660) ?? usual.VacancyDays);
        reader.Done();
        return ages;
    }

    private static string ReadTheme(MappingReader reader)
    {
        if (reader.Written("theme") is not { } theme)
            return "machi";
        if (!theme.Text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
            reader.Problems.Add(SiteDiagnostics.BadThemeName(theme.Where, theme.Text));
        return theme.Text;
    }

    private static string? ReadTownCode(MappingReader reader)
    {
        if (reader.Written("skyline") is not { } code)
            return null;
        if (code.Text.Length is not (5 or 6) || !code.Text.All(char.IsAsciiDigit))
            reader.Problems.Add(SiteDiagnostics.BadTownCode(code.Where, code.Text));
        return code.Text;
    }

    private static NavigationEntry? ReadEntry(MappingReader reader)
    {
        var (label, page) = (reader.TextByVariant("label", required: true), reader.Written("page", required: true));
        return label is null || page is null ? null : new(label, page);
    }
}
