using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Indicators;

/// <summary>What the register of indicators says: one value of one area in one year, and what it means.</summary>
public static class IndicatorFields
{
    /// <summary>The name of the indicator.</summary>
    public static RegisterField<string> Indicator { get; } = Field.Of("indicator", "指標", FieldTypes.Named, "指標名", "指標の名称", "項目", "項目名", "名称") with { IsRequired = true, Example = "退院調整率" };

    /// <summary>The area.</summary>
    public static RegisterField<string> Area { get; } = Field.Of("area", "地域", FieldTypes.Named, "圏域", "地域名", "圏域名", "区域", "市町村", "市区町村", "地区", "region", "二次医療圏") with { IsRequired = true, Example = "みほん圏域" };

    /// <summary>The year in which the value was measured, or the fiscal year as its first calendar year.</summary>
    public static RegisterField<int> Year { get; } = Field.Of("year", "年度", FieldTypes.Year, "年", "年次", "調査年", "調査年度", "year_wareki") with { IsRequired = true, Example = "H30" };

    /// <summary>The value; a blank or a mark is "no value", never 0.</summary>
    public static RegisterField<decimal> Number { get; } = Field.Of("value", "値", FieldTypes.Number, "数値", "実績", "実績値", "割合", "率", "percent") with { Example = "81.7" };

    /// <summary>The mark that stands where there is no value.</summary>
    public static RegisterField<string> MissingMark { get; } = Field.Of("missing", "値がない理由", FieldTypes.Mark, "欠測の記号", "欠損") with { Note = "「-」などと書かれていた記号や理由。公表しない数は「秘匿」", IsOffered = false };

    /// <summary>%, 人, 件.</summary>
    public static RegisterField<string> Unit { get; } = Field.Of("unit", "単位", FieldTypes.Text) with { Example = "%" };

    /// <summary>What is measured, in one sentence.</summary>
    public static RegisterField<string> Definition { get; } = Field.Of("definition", "定義", FieldTypes.LongText, "指標の定義", "意味", "説明", "算出方法") with { Example = "家へ退院する人のうち、病院とケアマネジャーが事前に調整した割合" };

    /// <summary>What is counted above the line.</summary>
    public static RegisterField<string> Numerator { get; } = Field.Of("numerator", "分子", FieldTypes.LongText, "分子の定義") with { Example = "事前に調整した人" };

    /// <summary>What is counted below the line.</summary>
    public static RegisterField<string> Denominator { get; } = Field.Of("denominator", "分母", FieldTypes.LongText, "分母の定義") with { Example = "家へ退院した人" };

    /// <summary>How many are above the line.</summary>
    public static RegisterField<decimal> NumeratorCount { get; } = Field.Of("numerator_count", "分子の数", FieldTypes.Number, "分子（人）", "該当数", "分子数") with { Example = "" };

    /// <summary>How many are below the line.</summary>
    public static RegisterField<decimal> DenominatorCount { get; } = Field.Of("denominator_count", "分母の数", FieldTypes.Number, "分母（人）", "母数", "対象数", "分母数") with { Example = "" };

    /// <summary>What is aimed at.</summary>
    public static RegisterField<decimal> Target { get; } = Field.Of("target", "目標値", FieldTypes.Number, "目標", "目標数値", "target_percent") with { Example = "80" };

    /// <summary>The plan that names the target.</summary>
    public static RegisterField<string> Plan { get; } = Field.Of("plan", "計画", FieldTypes.Named, "計画名", "目標を定めた計画", "根拠計画") with { Example = "あおもり高齢者すこやか自立プラン2018" };

    /// <summary>Whether more or less is better.</summary>
    public static RegisterField<string> Direction { get; } = Field.Of("direction", "良い向き", IndicatorChoices.Directions, "望ましい方向", "方向", "向き") with { Example = "高いほど良い" };

    /// <summary>Whether the row is an area or an average over areas.</summary>
    public static RegisterField<string> RowKind { get; } = Field.Of("row_kind", "行の種類", IndicatorChoices.RowKinds, "種類", "平均の種類", "区分") with { Note = "平均の行には、単純平均か加重平均かを書きます", Example = "地域" };

    /// <summary>From when to when the value was measured.</summary>
    public static RegisterField<string> Period { get; } = Field.Of("period", "調査期間", FieldTypes.Text, "期間", "対象期間") with { Example = "2018年10月の1か月" };

    /// <summary>Where the value comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { Example = "入退院連携状況調査" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
    [
        Indicator, Area, Year, Number, MissingMark, Unit, RowKind, NumeratorCount, DenominatorCount, Definition, Numerator, Denominator, Target, Plan, Direction, Period, Source, Note,
    ];
}
