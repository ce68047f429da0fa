using OutreachSite.Numbers;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>How many people came, and how sure a row is, in the words of the theme.</summary>
internal static class PeopleValues
{
    /// <summary>144人, 約150人 or 延べ1,300人; null when nobody says it.</summary>
    public static Value Of(RegisterPage page, RegisterRow row, RegisterField<decimal> field, RegisterField<string> note) => row.Value(field) is not { } came ? Value.Null
        : IsApproximate(row.Text(note)) ? page.Words.Say("meeting.people_about", ("count", NumberText.Grouped(came)))
        : IsTotal(row.Text(note)) ? page.Words.Say("meeting.people_total", ("count", NumberText.Grouped(came)))
        : page.Words.Say("facts.people", ("count", NumberText.Grouped(came)));

    /// <summary>What stands beside the number and is not said with it; null when there is nothing.</summary>
    public static Value NoteOf(RegisterRow row, RegisterField<string> note) =>
        row.Text(note) is { Length: > 0 } written && !IsApproximate(written) && !IsTotal(written) ? written : Value.Null;

    /// <summary>How sure the row is, where it is not quite sure; null else.</summary>
    public static Value Certainty(RegisterPage page, RegisterRow row) => row.Text(MeetingFields.Certainty) switch
    {
        "中" => page.Values.Named("certainty", "medium"), "低" => page.Values.Named("certainty", "low"), _ => Value.Null,
    };

    private static bool IsApproximate(string note) => note is "約" or "およそ" or "おおよそ" or "程度";

    private static bool IsTotal(string note) => note is "延べ" or "のべ" or "延";
}
