using OutreachSite.Numbers;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Meetings.MeetingFields;

namespace OutreachSite.Publishing.Pages.Registers.Meetings;

/// <summary>Bodies and meetings as templates get them.</summary>
internal static class MeetingValues
{
    /// <summary>The key of a level in the words of the theme.</summary>
    public static string LevelKey(string level) => level switch
    {
        "個別" => "person", "圏域" => "district", "市町村" => "municipality", "保健所" => "health-centre", "県" => "prefecture", _ => "unstated",
    };

    /// <summary>The key of the state of a meeting in the words of the theme.</summary>
    public static string StateKey(ShownRow row) => row.Row.Text(F.State) switch
    {
        MeetingChoices.Held => "held", MeetingChoices.Planned => "planned", MeetingChoices.Cancelled => "cancelled", _ => "unstated",
    };

    /// <summary>A body with everything about it.</summary>
    public static TemplateObject Body(RegisterPage page, MeetingBook book, MeetingBody body) => new()
    {
        ["id"] = body.Anchor,
        ["name"] = body.Name,
        ["level"] = page.Values.Named("meeting_level", LevelKey(body.Common(F.Level))),
        ["parent"] = book.ParentOf(body) is { } parent ? new TemplateObject { ["name"] = parent.Name, ["url"] = $"#{parent.Anchor}" } : Value.Null,
        ["secretariat"] = body.With(F.Secretariat) is { } run ? RegisterValues.Words(run, F.Secretariat) : Value.Of(Array.Empty<Value>()),
        ["purpose"] = body.With(F.Purpose) is { } row ? RegisterValues.Lines(row, F.Purpose) : Value.Of(Array.Empty<Value>()),
        ["period"] = MomentValues.Of(page, body.With(F.Period)?.Get(F.Period)),
        ["sessions"] = Number(body, F.Sessions),
        ["planned_sessions"] = Number(body, F.PlannedSessions),
        ["members"] = Members(page, body),
        ["attendance"] = MeetingAttendance.Of(page, body),
        ["held"] = body.Count(MeetingChoices.Held),
        ["planned"] = body.Count(MeetingChoices.Planned),
        ["rows"] = Value.Of(body.Meetings.Select(meeting => (Value)Meeting(page, meeting)).ToArray()),
        ["total"] = Total(page, body),
        ["notes"] = Value.Of(body.Rows.Where(one => !MeetingKind.IsMeeting(one.Row)).SelectMany(one => one.Row.Text(F.Note).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => (Value)line).ToArray()),
    };

    /// <summary>One meeting.</summary>
    public static TemplateObject Meeting(RegisterPage page, ShownRow row) => new()
    {
        ["id"] = row.Slug,
        ["when"] = MomentValues.Of(page, row.Row.Get(F.When)),
        ["hours"] = RegisterValues.Text(row.Row, F.Hours),
        ["venue"] = RegisterValues.Text(row.Row, F.Venue),
        ["number"] = row.Row.Value(F.Number) is { } number ? page.Words.Say("meeting.number", ("number", NumberText.Machine(number))) : Value.Null,
        ["title"] = RegisterValues.Text(row.Row, F.Title),
        ["agenda"] = RegisterValues.Lines(row.Row, F.Agenda),
        ["people"] = PeopleValues.Of(page, row.Row, F.Participants, F.ParticipantsNote),
        ["people_note"] = PeopleValues.NoteOf(row.Row, F.ParticipantsNote),
        ["state"] = page.Values.Named("meeting_state", StateKey(row)),
        ["late"] = MeetingBook.IsLate(row.Row, page.Reads),
        ["certainty"] = PeopleValues.Certainty(page, row.Row),
        ["note"] = RegisterValues.Lines(row.Row, F.Note),
    };

    private static Value Number(MeetingBody body, RegisterField<decimal> field) => body.With(field)?.Value(field) is { } number ? NumberText.Grouped(number) : Value.Null;

    /// <summary>Who belongs to the body, from rows that speak of the body alone.</summary>
    private static Value Members(RegisterPage page, MeetingBody body) => Value.Of(body.Rows.Where(row => !MeetingKind.IsMeeting(row.Row))
        .SelectMany(row => row.Row.Value(F.Members) is { IsDefault: false } members ? members : [])
        .Select(member => (Value)(member.Count is { } count ? page.Words.Say("meeting.member", ("word", member.Word), ("count", NumberText.Grouped(count))) : member.Word)).ToArray());

    /// <summary>What a document prints as the total and what the rows add up to, with a sentence; null where there is neither.</summary>
    private static Value Total(RegisterPage page, MeetingBody body)
    {
        var counts = body.Meetings.Select(row => row.Row.Value(F.Participants)).OfType<decimal>().ToArray();
        var printed = body.With(F.Total)?.Value(F.Total);
        if (printed is null && counts.Length < 2)
            return Value.Null;
        var (sum, meetings) = (counts.Sum(), NumberText.Machine(counts.Length));
        return new TemplateObject
        {
            ["printed"] = printed is { } total ? page.Words.Say("meeting.printed", ("total", NumberText.Grouped(total))) : Value.Null,
            ["computed"] = counts.Length < 2 ? Value.Null : page.Words.Say("meeting.sum", ("count", meetings), ("sum", NumberText.Grouped(sum))),
            ["verdict"] = printed is not { } other || counts.Length < 2 ? Value.Null
                : other == sum ? page.Words.Say("meeting.agrees") : page.Words.Say("meeting.differs", ("gap", NumberText.Grouped(Math.Abs(other - sum)))),
            ["differs"] = printed is not null && counts.Length > 1 && printed != sum,
        };
    }
}
