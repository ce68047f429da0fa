using System.Collections.Frozen;

namespace OutreachSite.Content.Events;

/// <summary>The words for the states of an event: keys for themes and classes, and what authors may write.</summary>
public static class EventStates
{
    private static readonly ImmutableArray<EventState> Before = [EventState.Planned, EventState.NotYetOpen, EventState.Open, EventState.Closed];
    private static readonly ImmutableArray<EventState> After = [EventState.Over, EventState.ResultsPublished];

    private static readonly FrozenDictionary<string, ImmutableArray<EventState>> Words = new Dictionary<string, ImmutableArray<EventState>>
    {
        ["before"] = Before, ["開催前"] = Before, ["after"] = After, ["開催後"] = After,
        ["開催予定"] = [EventState.Planned], ["planned"] = [EventState.Planned],
        ["受付前"] = [EventState.NotYetOpen], ["受付中"] = [EventState.Open], ["受付終了"] = [EventState.Closed], ["開催済み"] = [EventState.Over],
        ["結果"] = [EventState.ResultsPublished], ["中止"] = [EventState.Cancelled], ["延期"] = [EventState.Postponed],
        ["not-yet-open"] = [EventState.NotYetOpen], ["open"] = [EventState.Open], ["closed"] = [EventState.Closed], ["over"] = [EventState.Over],
        ["results"] = [EventState.ResultsPublished], ["cancelled"] = [EventState.Cancelled], ["postponed"] = [EventState.Postponed],
    }.ToFrozenDictionary();

    /// <summary>What an author may write, in the order in which an event runs.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["開催前", "開催予定", "受付前", "受付中", "受付終了", "開催後", "開催済み", "結果", "中止", "延期"];

    /// <summary>True until the event takes place, unless it does not.</summary>
    public static bool IsToCome(this EventState state) => Before.Contains(state);

    /// <summary>The key of a state: <c>not-yet-open</c>.</summary>
    public static string Key(this EventState state) => state switch
    {
        EventState.NotYetOpen => "not-yet-open",
        EventState.ResultsPublished => "results",
        _ => state.ToString().ToLowerInvariant(),
    };

    /// <summary>The states that a word stands for; null when it is none.</summary>
    public static ImmutableArray<EventState>? Of(string word) => Words.TryGetValue(word, out var states) ? states : null;
}
