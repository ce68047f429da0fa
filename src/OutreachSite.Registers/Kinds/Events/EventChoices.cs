using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Events;

/// <summary>The words that a register of events may choose from.</summary>
public static class EventChoices
{
    /// <summary>It does not take place.</summary>
    public const string Cancelled = "中止";

    /// <summary>It takes place later, and nobody knows when.</summary>
    public const string Postponed = "延期";

    /// <summary>There is no room any more.</summary>
    public const string Full = "満員";

    /// <summary>Where an event stands.</summary>
    public static ChoiceType States { get; } = new(
    [
        new("予定", "開催予定", "開催", "実施", "実施予定", "受付中", "募集中"), new(Full, "満席", "定員に達しました", "受付終了", "締切"), new("終了", "開催済", "開催済み", "実施済み", "済"),
        new(Cancelled, "取りやめ", "取り止め", "開催中止"), new(Postponed, "開催延期", "日程未定"),
    ], isOpen: false);
}
