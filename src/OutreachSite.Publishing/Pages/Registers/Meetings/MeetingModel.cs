using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Meetings.MeetingFields;

namespace OutreachSite.Publishing.Pages.Registers.Meetings;

/// <summary>The global <c>meetings</c>.</summary>
internal static class MeetingModel
{
    private static readonly ImmutableArray<string> _levels = ["県", "保健所", "圏域", "市町村", "個別", ""];

    public static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        var book = MeetingBook.Of(table);
        var meetings = book.Bodies.SelectMany(body => body.Meetings.Select(row => (Body: body, Row: row))).ToArray();
        var coming = meetings.Where(one => one.Row.Row.Text(F.State) == MeetingChoices.Planned && !MomentValues.IsOver(one.Row.Row.Get(F.When), page.Reads))
            .OrderBy(one => one.Row.Row.Get(F.When)?.First ?? DateOnly.MaxValue);
        return new()
        {
            ["meetings"] = new TemplateObject
            {
                ["count"] = meetings.Length,
                ["bodies"] = book.Bodies.Length,
                ["late"] = meetings.Count(one => MeetingBook.IsLate(one.Row.Row, page.Reads)),
                ["states"] = Value.Of(meetings.CountBy(one => MeetingValues.StateKey(one.Row)).Select(pair => (Value)new TemplateObject { ["state"] = page.Values.Named("meeting_state", pair.Key), ["count"] = pair.Value }).ToArray()),
                ["coming"] = Value.Of(coming.Select(one => (Value)Coming(page, one.Body, one.Row)).ToArray()),
                ["levels"] = Levels(page, book),
                ["areas"] = Value.Of(book.Bodies.GroupBy(body => body.Area).Select(area => (Value)new TemplateObject
                {
                    ["id"] = $"area-{area.First().Anchor}",
                    ["title"] = area.Key.Length > 0 ? area.Key : Value.Null,
                    ["bodies"] = Value.Of(area.Select(body => (Value)MeetingValues.Body(page, book, body)).ToArray()),
                    ["sources"] = Value.Of(area.SelectMany(body => body.Rows).Select(row => row.Row.Text(F.Source)).Where(source => source.Length > 0).DistinctBy(TextKey.Of).Select(source => (Value)source).ToArray()),
                }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Coming(RegisterPage page, MeetingBody body, ShownRow row)
    {
        var meeting = MeetingValues.Meeting(page, row);
        meeting["body"] = body.Name;
        meeting["area"] = body.Area.Length > 0 ? body.Area : Value.Null;
        meeting["url"] = $"#{body.Anchor}";
        return meeting;
    }

    /// <summary>The tops of each level, widest first, with what lies below each.</summary>
    private static Value Levels(RegisterPage page, MeetingBook book) => Value.Of(
        (from level in _levels
         let bodies = book.Tops.Where(body => body.Common(F.Level) == level).ToArray()
         where bodies.Length > 0
         select (Value)new TemplateObject
         {
             ["level"] = page.Values.Named("meeting_level", MeetingValues.LevelKey(level)),
             ["bodies"] = Value.Of(bodies.Select(body => (Value)Node(page, book, body)).ToArray()),
         }).ToArray());

    private static TemplateObject Node(RegisterPage page, MeetingBook book, MeetingBody body) => new()
    {
        ["name"] = body.Name,
        ["area"] = body.Area.Length > 0 ? body.Area : Value.Null,
        ["url"] = $"#{body.Anchor}",
        ["count"] = body.Meetings.Length,
        ["below"] = Value.Of(book.Below(body).Where(other => !book.IsInCircle(other)).Select(other => (Value)Node(page, book, other)).ToArray()),
    };
}
