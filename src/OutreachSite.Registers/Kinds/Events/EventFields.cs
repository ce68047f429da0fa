using OutreachSite.Dates;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Phones;

namespace OutreachSite.Registers.Kinds.Events;

/// <summary>What the register of events says: the columns of イベント一覧, and what a person who wants to come must know beside.</summary>
public static class EventFields
{
    private static readonly ClockType _clock = new();

    /// <summary>An id of its own, which never changes.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "イベントID", FieldTypes.Text, "ID", "管理番号", "整理番号") with { Note = "変わらない番号。無ければ空欄のまま", Example = "E001" };

    /// <summary>What it is called.</summary>
    public static RegisterField<string> Name { get; } = Field.Of("name", "イベント名", FieldTypes.Named, "行事名", "催し名", "催し", "行事", "研修名", "教室名", "講座名", "名称", "タイトル", "件名") with { IsRequired = true, Example = "いきいき体操の日" };

    /// <summary>Its reading.</summary>
    public static RegisterField<string> Kana { get; } = Field.Of("kana", "イベント名_カナ", FieldTypes.Kana, "イベント名（カナ）", "フリガナ", "ふりがな", "カナ", "名称_カナ") with { Example = "イキイキタイソウノヒ" };

    /// <summary>Its name in English.</summary>
    public static RegisterField<string> NameInEnglish { get; } = Field.Of("name_en", "イベント名_英語", FieldTypes.Text, "イベント名_英字", "英語名", "名称_英字", "名称_英語") with { IsOffered = false };

    /// <summary>The first day.</summary>
    public static RegisterField<DateOnly> Start { get; } = Field.Of("start", "開始日", FieldTypes.Day, "開催日", "日付", "期日", "実施日", "開催年月日", "日時", "開催日時") with { IsRequired = true, Example = "2026-10-05" };

    /// <summary>The last day.</summary>
    public static RegisterField<DateOnly> End { get; } = Field.Of("end", "終了日", FieldTypes.Day, "最終日", "開催終了日") with { Note = "1日だけなら空欄でかまいません", Example = "" };

    /// <summary>When it begins.</summary>
    public static RegisterField<ClockTime> StartTime { get; } = Field.Of("start_time", "開始時間", _clock, "開始時刻", "開演時間", "開会時間") with { Example = "13:30" };

    /// <summary>When it ends.</summary>
    public static RegisterField<ClockTime> EndTime { get; } = Field.Of("end_time", "終了時間", _clock, "終了時刻", "閉会時間") with { Example = "15:00" };

    /// <summary>What else there is to say of the time.</summary>
    public static RegisterField<string> TimeNote { get; } = Field.Of("time_note", "開始日時特記事項", FieldTypes.LongText, "日時特記事項", "開催日時特記事項", "日時の注") with { Note = "雨のときなど", Example = "" };

    /// <summary>That it comes again: 毎月第2火曜日.</summary>
    public static RegisterField<string> Pattern { get; } = Field.Of("pattern", "開催パターン", FieldTypes.Text, "くり返し", "繰り返し", "開催頻度", "頻度") with { Note = "くり返すとき", Example = "毎月第2火曜日" };

    /// <summary>What it is.</summary>
    public static RegisterField<string> Description { get; } = Field.Of("description", "説明", FieldTypes.LongText, "内容", "概要", "イベント説明", "紹介") with { Example = "いすに座ってできる体操" };

    /// <summary>For whom it is.</summary>
    public static RegisterField<string> Audience { get; } = Field.Of("audience", "対象者", FieldTypes.Text, "対象", "参加資格", "だれが", "参加できる人") with { Example = "どなたでも" };

    /// <summary>What it costs.</summary>
    public static RegisterField<string> Fee { get; } = Field.Of("fee", "料金(基本)", FieldTypes.Text, "料金（基本）", "料金", "参加費", "費用", "入場料", "受講料") with { Example = "無料" };

    /// <summary>What it costs in detail.</summary>
    public static RegisterField<string> FeeNote { get; } = Field.Of("fee_note", "料金(詳細)", FieldTypes.LongText, "料金（詳細）", "料金詳細", "料金の注") with { IsOffered = false };

    /// <summary>Whom to ask.</summary>
    public static RegisterField<string> Contact { get; } = Field.Of("contact", "連絡先名称", FieldTypes.Text, "連絡先", "問い合わせ先", "問合せ先", "お問い合わせ先", "問合先", "担当課") with { Example = "介護福祉課" };

