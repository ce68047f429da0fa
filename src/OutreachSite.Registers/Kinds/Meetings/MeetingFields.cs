using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Counts;

namespace OutreachSite.Registers.Kinds.Meetings;

/// <summary>What the register of meetings says: about a body that meets, and about each of its meetings.</summary>
public static class MeetingFields
{
    /// <summary>An id of its own, which never changes.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "会議ID", FieldTypes.Text, "ID", "管理番号", "整理番号", "event_id") with { Note = "変わらない番号。無ければ空欄のまま", Example = "M001" };

    /// <summary>The body that meets: rows with the same words are its meetings.</summary>
    public static RegisterField<string> Body { get; } = Field.Of("body", "会議体", FieldTypes.Named, "会議体名", "会議名", "会議の名称", "会議体の名称", "会議", "組織名", "協議会名", "部会名", "委員会名", "名称") with
    { IsRequired = true, Note = "同じ名前の行が、1つの会議体の会議になります", Example = "みほん町在宅医療・介護連携推進協議会" };

    /// <summary>Where it is at home.</summary>
    public static RegisterField<string> Area { get; } = Field.Of("area", "地域", FieldTypes.Named, "市区町村名", "市町村名", "市町村", "市区町村", "自治体名", "地域名", "圏域名", "対象地域", "place") with { Example = "みほん町" };

    /// <summary>For how large an area it decides.</summary>
    public static RegisterField<string> Level { get; } = Field.Of("level", "段階", MeetingChoices.Levels, "レベル", "会議のレベル", "区分", "階層", "層", "会議の種類", "種別") with
    { Note = "個別は1人の事例を話し合う会議", Example = "市町村" };

    /// <summary>The body to which it reports.</summary>
    public static RegisterField<string> Parent { get; } = Field.Of("parent", "上の会議体", FieldTypes.Named, "上位の会議体", "上位会議", "親会議", "親会議体", "上部組織") with { Example = "" };

    /// <summary>Who runs it.</summary>
    public static RegisterField<ImmutableArray<string>> Secretariat { get; } = Field.Of("secretariat", "事務局", FieldTypes.List, "庶務", "運営", "事業運営", "主管課", "所管課", "所管", "担当課") with { Example = "介護福祉課" };

    /// <summary>What it is for.</summary>
    public static RegisterField<string> Purpose { get; } = Field.Of("purpose", "目的", FieldTypes.LongText, "話し合うこと", "設置目的", "所掌事務", "所掌事項", "役割", "検討事項", "topics") with { Example = "医療と介護の連携の課題を話し合う" };

    /// <summary>Since when and until when it has existed.</summary>
    public static RegisterField<Types.Moments.Moment> Period { get; } = Field.Of("period", "設置期間", ProgrammeTypes.Moment, "期間", "設置", "設置時期", "活動期間", "設置年月") with { Example = "2026年4月〜" };

    /// <summary>How many meetings a document says that there were.</summary>
    public static RegisterField<decimal> Sessions { get; } = Field.Of("sessions", "開催回数（資料）", FieldTypes.Number, "開催回数", "資料の回数", "回数", "sessions") with { Note = "1回ごとの行がなく、回数だけ分かるとき", Example = "" };

    /// <summary>How many meetings a document says are planned.</summary>
    public static RegisterField<decimal> PlannedSessions { get; } = Field.Of("planned_sessions", "予定回数（資料）", FieldTypes.Number, "予定回数", "開催予定回数", "年間予定回数") with { Example = "" };

    /// <summary>The total of people that a document prints.</summary>
    public static RegisterField<decimal> Total { get; } = Field.Of("total", "延べ人数（資料）", FieldTypes.Number, "延べ人数", "延べ参加者数", "延人数", "参加者延べ数") with { Note = "資料に書かれた数。足した数と違っても直しません", Example = "" };

    /// <summary>Which meeting of the body.</summary>
    public static RegisterField<int> Number { get; } = Field.Of("number", "回", ProgrammeTypes.Ordinal, "第何回", "回次", "開催回", "No", "no") with { Example = "第1回" };

    /// <summary>When it is.</summary>
    public static RegisterField<Types.Moments.Moment> When { get; } = Field.Of("when", "開催時期", ProgrammeTypes.Moment, "開催日", "日付", "開催日時", "日時", "期日", "実施日", "開催年月日", "開催年月", "年月日", "時期", "日程", "date") with { Example = "2026年10月" };

    /// <summary>From when to when on that day, as it is written.</summary>
    public static RegisterField<string> Hours { get; } = Field.Of("hours", "時間", FieldTypes.Text, "開催時間", "時刻") with { Example = "18:30〜20:00" };

    /// <summary>In which building.</summary>
    public static RegisterField<string> Venue { get; } = Field.Of("venue", "会場", FieldTypes.Text, "開催場所", "場所", "開催会場") with { Example = "みほん町役場 2階" };

    /// <summary>What it is about, in a few words.</summary>
    public static RegisterField<string> Title { get; } = Field.Of("title", "内容", FieldTypes.Text, "題", "テーマ", "題名", "件名", "主な内容", "議題", "title_short") with { Example = "退院のときの引きつぎ" };

    /// <summary>Points of the agenda, one a line.</summary>
    public static RegisterField<string> Agenda { get; } = Field.Of("agenda", "次第", FieldTypes.LongText, "議事", "議事次第", "協議事項", "会議次第", "プログラム") with { Note = "1行に1つ", Example = "" };

    /// <summary>How many people took part.</summary>
    public static RegisterField<decimal> Participants { get; } = Field.Of("participants", "参加者数", FieldTypes.Number, "参加人数", "参加者", "出席者数", "人数", "出席人数", "参加数", "参加者数（人）") with { Example = "40" };

    /// <summary>What stands beside that number: 約, 延べ, 代表者.</summary>
    public static RegisterField<string> ParticipantsNote { get; } = Field.Of("participants_note", "参加者の注", FieldTypes.Text, "参加者数の注", "人数の注") with { Note = "資料にある「約」「延べ」「代表者」など", Example = "約" };

    /// <summary>Who took part or belongs to it.</summary>
    public static RegisterField<ImmutableArray<Counted>> Members { get; } = Field.Of("members", "職種", ProgrammeTypes.Counts, "参加職種", "構成員", "委員構成", "構成", "メンバー", "職種別人数", "参加した職種", "出席者の職種") with { Example = "医師 8、看護師 12、ケアマネジャー 20" };

    /// <summary>Held, planned or cancelled.</summary>
    public static RegisterField<string> State { get; } = Field.Of("state", "状態", MeetingChoices.States, "開催状況", "実施状況", "進捗", "ステータス", "status") with { Example = "予定" };

    /// <summary>How sure the row is.</summary>
    public static RegisterField<string> Certainty { get; } = Field.Of("certainty", "確からしさ", MeetingChoices.Certainties, "確度", "確実さ", "信頼度") with { Note = "資料から読みとった日付や数が、どれくらい確かか", Example = "高" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源", "source_file") with { IsOffered = false };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他", "メモ", "摘要") with { Example = "" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
    [
        Id, Body, Area, Level, Parent, Secretariat, Purpose, Period, Sessions, PlannedSessions, Total, Number, When, Hours, Venue, Title, Agenda, Participants, ParticipantsNote, Members, State, Certainty, Source, Note,
    ];
}
