using System.Globalization;
using OutreachSite.Content.Describing;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Sites;

/// <summary>Reads site.yml.</summary>
public static class SiteSettingsReader
{
    private const string TimeZone = "Asia/Tokyo";

    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<SiteSettings> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<SiteSettings>(null);

        return problems.Conclude(Bind(new(mapping, problems)));
    }

    /// <summary>The settings of the whole file.</summary>
    internal static SiteSettings Bind(MappingReader reader)
    {
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
            SocialCard = reader.Written("social-card"),
            Navigation = reader.Maps("navigation", ReadEntry),
            Footer = reader.Maps("footer", ReadEntry),
            Registers = ReadAges(reader.Map("registers")),
            Pictures = ReadBounds(reader.Map("pictures")),
            HasPapers = reader.Flag("papers") || !reader.Has("papers"),
            Places = reader.Mapping.Entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Where),
        };
        if (reader.Written("timezone", ValueForm.Word, known: [TimeZone]) is { Text: not TimeZone } zone)
            reader.Problems.Add(SiteDiagnostics.UnknownTimeZone(zone.Where, zone.Text));
        reader.Done();
        return settings;
    }

    private static Uri ReadBase(MappingReader reader)
    {
        var fallback = new Uri("https://example.invalid/");
        if (reader.Written("base", ValueForm.WebAddress, required: true) is not { } written)
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
        var words = reader.Words("variants", [.. Content.Variants.Keys]);
        if (words.IsEmpty)
            return [Variant.Japanese];
        if (!words.Any(word => word.Text == "ja"))
            reader.Problems.Add(SiteDiagnostics.NoOriginalVariant(reader.Where("variants")));
        return [.. words.Select(word => Content.Variants.Of(word.Text)).OfType<Variant>().Distinct().Order()];
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

    private static RegisterAges ReadAges(MappingReader? reader)
    {
        var usual = new RegisterAges();
        if (reader is null)
            return usual;
        var due = reader.Number("due-after", 1, 120) ?? usual.DueAfter;
        var (stale, hidden) = (NotBefore(due, reader, "stale-after", reader.Number("stale-after", 1, 240), 240), NotBefore(due, reader, "hidden-after", reader.Number("hidden-after", 1, 480), 480));
        var vacancy = reader.Number("vacancy-days", 1, 3660);
        reader.Done();
        return new(due, stale ?? Math.Max(usual.StaleAfter, due), hidden, vacancy ?? usual.VacancyDays);
    }

    /// <summary>A row is not old before it is due.</summary>
    private static int? NotBefore(int due, MappingReader reader, string key, int? months, int most)
    {
        if (months is not { } count || count >= due)
            return months;
        reader.Problems.Add(ContentDiagnostics.OutOfRange(reader.Where(key), key, count.ToString(CultureInfo.InvariantCulture), due, most));
        return null;
    }

    private static PictureBounds ReadBounds(MappingReader? reader)
    {
        if (reader is null)
            return new();
        var bounds = new PictureBounds(
            reader.Number("max-bytes", PictureBounds.LeastBytes, PictureBounds.MostBytes), reader.Number("max-pixels", PictureBounds.LeastPixels, PictureBounds.MostPixels));
        reader.Done();
        return bounds;
    }

    private static NavigationEntry? ReadEntry(MappingReader reader)
    {
        var (label, page) = (reader.TextByVariant("label", required: true), reader.Written("page", required: true));
        return label is null || page is null ? null : new(label, page);
    }
}
