using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Rules;

/// <summary>The fields of a rule (退院調整ルール). A row is an edition, one of its steps, or a hospital and whether it goes by it.</summary>
public static class RuleFields
{
    /// <summary>What the field of the part may say.</summary>
    public const string OfEdition = "版", OfStep = "手順", OfHospital = "病院";

    /// <summary>The rule.</summary>
    public static RegisterField<string> Rule { get; } = Field.Of("rule", "ルールの名前", FieldTypes.Named, "ルール名", "ルール", "名称", "手引き") with { IsRequired = true, Example = "みほん圏域 退院調整ルール" };

    /// <summary>Where it holds.</summary>
    public static RegisterField<string> Area { get; } = Field.Of("area", "使う地域", FieldTypes.Text, "圏域", "地域", "適用地域") with { Example = "みほん圏域" };

    /// <summary>The edition to which the row belongs.</summary>
    public static RegisterField<string> Edition { get; } = Field.Of("edition", "版", FieldTypes.Named, "版数", "改訂版", "第何版") with { IsRequired = true, Example = "第2版" };

    /// <summary>What the row tells.</summary>
    public static RegisterField<string> Part { get; } = Field.Of("part", "行の種類", new ChoiceType(
        [new(OfEdition, "概要", "改訂", "edition"), new(OfStep, "ステップ", "手続き", "step"), new(OfHospital, "医療機関", "受け入れ", "hospital")], isOpen: false), "種類", "区分") with
    { IsRequired = true, Note = "版の説明、手順の1つ、病院の1つ", Example = OfStep };

    /// <summary>The first day of the edition.</summary>
    public static RegisterField<DateOnly> From { get; } = Field.Of("effective_from", "適用開始日", FieldTypes.Day, "適用日", "運用開始日", "施行日", "いつから", "適用開始") with
    { Note = "「版」の行に書けば足ります", Example = "2026-04-01" };

    /// <summary>The number of a step, or the place of a hospital.</summary>
    public static RegisterField<decimal> Order { get; } = Field.Of("order", "順番", FieldTypes.Number, "手順番号", "並び順", "順") with { Example = "1" };

    /// <summary>The title of a step, or the name of a hospital.</summary>
    public static RegisterField<string> Title { get; } = Field.Of("title", "手順・病院の名前", FieldTypes.Text, "見出し", "手順", "手順名", "病院名", "医療機関名", "標題") with { Example = "入院を知らせる" };

    /// <summary>Who does it.</summary>
    public static RegisterField<string> Who { get; } = Field.Of("who", "だれが", FieldTypes.Text, "担当", "行う人", "実施者") with { Note = "職種や部署。個人の名前は書きません", Example = "ケアマネジャー" };

    /// <summary>By when.</summary>
    public static RegisterField<string> When { get; } = Field.Of("when", "いつ", FieldTypes.Text, "時期", "いつまでに", "期限") with { Example = "入院を知った日か、次の日" };

    /// <summary>What is done.</summary>
    public static RegisterField<string> What { get; } = Field.Of("what", "すること", FieldTypes.LongText, "内容", "何をする", "行うこと") with { Example = "病院の連携室に電話し、シートを送る" };

    /// <summary>Ids or names of forms.</summary>
    public static RegisterField<ImmutableArray<string>> Forms { get; } = Field.Of("forms", "使う様式", FieldTypes.List, "様式", "書式", "様式ID") with { Note = "様式の台帳のID か名前", Example = "renraku" };

    /// <summary>Whether a hospital goes by the rule.</summary>
    public static RegisterField<Answer> Accepts { get; } = Field.Of("accepts", "このルールを使う", FieldTypes.Answer, "ルールの受け入れ", "参加", "採用") with { Note = "病院の行に書きます", Example = "可" };

    /// <summary>What is different from the edition before.</summary>
    public static RegisterField<ImmutableArray<string>> Changes { get; } = Field.Of("changes", "変わったこと", FieldTypes.Sentences, "変更点", "改訂の内容", "主な変更") with { Example = "" };

    /// <summary>What was found out about how the edition works.</summary>
    public static RegisterField<string> Monitoring { get; } = Field.Of("monitoring", "モニタリングの結果", FieldTypes.LongText, "モニタリング", "点検の結果", "調査の結果") with { Example = "" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { IsOffered = false };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [Rule, Area, Edition, Part, From, Order, Title, Who, When, What, Forms, Accepts, Changes, Monitoring, .. FreshnessFields.All, Source, Note];
}
