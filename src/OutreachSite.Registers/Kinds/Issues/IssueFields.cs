using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Issues;

/// <summary>What the register of issues says: a difficulty, what was done about it, and what came of it, of one organisation under one theme.</summary>
public static class IssueFields
{
    /// <summary>Who has the difficulty.</summary>
    public static RegisterField<string> Organisation { get; } = Field.Of("organisation", "団体", FieldTypes.Named, "団体名", "機関名", "拠点名", "拠点", "事業者名", "実施団体", "市町村", "市区町村名", "自治体名", "圏域") with { IsRequired = true, Example = "みほん病院" };

    /// <summary>What kind of organisation it is.</summary>
    public static RegisterField<string> OrganisationKind { get; } = Field.Of("organisation_kind", "団体の種類", FieldTypes.Text, "機関の種類", "種別", "種類") with { Example = "病院" };

    /// <summary>What the difficulty is about.</summary>
    public static RegisterField<string> Theme { get; } = Field.Of("theme", "テーマ", FieldTypes.Named, "分野", "活動分野", "取組分野", "課題の分野", "区分", "項目") with { IsRequired = true, Example = "24時間の体制" };

    /// <summary>The number of the statement within the organisation and the theme.</summary>
    public static RegisterField<string> Number { get; } = Field.Of("number", "番号", FieldTypes.Text, "No", "課題番号", "通し番号") with { Note = "団体とテーマの中での番号。欄の中に①②と書いてもかまいません", Example = "①" };

    /// <summary>The difficulty.</summary>
    public static RegisterField<string> Issue { get; } = Field.Of("issue", "課題", FieldTypes.LongText, "問題点", "現状の課題", "抽出された課題", "課題の内容", "困りごと") with { Example = "夜に相談できる所がわからない" };

    /// <summary>What was done about it.</summary>
    public static RegisterField<string> Measure { get; } = Field.Of("measure", "対応", FieldTypes.LongText, "対応策", "解決策", "解決案", "対策", "対応方針") with { Example = "夜の電話を1つにまとめた" };

    /// <summary>What came of it.</summary>
    public static RegisterField<string> Evaluation { get; } = Field.Of("evaluation", "評価", FieldTypes.LongText, "成果", "成果・評価", "評価・成果", "効果", "結果") with { Example = "11か月で55件の相談" };

    /// <summary>The numbers of the difficulties that the measure answers, where they are not its own.</summary>
    public static RegisterField<string> Answers { get; } = Field.Of("answers", "対の番号", FieldTypes.Text, "対応する番号", "対応する課題", "課題との対応") with { Note = "この対応が、ほかの番号の課題にこたえるとき", Example = "" };

    /// <summary>Where it was talked over, and with whom.</summary>
    public static RegisterField<string> Meetings { get; } = Field.Of("meetings", "会合", FieldTypes.LongText, "会議", "会合と参加者", "会議名", "話し合いの場") with { Note = "1行に1つ。出た職種は（ ）に書きます", Example = "連絡会（医師、看護師）" };

    /// <summary>What else was done.</summary>
    public static RegisterField<string> Activities { get; } = Field.Of("activities", "活動", FieldTypes.LongText, "活動実績", "活動内容", "実績", "取組", "取組内容") with { Example = "" };

    /// <summary>Who follows it up: a section, no person.</summary>
    public static RegisterField<string> InCharge { get; } = Field.Of("in_charge", "担当", FieldTypes.Text, "担当課", "所管", "所管課") with { Note = "課や団体の名前（個人の名前は書きません）", Example = "介護保険課" };

    /// <summary>Of which day the row is.</summary>
    public static RegisterField<DateOnly> AsOf { get; } = Field.Of("as_of", "時点", FieldTypes.Day, "基準日", "現在", "記入日") with { Example = "2026-04-01" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [Organisation, OrganisationKind, Theme, Number, Issue, Measure, Evaluation, Answers, Meetings, Activities, InCharge, AsOf, Source, CertaintyField.Certainty, Note];
}
