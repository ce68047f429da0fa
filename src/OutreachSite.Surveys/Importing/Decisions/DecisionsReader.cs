using System.Globalization;
using OutreachSite.Content.Yaml;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Decisions;

/// <summary>Reads survey.yml.</summary>
public static class DecisionsReader
{
    /// <summary>Reads the file; slips are pointed at by line (CNT, SVY130).</summary>
    public static Outcome<SurveyDecisions> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (problems.Take(YamlText.Read(source)) is not { } mapping)
            return problems.Conclude<SurveyDecisions>(null);
        var reader = new MappingReader(mapping, problems);
        var decisions = new SurveyDecisions(reader.Text("title"), reader.Number("invited", least: 1), reader.Maps("questions", question => ReadQuestion(question, problems)))
        {
            Exclude = [.. reader.Words("exclude").Select(row => row.Text)],
            Separate = [.. reader.Words("separate").Select(text => text.Text)],
            Crossings = reader.Maps("crossings", ReadCrossing),
            Limits = ReadLimits(reader),
        };
        reader.Done();
        return problems.Conclude(decisions);
    }

    private static PublicationPlan ReadLimits(MappingReader reader)
    {
        var usual = new PublicationPlan([], []);
        return usual with
        {
            MinimumBase = reader.Number("minimum_base", least: 1) ?? usual.MinimumBase,
            MinimumCell = reader.Number("minimum_cell", least: 1) ?? usual.MinimumCell,
            SensitiveMinimumCell = reader.Number("sensitive_minimum_cell", least: 1) ?? usual.SensitiveMinimumCell,
            HidesNoneAndAll = reader.Flag("hide_none_and_all"),
        };
    }

    private static Crossing? ReadCrossing(MappingReader reader) =>
        (reader.Text("question", required: true), reader.Text("by", required: true)) is ({ } question, { } by) ? new(question, by) : null;

    private static QuestionDecision? ReadQuestion(MappingReader reader, DiagnosticBag problems)
    {
        var text = reader.Text("text", required: true);
        var scale = reader.Written("scale");
        if (scale is not null && ScaleLibrary.Find(scale.Text) is null)
            problems.Add(ImportDiagnostics.UnknownScale(scale.Where, scale.Text, ScaleLibrary.All.Select(known => known.Id)));
        var decision = new QuestionDecision(text ?? "")
        {
            Id = reader.Text("id"),
            Kind = reader.OneOf("kind", DecisionWords.Kinds),
            Scale = scale?.Text,
            Options = [.. reader.Words("options").Select(option => option.Text)],
            Codes = [.. Pairs(reader, "codes").Select(pair => (Code: int.TryParse(Width.Narrow(pair.Key), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : -1, Label: pair.Value)).Where(pair => pair.Code >= 0)],
            ReadAs = [.. Pairs(reader, "read_as")],
            IsPublished = reader.Has("publish") ? reader.Flag("publish") : Absent(reader, "publish"),
            IsSensitive = reader.Flag("sensitive"),
            IsAboutPerson = reader.Has("about_person") ? reader.Flag("about_person") : Absent(reader, "about_person"),
            IsConfirmed = reader.Flag("confirmed"),
        };
        return text is null ? null : decision;
    }

    private static bool? Absent(MappingReader reader, string key)
    {
        reader.Node(key);
        return null;
    }

    private static IEnumerable<(string Key, string Value)> Pairs(MappingReader reader, string key) => reader.Map(key) is { } map
        ? map.Mapping.Entries.Select(entry => (entry.Key, Value: entry.Value is YamlScalar text ? text.Text : "")).Where(pair => pair.Value.Length > 0)
        : [];
}
