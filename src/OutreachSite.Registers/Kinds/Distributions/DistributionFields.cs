using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Distributions;

/// <summary>The fields of a log of leaflets: what was given out where, how, when, and how many were left.</summary>
public static class DistributionFields
{
    /// <summary>An id of its own.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "配布ID", FieldTypes.Text, "ID", "管理番号") with { IsOffered = false };

    /// <summary>What is given out.</summary>
    public static RegisterField<string> What { get; } = Field.Of("what", "配るもの", FieldTypes.Named, "配布物", "配ったもの", "冊子名", "印刷物", "名称") with { IsRequired = true, Example = "はじめての在宅医療" };

    /// <summary>Its page, from the content folder.</summary>
    public static RegisterField<string> Page { get; } = Field.Of("page", "ページ", FieldTypes.Text, "掲載ページ", "もとのページ") with { Note = "content フォルダーからの場所。QRコードの行き先になります", Example = "pamphlets/home-care-start/index.md" };

    /// <summary>Which edition.</summary>
    public static RegisterField<string> Edition { get; } = Field.Of("edition", "版", FieldTypes.Text, "版数", "年度版") with { Example = "2026年度版" };

    /// <summary>Where it is given out.</summary>
    public static RegisterField<string> Place { get; } = Field.Of("place", "配る先", FieldTypes.Named, "配布先", "配った先", "置き場所", "設置場所") with { IsRequired = true, Example = "みなと市役所 1階の窓口" };

    /// <summary>The code of the place in the address that is printed.</summary>
    public static RegisterField<string> Code { get; } = Field.Of("place_code", "QRの符号", FieldTypes.Text, "場所の符号", "符号", "QRコード") with { Note = "半角の小文字・数字・「-」で20字まで。場所ごとに変えると、どの場所の紙が使われたか数えられます", Example = "minato-1f" };

    /// <summary>How it gets there.</summary>
    public static RegisterField<string> Way { get; } = Field.Of("way", "配り方", new ChoiceType(
        [new("毎戸", "全戸", "全世帯", "毎戸配布"), new("窓口", "設置", "置き配り"), new("学校"), new("郵送"), new("回覧"), new("催し", "会場", "手渡し")], isOpen: true), "配布方法", "方法") with { Example = "窓口" };

    /// <summary>When it is planned.</summary>
    public static RegisterField<string> Planned { get; } = Field.Of("planned", "予定", new DayOrMonthType(), "予定日", "配布予定日", "配布予定", "予定月") with { Example = "2026-04" };

    /// <summary>When it was done.</summary>
    public static RegisterField<string> Done { get; } = Field.Of("done", "配った時期", new DayOrMonthType(), "配った日", "配布日", "実施日", "配布年月日", "配布月") with { Example = "" };

    /// <summary>How many.</summary>
    public static RegisterField<decimal> Copies { get; } = Field.Of("copies", "部数", FieldTypes.Number, "配布数", "枚数", "配布部数") with { Example = "300" };

    /// <summary>How many came back or still lie there.</summary>
    public static RegisterField<decimal> Left { get; } = Field.Of("left", "残部", FieldTypes.Number, "残り", "残数", "残部数") with { Example = "" };

    /// <summary>Which section sees to it; no name of a person.</summary>
    public static RegisterField<string> Section { get; } = Field.Of("section", "担当課", FieldTypes.Text, "担当", "所管") with { Note = "個人の名前は書きません", Example = "介護福祉課" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { IsOffered = false };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } = [Id, What, Page, Edition, Place, Code, Way, Planned, Done, Copies, Left, Section, Source, Note];
}
