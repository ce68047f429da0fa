using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Meetings;

/// <summary>The words that a register of meetings may choose from.</summary>
public static class MeetingChoices
{
    /// <summary>It took place.</summary>
    public const string Held = "開催";

    /// <summary>It is to take place.</summary>
    public const string Planned = "予定";

    /// <summary>It does not take place.</summary>
    public const string Cancelled = "中止";

    /// <summary>For how large an area a body decides, the widest last.</summary>
    public static ChoiceType Levels { get; } = new(
    [
        new("個別", "個別ケース", "個別会議", "個別事例", "ケース"), new("圏域", "日常生活圏域", "生活圏域", "地区", "地域包括支援センター"), new("市町村", "市", "町", "村", "市区町村", "市町"),
        new("保健所", "保健所圏域", "二次医療圏", "保健福祉事務所", "広域"), new("県", "都道府県", "全県", "県全体", "府", "道", "都"),
    ], isOpen: false);

    /// <summary>Whether a meeting took place.</summary>
    public static ChoiceType States { get; } = new(
    [
        new(Held, "実施", "済", "開催済", "開催済み", "実施済", "実施済み", "終了", "held", "○"), new(Planned, "開催予定", "実施予定", "計画", "planned", "△"), new(Cancelled, "取りやめ", "取り止め", "中止した", "cancelled", "×"),
    ], isOpen: false);

    /// <summary>How sure a reading is.</summary>
    public static ChoiceType Certainties { get; } = new([new("高", "高い", "確か", "high"), new("中", "ふつう", "おそらく", "medium"), new("低", "低い", "不確か", "low")], isOpen: false);
}