    /// <summary>Under which number.</summary>
    public static RegisterField<ImmutableArray<PhoneNumber>> Phone { get; } = Field.Of("phone", "連絡先電話番号", FieldTypes.Phone, "電話番号", "電話", "TEL", "問い合わせ電話番号", "問合せ先電話番号") with { IsVital = true, Example = "0176-00-0001" };

    /// <summary>And which extension.</summary>
    public static RegisterField<string> Extension { get; } = Field.Of("extension", "連絡先内線番号", FieldTypes.Text, "内線番号", "内線") with { IsOffered = false };

    /// <summary>Who holds it.</summary>
    public static RegisterField<string> Organiser { get; } = Field.Of("organiser", "主催者", FieldTypes.Text, "主催", "主催団体", "実施主体", "開催者") with { Example = "みほん町" };

    /// <summary>Who holds it with them.</summary>
    public static RegisterField<string> CoOrganiser { get; } = Field.Of("co_organiser", "共催団体", FieldTypes.Text, "共催", "共催者") with { IsOffered = false };

    /// <summary>Where it is.</summary>
    public static RegisterField<string> Venue { get; } = Field.Of("venue", "場所名称", FieldTypes.Text, "場所", "会場", "開催場所", "会場名", "開催会場") with { Example = "みほん町公民館" };

    /// <summary>How to get there.</summary>
    public static RegisterField<string> Access { get; } = Field.Of("access", "アクセス方法", FieldTypes.LongText, "アクセス", "交通", "行き方") with { IsOffered = false };

    /// <summary>Parking.</summary>
    public static RegisterField<string> Parking { get; } = Field.Of("parking", "駐車場情報", FieldTypes.Text, "駐車場", "駐車場の有無") with { IsOffered = false };

    /// <summary>How many people there is room for.</summary>
    public static RegisterField<decimal> Capacity { get; } = Field.Of("capacity", "定員", FieldTypes.Capacity, "定員数", "募集人数", "定員（人）") with { Example = "30" };

    /// <summary>The last day on which one may apply.</summary>
    public static RegisterField<DateOnly> Deadline { get; } = Field.Of("deadline", "参加申込終了日", FieldTypes.Day, "申込締切", "申込締切日", "締切", "締切日", "申し込み期限", "申込期限", "参加申込終了") with { Example = "2026-09-30" };

    /// <summary>Until when on that day.</summary>
    public static RegisterField<ClockTime> DeadlineTime { get; } = Field.Of("deadline_time", "参加申込終了時間", _clock, "申込締切時間", "締切時間") with { IsOffered = false };

    /// <summary>How to apply.</summary>
    public static RegisterField<string> Apply { get; } = Field.Of("apply", "参加申込方法", FieldTypes.LongText, "申込方法", "申し込み方法", "申込み方法", "申込", "申し込み") with { Note = "申しこみがいらないときは「不要」", Example = "電話" };

    /// <summary>Where it stands, where the days do not say it.</summary>
    public static RegisterField<string> State { get; } = Field.Of("state", "状態", EventChoices.States, "開催状況", "ステータス", "受付状況", "イベントの状態") with { Note = "日付から分からないことだけ書きます", Example = "予定" };

    /// <summary>Whether one can take part on the web.</summary>
    public static RegisterField<string> Online { get; } = Field.Of("online", "Web開催", FieldTypes.Text, "オンライン", "オンライン開催", "Web配信", "ウェブ開催") with { IsOffered = false };

    /// <summary>What there is for people with disabilities.</summary>
    public static RegisterField<ImmutableArray<string>> Accessibility { get; } = Field.Of("accessibility", "アクセシビリティ", FieldTypes.List, "バリアフリー", "バリアフリー情報", "配慮", "障害のある方への配慮") with
    { Note = "車いすの席、手話、要約筆記、筆談、だれでもトイレ、優先の駐車場など", Example = "車いすの席;筆談" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
    [
        Id, FacilityFields.Number, FacilityFields.AreaCode, FacilityFields.Prefecture, FacilityFields.City, Name, Kana, NameInEnglish, Start, End, StartTime, EndTime, TimeNote, Pattern, State, Description, Audience,
        Fee, FeeNote, Contact, Phone, Extension, Organiser, CoOrganiser, Venue, FacilityFields.Address, FacilityFields.Building, FacilityFields.Latitude, FacilityFields.Longitude, Access, Parking, Capacity,
        Deadline, DeadlineTime, Apply, Online, Accessibility, FacilityFields.Url, FacilityFields.Note,
    ];
}
