using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Diagrams;

/// <summary>The fields of a row of a diagram. Which of them a row fills depends on what sort of row it is.</summary>
public static class DiagramFields
{
    /// <summary>A row is a box.</summary>
    public const string Box = "箱";

    /// <summary>A row is a line between two boxes.</summary>
    public const string Line = "線";

    /// <summary>A row names a lane.</summary>
    public const string Lane = "列";

    /// <summary>A row names a level.</summary>
    public const string Level = "段";

    /// <summary>A line with a head at its end.</summary>
    public const string OneWay = "一方";

    /// <summary>A line with heads at both ends.</summary>
    public const string BothWays = "双方";

    /// <summary>A line without heads.</summary>
    public const string NoWay = "なし";

    /// <summary>What was concluded and not read.</summary>
    public const string Inferred = "推定";

    /// <summary>Which diagram the row belongs to; one table may hold several.</summary>
    public static RegisterField<string> Figure { get; } = Field.Of("figure", "図", FieldTypes.Named, "図の名前", "図名", "ダイアグラム") with { IsRequired = true, Example = "支える人と仕組み" };

    /// <summary>What sort of row it is.</summary>
    public static RegisterField<string> Sort { get; } = Field.Of("row_kind", "行の種類", new ChoiceType(
        [new(Box, "箱・人・組織", "ノード", "node", "人", "組織", "機関", "会議"), new(Line, "矢印", "つなぎ", "エッジ", "edge"), new(Lane, "レーン", "lane"), new(Level, "レベル", "階層", "level")], isOpen: false), "種類", "行") with
    { IsRequired = true, Example = Box };

    /// <summary>By which lines name a box; its name does as well.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("box_id", "ID", FieldTypes.Text, "記号", "番号") with { Note = "線の「から」「へ」で箱を指す短い記号。無ければ名前で指します", Example = "houkatsu" };

    /// <summary>The name of a box, a lane or a level.</summary>
    public static RegisterField<string> Name { get; } = Field.Of("name", "名前", FieldTypes.Named, "名称", "箱の名前", "ラベル") with { Example = "地域包括支援センター" };

    /// <summary>A word above the name.</summary>
    public static RegisterField<string> Group { get; } = Field.Of("group", "見出し", FieldTypes.Text, "分類", "グループ", "区分") with { Note = "名前の上に小さく出す言葉", Example = "相談" };

    /// <summary>What is in a box.</summary>
    public static RegisterField<ImmutableArray<string>> Members { get; } = Field.Of("members", "中身", FieldTypes.Sentences, "内容", "構成員", "メンバー", "できること") with { Note = "箱の中に並べる言葉", Example = "相談;サービスの調整" };

    /// <summary>The lane of a box.</summary>
    public static RegisterField<string> InLane { get; } = Field.Of("lane", "列", FieldTypes.Named, "レーン", "立場") with { Note = "箱を置く列の名前", Example = "" };

    /// <summary>The level of a box.</summary>
    public static RegisterField<string> OnLevel { get; } = Field.Of("level", "段", FieldTypes.Named, "階層", "レベル") with { Note = "箱を置く段の名前", Example = "" };

    /// <summary>The box where a line begins.</summary>
    public static RegisterField<string> From { get; } = Field.Of("from", "から", FieldTypes.Named, "始点", "元") with { Note = "線が出る箱のID か名前", Example = "" };

    /// <summary>The box where it ends.</summary>
    public static RegisterField<string> To { get; } = Field.Of("to", "へ", FieldTypes.Named, "終点", "先", "まで") with { Note = "線が着く箱のID か名前", Example = "" };

    /// <summary>What a line is about.</summary>
    public static RegisterField<string> Words { get; } = Field.Of("words", "ことば", FieldTypes.Text, "線の言葉", "すること", "説明") with { Note = "線に添える短い言葉", Example = "" };

    /// <summary>Where the heads of a line are.</summary>
    public static RegisterField<string> Direction { get; } = Field.Of("direction", "向き", new ChoiceType(
        [new(OneWay, "→", "片方", "one", "一方向"), new(BothWays, "⇔", "↔", "相互", "両方", "both", "双方向"), new(NoWay, "―", "無し", "none", "無")], isOpen: false), "矢印の向き", "方向") with { Note = "空欄は「一方」", Example = "" };

    /// <summary>How sure the row is.</summary>
    public static RegisterField<string> Certainty { get; } = Field.Of("certainty", "確からしさ", new ChoiceType(
        [new("確か", "high", "高", "確実", "明記"), new(Inferred, "medium", "low", "中", "低", "不確か", "たぶん", "推測")], isOpen: false), "確度") with { Note = "資料にそう書かれていないものは「推定」。点線になります", Example = "確か" };

    /// <summary>The page of a box.</summary>
    public static RegisterField<string> Page { get; } = Field.Of("page", "ページ", FieldTypes.Text, "リンク", "リンク先") with { Note = "箱の名前から開くページ（content からの道。例: items/resources.md）", Example = "" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };
}
