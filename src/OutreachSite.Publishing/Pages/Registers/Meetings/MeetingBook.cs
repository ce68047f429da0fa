using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Meetings;
using F = OutreachSite.Registers.Kinds.Meetings.MeetingFields;

namespace OutreachSite.Publishing.Pages.Registers.Meetings;

/// <summary>A body with its meetings.</summary>
/// <param name="Rows">All rows of the body, in the order of the register.</param>
internal sealed record MeetingBody(string Name, string Area, ImmutableArray<ShownRow> Rows)
{
    /// <summary>What links to the body end with.</summary>
    public string Anchor => Rows[0].Slug;

    /// <summary>Its meetings: by day, those without a year last.</summary>
    public ImmutableArray<ShownRow> Meetings { get; } = [.. Rows.Where(row => MeetingKind.IsMeeting(row.Row)).OrderBy(row => row.Row.Get(F.When)?.First ?? DateOnly.MaxValue)];

    /// <summary>What the first row that says it says.</summary>
    public string Common(RegisterField field) => Rows.Select(row => row.Row.Text(field)).FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>The first row that has a field; null when none has.</summary>
    public RegisterRow? With(RegisterField field) => Rows.Select(row => row.Row).FirstOrDefault(row => row[field] is not null);

    /// <summary>How many meetings have a state.</summary>
    public int Count(string state) => Meetings.Count(row => row.Row.Text(F.State) == state);
}

/// <summary>A register of meetings as its page asks it: bodies in the order of the register, with what lies below each.</summary>
internal sealed record MeetingBook(ImmutableArray<MeetingBody> Bodies)
{
    /// <summary>The bodies of a table.</summary>
    public static MeetingBook Of(RegisterTable table) => new(
    [
        .. table.Rows.GroupBy(row => (Area: TextKey.Of(row.Row.Text(F.Area)), Body: TextKey.Of(row.Row.Text(F.Body))))
            .Select(body => new MeetingBody(body.First().Row.Text(F.Body), body.First().Row.Text(F.Area), [.. body])),
    ]);

    /// <summary>The bodies that report to one.</summary>
    public IEnumerable<MeetingBody> Below(MeetingBody body) => Bodies.Where(other => ParentOf(other) == body);

    /// <summary>The body above, of the same area where there is one; null when there is none. Nothing stands above itself.</summary>
    public MeetingBody? ParentOf(MeetingBody body)
    {
        var named = body.Common(F.Parent);
        var known = named.Length == 0 ? [] : Bodies.Where(other => other != body && TextKey.AreSame(other.Name, named)).ToArray();
        return known.FirstOrDefault(other => TextKey.AreSame(other.Area, body.Area)) ?? known.FirstOrDefault();
    }

    /// <summary>The bodies with none above, and those whose chain of parents comes back to themselves.</summary>
    public IEnumerable<MeetingBody> Tops => Bodies.Where(body => ParentOf(body) is null || IsInCircle(body));

    /// <summary>True for a plan whose time is over.</summary>
    public static bool IsLate(RegisterRow row, Reads reads) => row.Text(F.State) == MeetingChoices.Planned && MomentValues.IsOver(row.Get(F.When), reads);

    /// <summary>True for a body that stands, by however many steps, above itself.</summary>
    public bool IsInCircle(MeetingBody body)
    {
        var seen = new HashSet<MeetingBody>();
        for (var above = ParentOf(body); above is not null && seen.Add(above); above = ParentOf(above))
        {
            if (above == body)
                return true;
        }

        return false;
    }
}
