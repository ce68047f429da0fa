using OutreachSite.Content.Describing;

namespace OutreachSite.Content.Yaml;

/// <summary>Values that several kinds of files share.</summary>
internal static class ContentReading
{
    /// <summary>A colour family.</summary>
    public static string? Accent(this MappingReader reader, string key = "accent")
    {
        if (reader.Written(key, ValueForm.Word, known: Accents.All) is not { } accent)
            return null;
        if (Accents.All.Contains(accent.Text))
            return accent.Text;
        reader.Problems.Add(ContentDiagnostics.UnknownWord(accent.Where, key, accent.Text, Accents.All));
        return null;
    }

    /// <summary>A list of sources: written out, or named by the id that a register of sources has for it.</summary>
    public static ImmutableArray<CitedSource> Sources(this MappingReader reader, string key = "sources") =>
        reader.Maps(key, source =>
        {
            var id = source.Written("id");
            var title = source.TextByVariant("title");
            var issuer = source.TextByVariant("issuer");
            var date = source.CitedDate("date");
            var locator = source.TextByVariant("locator");
            var url = source.WebAddress("url");
            if (title is null && id is null)
                source.Problems.Add(ContentDiagnostics.MissingKey(source.Mapping.Where, "title"));
            return title is null && id is null ? null : new CitedSource(title ?? new(id!.Text), issuer, date, locator, url) { Id = id };
        });

    /// <summary>A date as precise as it is known.</summary>
    public static CitedDate? CitedDate(this MappingReader reader, string key)
    {
        if (reader.Written(key, ValueForm.CitedDate) is not { } written)
            return null;
        var date = Content.CitedDate.Parse(written.Text);
        if (date is null)
        {
            // A whole date that is wrong has a better explanation than “no date”.
            var problem = Dates.JapaneseDate.Parse(written.Text, written.Where).Problem;
            reader.Problems.Add(problem is { Code: not "DAT101" } ? problem : ContentDiagnostics.UnreadableCitedDate(written.Where, key, written.Text));
        }

        return date;
    }

    /// <summary>A telephone or fax number, as it is printed.</summary>
    public static string? PhoneNumber(this MappingReader reader, string key)
    {
        if (reader.Written(key, ValueForm.Phone) is not { } written)
            return null;
        var number = Sites.PhoneNumber.Parse(written.Text);
        if (number is null)
            reader.Problems.Add(SiteDiagnostics.BadPhone(written.Where, key, written.Text));
        return number?.Text;
    }

    /// <summary>An address on the web: http or https, without blanks.</summary>
    public static string? WebAddress(this MappingReader reader, string key, bool required = false)
    {
        if (reader.Written(key, ValueForm.WebAddress, required) is not { } written)
            return null;
        if (Uri.TryCreate(written.Text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            && !written.Text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '<' or '>' or '\\'))
            return written.Text;
        reader.Problems.Add(ContentDiagnostics.NotAWebAddress(written.Where, key, written.Text));
        return null;
    }
}
