namespace OutreachSite.Publishing.Registers;

/// <summary>What can be wrong with the pages of meetings, schedules, events and rosters: REG540 to REG549.</summary>
public static class ProgrammePageDiagnostics
{
    /// <summary>A plan in the past: readers cannot know whether it took place. Pages mark it.</summary>
    public static Diagnostic LatePlans(Location where, int late) => new("REG540", Severity.Hint, where,
        new($"時期を過ぎたままの予定が{late}件あります", $"{late} plans are past their time"),
        new("状態を直してください（会議は 開催 か 中止、工程は 済 か 中止）", "correct their state: 開催 or 中止 for meetings, 済 or 中止 for schedules"));

    /// <summary>An event that has a page stands in the table too: the page is shown, and who corrects one of them forgets the other.</summary>
    public static Diagnostic EventTwice(Location where, string name) => new("REG541", Severity.Warning, where,
        new($"「{name}」には研修のページがあるので、表の行は出しません", $"'{name}' has a page of its own, so that its row is not shown"),
        new("表の行を消してください。研修のページの催しは、一覧とオープンデータに自動で入ります", "remove the row: events with pages enter the list and the open data by themselves"));
}
