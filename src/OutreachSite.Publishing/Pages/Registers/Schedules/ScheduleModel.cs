using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Registers.Kinds.Schedules;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Schedules.ScheduleFields;

namespace OutreachSite.Publishing.Pages.Registers.Schedules;

/// <summary>The global <c>schedules</c>.</summary>
internal static class ScheduleModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        var projects = table.Rows.GroupBy(row => (TextKey.Of(row.Row.Text(F.Area)), TextKey.Of(row.Row.Text(F.Project)))).ToArray();
        return new()
        {
            ["schedules"] = new TemplateObject
            {
                ["late"] = table.Rows.Count(row => IsLate(row.Row, page.Reads)),
                ["projects"] = Value.Of(projects.Select(project => (Value)Project(page, [.. project])).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    /// <summary>True for a step that should be done by now and is only planned.</summary>
    public static bool IsLate(RegisterRow row, Reads reads) => row.Text(F.State) == ScheduleChoices.Planned && MomentValues.IsOver(row.Get(F.When), reads);

    private static TemplateObject Project(RegisterPage page, ImmutableArray<ShownRow> rows)
    {
        var steps = rows.Where(row => ScheduleKind.IsStep(row.Row)).OrderBy(row => row.Row.Get(F.When)?.First ?? DateOnly.MaxValue).ToArray();
        var about = rows.Where(row => !ScheduleKind.IsStep(row.Row)).ToArray();
        return new()
        {
            ["id"] = rows[0].Slug,
            ["name"] = rows[0].Row.Text(F.Project),
            ["area"] = RegisterValues.Text(rows[0].Row, F.Area),
            ["issue"] = Lines(rows, F.Issue),
            ["who"] = Value.Of(about.SelectMany(row => row.Row.Value(F.Who) is { IsDefault: false } who ? who : []).Distinct(StringComparer.Ordinal).Select(who => (Value)who).ToArray()),
            ["expected"] = Lines(rows, F.Expected),
            ["result"] = Lines(about, F.Result),
            ["steps"] = Value.Of(steps.Select(step => (Value)Step(page, step)).ToArray()),
            ["notes"] = Lines(about, MeetingFields.Note),
            ["sources"] = Value.Of(rows.Select(row => row.Row.Text(MeetingFields.Source)).Where(source => source.Length > 0).DistinctBy(TextKey.Of).Select(source => (Value)source).ToArray()),
        };
    }

    private static TemplateObject Step(RegisterPage page, ShownRow row) => new()
    {
        ["id"] = row.Slug,
        ["when"] = MomentValues.Of(page, row.Row.Get(F.When)),
        ["what"] = RegisterValues.Text(row.Row, F.What),
        ["who"] = RegisterValues.Words(row.Row, F.Who),
        ["meeting"] = RegisterValues.Text(row.Row, F.Meeting),
        ["people"] = PeopleValues.Of(page, row.Row, F.Participants, F.ParticipantsNote),
        ["people_note"] = PeopleValues.NoteOf(row.Row, F.ParticipantsNote),
        ["state"] = page.Values.Named("step_state", StateKey(row.Row)),
        ["late"] = IsLate(row.Row, page.Reads),
        ["result"] = RegisterValues.Lines(row.Row, F.Result),
        ["certainty"] = PeopleValues.Certainty(page, row.Row),
        ["note"] = RegisterValues.Lines(row.Row, MeetingFields.Note),
    };

    private static string StateKey(RegisterRow row) => row.Text(F.State) switch
    {
        ScheduleChoices.Done => "done", ScheduleChoices.Running => "running", ScheduleChoices.Planned => "planned", ScheduleChoices.Cancelled => "cancelled", _ => "unstated",
    };

    /// <summary>The lines of all rows, each once.</summary>
    private static Value Lines(IEnumerable<ShownRow> rows, RegisterField field) => Value.Of(
        rows.SelectMany(row => row.Row.Text(field).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.TrimStart('・', '●', '○', '-', ' ', '　')).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Select(line => (Value)line).ToArray());
}
