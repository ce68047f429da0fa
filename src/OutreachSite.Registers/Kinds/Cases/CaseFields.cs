using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Cases;

/// <summary>What the register of cases says: one thing that a municipality did, always under the same headings. They follow the Digital Agency's form for cases (GIF 事例).</summary>
public static class CaseFields
{
    /// <summary>An id of its own, which is its address.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "ID", FieldTypes.Text, "管理番号", "事例ID", "事例番号") with { Note = "ページのアドレスになります", Example = "mihon" };

    /// <summary>What it is called.</summary>
    public static RegisterField<string> Title { get; } = Field.Of("title", "タイトル", FieldTypes.Named, "事例名", "事例のタイトル", "取組名", "名称", "件名") with { IsRequired = true, Example = "在宅医療の地図" };

    /// <summary>Where.</summary>
    public static RegisterField<string> Place { get; } = Field.Of("place", "事例の場所", FieldTypes.Named, "場所", "自治体", "自治体名", "市町村", "市町村名", "市区町村名", "地域", "対象地域") with { Example = "みほん市" };

    /// <summary>In which prefecture.</summary>
    public static RegisterField<string> Prefecture { get; } = Field.Of("prefecture", "都道府県名", FieldTypes.Text, "都道府県") with { Example = "青森県" };

    /// <summary>How many live there.</summary>
    public static RegisterField<decimal> Population { get; } = Field.Of("population", "人口", FieldTypes.Number, "人口規模", "総人口") with { Example = "36096" };

    /// <summary>Of which day that is.</summary>
    public static RegisterField<string> PopulationAsOf { get; } = Field.Of("population_as_of", "人口の時点", FieldTypes.PartialDate, "人口の基準日") with { Example = "2015-06" };

    /// <summary>In which fiscal year.</summary>
    public static RegisterField<int> Year { get; } = Field.Of("year", "事例実施年", FieldTypes.Year, "実施年", "実施年度", "年度", "取組年度", "開始年度") with { Example = "2012" };

    /// <summary>The items of the programme.</summary>
    public static RegisterField<ImmutableArray<string>> Items { get; } = Field.Of("items", "項目", new ItemListType(), "事業項目", "ア〜ク", "行政サービス分類") with { Example = "ア" };

    /// <summary>In one sentence, what was done.</summary>
    public static RegisterField<string> Summary { get; } = Field.Of("summary", "取り組みの概要", FieldTypes.LongText, "概要", "事例の概要") with { Example = "在宅医療の資源を地図と一覧にした" };

    /// <summary>What was done.</summary>
    public static RegisterField<string> Content { get; } = Field.Of("content", "実施内容", FieldTypes.LongText, "取り組み内容", "取組内容", "内容", "具体的な内容") with { Example = "医療機関に聞き、地図に入れた" };

    /// <summary>How.</summary>
    public static RegisterField<string> Method { get; } = Field.Of("method", "方法", FieldTypes.LongText, "実施方法", "進め方", "取組の方法") with { Example = "アンケート" };

    /// <summary>What to look out for.</summary>
    public static RegisterField<string> Cautions { get; } = Field.Of("cautions", "留意事項", FieldTypes.LongText, "留意点", "学んだこと", "導入での工夫", "工夫した点", "制約条件") with { Example = "作ったあとの更新が重い" };

    /// <summary>Who took part.</summary>
    public static RegisterField<ImmutableArray<string>> People { get; } = Field.Of("people", "協力者", FieldTypes.List, "関わった人", "関係者", "参加者", "実施体制") with { Note = "団体や職種（個人の名前は書きません）", Example = "医師会;薬剤師会" };

    /// <summary>What it cost.</summary>
    public static RegisterField<decimal> Cost { get; } = Field.Of("cost", "費用", FieldTypes.Number, "経費", "事業費", "予算額", "コスト") with { Example = "500" };

    /// <summary>円, 千円.</summary>
    public static RegisterField<string> CostUnit { get; } = Field.Of("cost_unit", "費用の単位", CostUnits.Type, "金額の単位") with { Example = "千円" };

    /// <summary>For what, and for how long.</summary>
    public static RegisterField<string> CostNote { get; } = Field.Of("cost_note", "費用の注", FieldTypes.LongText, "費用の内訳", "財源", "経費の内訳") with { Example = "年に1回の印刷" };

    /// <summary>What came of it.</summary>
    public static RegisterField<string> Results { get; } = Field.Of("results", "成果", FieldTypes.LongText, "効果", "結果", "実施効果", "取組の成果") with { Example = "" };

    /// <summary>Numbers that show it.</summary>
    public static RegisterField<string> Figures { get; } = Field.Of("figures", "効果の数", FieldTypes.LongText, "数値", "指標", "評価の方法") with { Note = "1行に1つ。いつの値かも書きます", Example = "" };

    /// <summary>A page that tells more.</summary>
    public static RegisterField<string> Page { get; } = Field.Of("page", "ページ", FieldTypes.Text, "ページのファイル", "紹介ページ") with { Note = "くわしく書いたページのファイル。無ければ、この行からページができます", Example = "" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源", "関連URL") with { Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
    [
        Id, Title, Place, Prefecture, Population, PopulationAsOf, Year, Items, Summary, Content, Method, Cautions, People, Cost, CostUnit, CostNote, Results, Figures, Page, Source,
        CertaintyField.Certainty, Note,
    ];
}
