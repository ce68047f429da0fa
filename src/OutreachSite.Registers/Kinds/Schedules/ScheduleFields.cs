using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Moments;

namespace OutreachSite.Registers.Kinds.Schedules;

/// <summary>What a schedule says: why a project is done, who does it, its steps, what is expected, what came of it.</summary>
public static class ScheduleFields
{
    /// <summary>An id of its own, which never changes.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "工程ID", FieldTypes.Text, "ID", "管理番号", "整理番号") with { Note = "変わらない番号。無ければ空欄のまま", Example = "P001" };

    /// <summary>The project: rows with the same words are its steps.</summary>
    public static RegisterField<string> Project { get; } = Field.Of("project", "事業", FieldTypes.Named, "事業名", "取組名", "プロジェクト", "計画名", "事業の名称", "名称") with
    { IsRequired = true, Note = "同じ名前の行が、1つの事業の工程になります", Example = "退院調整ルールを作る" };

    /// <summary>Where it is done.</summary>
    public static RegisterField<string> Area { get; } = Field.Of("area", "地域", FieldTypes.Named, "市区町村名", "市町村名", "市町村", "市区町村", "地域名", "圏域名", "圏域") with { Example = "みほん圏域" };

    /// <summary>What is wrong today.</summary>
    public static RegisterField<string> Issue { get; } = Field.Of("issue", "課題", FieldTypes.LongText, "現状の課題", "課題等", "背景", "きっかけ") with { Note = "事業のはじめの行に1度だけ書きます", Example = "病院とケアマネジャーの引きつぎがもれる" };

    /// <summary>Who does it.</summary>
    public static RegisterField<ImmutableArray<string>> Who { get; } = Field.Of("who", "だれが", FieldTypes.List, "実施者", "実施主体", "担当", "事務局", "主体", "推進体制", "体制") with { Example = "保健所;医師会" };

    /// <summary>When a step is.</summary>
    public static RegisterField<Moment> When { get; } = Field.Of("when", "時期", ProgrammeTypes.Moment, "日付", "年月", "月", "年月日", "期間", "日程", "実施時期", "予定時期", "実施日", "開催日", "期日", "スケジュール") with { Example = "2026年10月" };

    /// <summary>What is done.</summary>
    public static RegisterField<string> What { get; } = Field.Of("what", "工程", FieldTypes.Text, "内容", "実施内容", "実施事項", "作業", "やること", "したこと", "取組内容", "項目", "行程") with { Example = "実態を調べる" };

    /// <summary>The meeting at which it is done.</summary>
    public static RegisterField<string> Meeting { get; } = Field.Of("meeting", "会議", FieldTypes.Text, "会議名", "会議体", "会議の名称") with { Example = "" };

    /// <summary>How many people took part.</summary>
    public static RegisterField<decimal> Participants { get; } = Field.Of("participants", "参加者数", FieldTypes.Number, "参加人数", "参加者", "出席者数", "人数") with { Example = "40" };

    /// <summary>What stands beside that number.</summary>
    public static RegisterField<string> ParticipantsNote { get; } = Field.Of("participants_note", "参加者の注", FieldTypes.Text, "参加者数の注", "人数の注") with { Note = "資料にある「約」「延べ」「代表者」など", Example = "" };

    /// <summary>What is hoped for.</summary>
    public static RegisterField<string> Expected { get; } = Field.Of("expected", "期待する成果", FieldTypes.LongText, "期待される効果", "期待される成果", "期待する効果", "目標", "ねらい") with { Note = "事業のはじめの行に1度だけ書きます", Example = "もれが減る" };

    /// <summary>What came of it.</summary>
    public static RegisterField<string> Result { get; } = Field.Of("result", "結果", FieldTypes.LongText, "成果", "実績", "達成状況", "評価") with { Example = "" };

    /// <summary>How far a step is.</summary>
    public static RegisterField<string> State { get; } = Field.Of("state", "状態", ScheduleChoices.States, "進捗", "進み具合", "実施状況", "ステータス", "status") with { Example = "予定" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [Id, Project, Area, Issue, Who, When, What, Meeting, Participants, ParticipantsNote, Expected, Result, State, MeetingFields.Certainty, MeetingFields.Source, MeetingFields.Note];
}
