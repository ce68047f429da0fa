using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Events;

/// <summary>Reads series.yml.</summary>
public static class EventSeriesReader
{
    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<EventSeriesList> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<EventSeriesList>(null);
        return problems.Conclude(Bind(new(mapping, problems)));
    }

    /// <summary>The series of the whole file.</summary>
    internal static EventSeriesList Bind(MappingReader reader) => new(reader.Entries(ReadSeries));

    private static EventSeries? ReadSeries(Written id, MappingReader reader)
    {
        if (!id.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            reader.Problems.Add(SiteDiagnostics.BadId(id.Where, id.Text));
        var (title, summary) = (reader.TextByVariant("title", required: true), reader.TextByVariant("summary"));
        var (past, professions) = (reader.Written("past"), reader.TextsByVariant("professions"));
        var (updated, sources) = (reader.Date("updated", required: past is not null), reader.Sources());
        return title is null ? null : new(id, title, summary, past, professions, updated, sources);
    }
}
