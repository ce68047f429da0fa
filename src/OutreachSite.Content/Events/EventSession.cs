using OutreachSite.Dates;

namespace OutreachSite.Content.Events;

/// <summary>One part of the programme.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Subtitle">What it is: a lecture, a report, a group.</param>
/// <param name="Speaker">Who speaks, in one line; those of <see cref="Speakers"/> are shown as well.</param>
/// <param name="Start">Null when it is not known.</param>
/// <param name="End">Never before the start.</param>
/// <param name="Summary">One or two sentences.</param>
public sealed record EventSession(
    LocalizedText Title, LocalizedText? Subtitle, LocalizedText? Speaker, ClockTime? Start, ClockTime? End, LocalizedText? Summary)
{
    /// <summary>Those who speak, with where they belong.</summary>
    public ImmutableArray<EventSpeaker> Speakers { get; init; } = [];

    /// <summary>The files of this part.</summary>
    public ImmutableArray<EventMaterial> Materials { get; init; } = [];

    /// <summary>The id or the wording of the question of the survey that asks about this part; null when none is named.</summary>
    public Written? Question { get; init; }
}
