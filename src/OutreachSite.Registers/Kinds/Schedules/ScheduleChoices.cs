using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Schedules;

/// <summary>The words that a schedule may choose from.</summary>
public static class ScheduleChoices
{
    /// <summary>It is done.</summary>
    public const string Done = "済";

    /// <summary>It is being done.</summary>
    public const string Running = "進行中";

    /// <summary>It is to be done.</summary>
    public const string Planned = "予定";

    /// <summary>It is not done.</summary>
    public const string Cancelled = "中止";

    /// <summary>How far a step is.</summary>
    public static ChoiceType States { get; } = new(
    [
        new(Done, "実施", "完了", "終了", "実施済", "実施済み", "開催", "held", "done", "○"), new(Running, "実施中", "継続中", "継続", "作業中", "running"),
        new(Planned, "計画", "実施予定", "開催予定", "未着手", "planned", "△"), new(Cancelled, "取りやめ", "取り止め", "cancelled", "×"),
    ], isOpen: false);
}
