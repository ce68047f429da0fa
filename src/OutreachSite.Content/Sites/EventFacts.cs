using OutreachSite.Dates;

namespace OutreachSite.Content.Sites;

/// <summary>The facts of a seminar, from the event.yml beside its pages: what the notice, the list, the programme and the results are made of.</summary>
public sealed record EventFacts
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The series to which it belongs.</summary>
    public LocalizedText? Series { get; init; }

    /// <summary>Which one of the series, as it is written: 第3回.</summary>
    public LocalizedText? Number { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When it begins.</summary>
    public ClockTime? Start { get; init; }

    /// <summary>When it ends; never before the start.</summary>
    public ClockTime? End { get; init; }

    /// <summary>Where it takes place.</summary>
    public Venue? Venue { get; init; }

    /// <summary>Who holds it.</summary>
    public LocalizedText? Organiser { get; init; }

    /// <summary>Who holds it with them.</summary>
    public ImmutableArray<LocalizedText> CoOrganisers { get; init; } = [];

    /// <summary>For whom it is.</summary>
    public LocalizedText? AudienceText { get; init; }

    /// <summary>What it costs.</summary>
    public LocalizedText? Fee { get; init; }

    /// <summary>How many people there is room for.</summary>
    public int? Capacity { get; init; }

    /// <summary>How many people applied; null when that is not known.</summary>
    public int? Applied { get; init; }

    /// <summary>How many people came; null when that is not known.</summary>
    public int? Attended { get; init; }

    /// <summary>The first day of registration.</summary>
    public DateOnly? ApplyFrom { get; init; }

    /// <summary>The last day of registration.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>How to register: one text for each way.</summary>
    public ImmutableArray<LocalizedText> Applications { get; init; } = [];

    /// <summary>The id of a contact.</summary>
    public Written? Contact { get; init; }

    /// <summary>The parts of the programme, in order.</summary>
    public ImmutableArray<EventSession> Sessions { get; init; } = [];

    /// <summary>Files to take home, in order.</summary>
    public ImmutableArray<EventMaterial> Materials { get; init; } = [];

    /// <summary>Where the facts come from.</summary>
    public ImmutableArray<CitedSource> Sources { get; init; } = [];

    /// <summary>Where the event stands on a day. Whether results are published is known from its pages.</summary>
    public EventState StateOn(DateOnly today, bool hasResults)
    {
        if (hasResults && Date <= today)
            return EventState.ResultsPublished;
        if (Date < today)
            return EventState.Over;
        if (ApplyFrom is { } first && today < first)
            return EventState.NotYetOpen;
        return Deadline is { } last && last < today ? EventState.Closed : EventState.Open;
    }
}

/// <summary>Where an event takes place and how to get there.</summary>
public sealed record Venue(LocalizedText Name, LocalizedText? Address, ImmutableArray<LocalizedText> Access);

/// <summary>One part of the programme.</summary>
public sealed record EventSession(
    LocalizedText Title, LocalizedText? Subtitle, LocalizedText? Speaker, ClockTime? Start, ClockTime? End, LocalizedText? Summary);

/// <summary>A file to take home. The file lies beside the event.</summary>
public sealed record EventMaterial(LocalizedText Title, Written File, int? Pages);

/// <summary>Where an event stands.</summary>
public enum EventState
{
    /// <summary>受付前.</summary>
    NotYetOpen,

    /// <summary>受付中.</summary>
    Open,

    /// <summary>受付終了.</summary>
    Closed,

    /// <summary>開催済み.</summary>
    Over,

    /// <summary>結果を載せました.</summary>
    ResultsPublished,
}
