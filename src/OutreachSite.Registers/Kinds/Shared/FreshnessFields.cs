using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Shared;

/// <summary>When somebody last confirmed that a row is true, how, and when it is due again.</summary>
public static class FreshnessFields
{
    /// <summary>The day of the last confirmation.</summary>
    public static RegisterField<DateOnly> ConfirmedOn { get; } = Field.Of("confirmed_on", "確認日", FieldTypes.Day, "最終確認日", "情報確認日", "情報の確認日", "更新日", "最終更新日", "データ更新日", "確認年月日") with
    { Note = "内容を本人（施設）に確かめた日", Example = "2026-04-01" };

    /// <summary>By fax, telephone or visit.</summary>
    public static RegisterField<string> ConfirmedHow { get; } = Field.Of("confirmed_how", "確認方法", FieldTypes.Text, "確認の方法", "確認手段") with { Note = "FAX・電話・訪問など", Example = "FAX" };

    /// <summary>Which section or body confirmed; no name of a person.</summary>
    public static RegisterField<string> ConfirmedBy { get; } = Field.Of("confirmed_by", "確認者", FieldTypes.Text, "確認した人", "確認元", "確認先") with { Note = "課や施設の名前（個人の名前は書きません）", Example = "施設" };

    /// <summary>When it is due again.</summary>
    public static RegisterField<DateOnly> Due { get; } = Field.Of("confirm_due", "次回確認日", FieldTypes.Day, "次回確認", "次回確認予定日", "次回見直し", "次回見直し日", "次回確認予定", "見直し予定日") with { Note = "空欄なら、決まった月数のあと", Example = "" };

    /// <summary>From when on the place is closed for good.</summary>
    public static RegisterField<DateOnly> ClosedFrom { get; } = Field.Of("closed_from", "廃止日", FieldTypes.Day, "閉鎖日", "休止日", "廃止年月日", "閉院日", "廃業日", "休止・廃止日") with { Note = "この日からページに載りません", Example = "" };

    /// <summary>Which municipality keeps the row, where several share a register.</summary>
    public static RegisterField<string> Owner { get; } = Field.Of("owner", "情報の持ち主", FieldTypes.Text, "情報提供元", "登録自治体", "管理自治体") with { IsOffered = false };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } = [ConfirmedOn, ConfirmedHow, ConfirmedBy, Due, ClosedFrom, Owner];
}
