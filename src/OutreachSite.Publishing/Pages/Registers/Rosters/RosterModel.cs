using OutreachSite.Numbers;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Registers.Kinds.Rosters;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Rosters.RosterFields;

namespace OutreachSite.Publishing.Pages.Registers.Rosters;

/// <summary>The global <c>rosters</c>.</summary>
internal static class RosterModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        ImmutableArray<string> professions = [.. table.Rows.Where(row => !IsSecretariat(row.Row)).Select(row => row.Row.Text(F.Profession)).Where(word => word.Length > 0).DistinctBy(TextKey.Of)];
        return new()
        {
            ["rosters"] = new TemplateObject
            {
                ["bodies"] = Value.Of(table.Rows.GroupBy(row => (TextKey.Of(row.Row.Text(F.Area)), TextKey.Of(row.Row.Text(F.Body)))).Select(body => (Value)Body(page, [.. body], professions)).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Body(RegisterPage page, ImmutableArray<ShownRow> rows, ImmutableArray<string> professions)
    {
        var first = rows[0].Row;
        return new()
        {
            ["id"] = rows[0].Slug,
            ["name"] = first.Text(F.Body),
            ["area"] = RegisterValues.Text(first, F.Area),
            ["groups"] = Value.Of(rows.GroupBy(row => row.Row.Text(F.Group)).Select((group, index) => (Value)Group(page, $"{rows[0].Slug}-{NumberText.Machine(index + 1)}", [.. group])).ToArray()),
            ["professions"] = Professions(page, rows, professions),
            ["notes"] = Value.Of(rows.SelectMany(row => row.Row.Text(MeetingFields.Note).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Select(line => (Value)line).ToArray()),
            ["sources"] = Value.Of(rows.Select(row => row.Row.Text(MeetingFields.Source)).Where(source => source.Length > 0).DistinctBy(TextKey.Of).Select(source => (Value)source).ToArray()),
        };
    }

    /// <summary>Members, secretariat, advisers: each organisation once, with all its posts.</summary>
    private static TemplateObject Group(RegisterPage page, string id, ImmutableArray<ShownRow> rows)
    {
        var printed = rows.Select(row => row.Row.Value(F.Printed)).FirstOrDefault(value => value is not null);
        var counted = Seats(rows);
        return new()
        {
            ["id"] = id,
            ["title"] = rows[0].Row.Text(F.Group) is { Length: > 0 } title ? title : Value.Null,
            ["count"] = counted is { } count ? People(page, count) : Value.Null,
            ["printed"] = printed is { } total ? People(page, total) : Value.Null,
            ["differs"] = printed is not null && counted is not null && printed != counted,
            ["rows"] = Value.Of(rows.GroupBy(row => row.Row.Text(F.Organisation)).Select(organisation => (Value)new TemplateObject
            {
                ["organisation"] = organisation.Key.Length > 0 ? organisation.Key : Value.Null,
                ["posts"] = Value.Of(organisation.Select(row => string.Join(' ', new[] { row.Row.Text(F.Role), row.Row.Text(F.Post) }.Where(text => text.Length > 0))).Where(text => text.Length > 0).Select(text => (Value)text).ToArray()),
                ["professions"] = Value.Of(organisation.Select(row => row.Row.Text(F.Profession)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Select(text => (Value)text).ToArray()),
                ["count"] = Seats(organisation) is { } seats ? People(page, seats) : Value.Null,
                ["terms"] = Value.Of(organisation.Select(row => row.Row.Get(F.Term)).OfType<OutreachSite.Registers.Types.Moments.Moment>().Distinct().Select(term => (Value)MomentValues.Text(page, term)).ToArray()),
            }).ToArray()),
        };
    }

    /// <summary>How many seats each profession has that some body of the register has; those with none are named. Who runs a body is not counted.</summary>
    private static TemplateObject Professions(RegisterPage page, ImmutableArray<ShownRow> rows, ImmutableArray<string> professions)
    {
        var seats = rows.Where(row => !IsSecretariat(row.Row)).ToArray();
        var unknown = Seats(seats.Where(row => row.Row.Text(F.Profession).Length == 0)) ?? 0;
        return new()
        {
            ["rows"] = Value.Of(professions.Select(word => (word, Seats: seats.Where(row => TextKey.AreSame(row.Row.Text(F.Profession), word)).ToArray())).Select(one => (Value)new TemplateObject
            {
                ["name"] = one.word,
                ["count"] = one.Seats.Length == 0 ? People(page, 0) : Seats(one.Seats) is { } count ? People(page, count) : page.Words.Say("roster.uncounted"),
                ["none"] = one.Seats.Length == 0,
            }).ToArray()),
            ["unknown"] = unknown > 0 ? People(page, unknown) : Value.Null,
        };
    }

    private static bool IsSecretariat(RegisterRow row) => row.Text(F.Group) == RosterChoices.Secretariat;

    /// <summary>The seats of rows; null where one of them does not say how many.</summary>
    private static int? Seats(IEnumerable<ShownRow> rows)
    {
        var seats = rows.Select(row => RosterKind.SeatsOf(row.Row)).ToArray();
        return seats.Any(count => count is null) ? null : seats.Sum(count => count!.Value);
    }

    private static string People(RegisterPage page, decimal count) => page.Words.Say("facts.people", ("count", NumberText.Grouped(count)));
}
