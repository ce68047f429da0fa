using OutreachSite.Numbers;
using OutreachSite.Registers.Types.Counts;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Meetings.MeetingFields;

namespace OutreachSite.Publishing.Pages.Registers.Meetings;

/// <summary>Who came, by profession and meeting, where meetings say it.</summary>
internal static class MeetingAttendance
{
    /// <summary>A table of professions by meetings; null where no meeting says who came.</summary>
    public static Value Of(RegisterPage page, MeetingBody body)
    {
        var meetings = body.Meetings.Where(row => row.Row[F.Members] is not null).Select(row => (Row: row, Members: row.Row.Value(F.Members)!.Value)).ToArray();
        if (meetings.Length == 0)
            return Value.Null;
        var words = meetings.SelectMany(meeting => meeting.Members).Select(member => member.Word).DistinctBy(TextKey.Of);
        return new TemplateObject
        {
            ["headings"] = Value.Of(meetings.Select(meeting => (Value)Heading(page, meeting.Row)).ToArray()),
            ["rows"] = Value.Of(words.Select(word => (Value)new TemplateObject
            {
                ["profession"] = word,
                ["cells"] = Value.Of(meetings.Select(meeting => (Value)Cell(page, word, meeting.Members)).ToArray()),
            }).ToArray()),
        };
    }

    private static string Heading(RegisterPage page, OutreachSite.Publishing.Registers.ShownRow row) =>
        row.Row.Value(F.Number) is { } number ? page.Words.Say("meeting.number", ("number", NumberText.Machine(number)))
        : row.Row.Get(F.When) is { } when ? MomentValues.Text(page, when) : row.Row.Text(F.Title);

    private static string Cell(RegisterPage page, string word, ImmutableArray<Counted> members)
    {
        var same = members.Where(member => TextKey.AreSame(member.Word, word)).ToArray();
        return same.Length == 0 ? page.Words.Say("answer.unknown")
            : same.Any(member => member.Count is null) ? page.Words.Say("meeting.came") : page.Words.Say("facts.people", ("count", NumberText.Grouped(same.Sum(member => member.Count!.Value))));
    }
}
