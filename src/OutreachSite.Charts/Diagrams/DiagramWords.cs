namespace OutreachSite.Charts.Diagrams;

/// <summary>
/// The words that diagrams add to an author's own: Japanese unless the caller gives others. A word in braces is a place where
/// the diagram writes a name or a number.
/// </summary>
public sealed record DiagramWords
{
    /// <summary>The words of a Japanese page.</summary>
    public static DiagramWords Japanese { get; } = new();

    /// <summary>The words of an English page.</summary>
    public static DiagramWords English { get; } = new()
    {
        Boxes = "A diagram of {count} boxes. Below it everything is said in words.", BoxesAndLines = "A diagram of {count} boxes and {lines} lines. Below it everything is said in words.",
        Grouped = "{group}: {name}", One = "To {to}", Both = "To and from {to}", None = "With {to}", About = "{whom}: {label}", Inferred = "{relation} (inferred)", InferredBox = "{name} (inferred)",
        Key = "dashed: inferred", Others = "Others",
    };

    /// <summary>The words of a page in やさしい日本語.</summary>
    public static DiagramWords Easy { get; } = new()
    {
        Boxes = "{count}この はこの ずです。おなじ ことを、したに ことばで かきました。",
        BoxesAndLines = "{count}この はこを、{lines}ほんの せんで つなぎました。おなじ ことを、したに ことばで かきました。",
        Grouped = "{group}　{name}", One = "{to}へ", Both = "{to}と おたがいに", None = "{to}と いっしょに", About = "{whom}：{label}", Inferred = "{relation}（たぶん）", InferredBox = "{name}（たぶん）",
        Key = "てんせんは、たぶん", Others = "そのほか",
    };

    /// <summary>What a drawing without lines holds. Places: count.</summary>
    public string Boxes { get; init; } = "{count}個の箱の図です。同じことを、下に言葉で書いています。";

    /// <summary>What a drawing with lines holds. Places: count, lines.</summary>
    public string BoxesAndLines { get; init; } = "{count}個の箱と{lines}本の線の図です。同じことを、下に言葉で書いています。";

    /// <summary>A name with the word above it. Places: group, name.</summary>
    public string Grouped { get; init; } = "{group}　{name}";

    /// <summary>To whom a line with one head leads. Places: to.</summary>
    public string One { get; init; } = "{to}へ";

    /// <summary>With whom a line with two heads connects. Places: to.</summary>
    public string Both { get; init; } = "{to}と、たがいに";

    /// <summary>With whom a line without heads connects. Places: to.</summary>
    public string None { get; init; } = "{to}と";

    /// <summary>With whom, and what about. Places: whom, label.</summary>
    public string About { get; init; } = "{whom}：{label}";

    /// <summary>A line that somebody concluded. Places: relation.</summary>
    public string Inferred { get; init; } = "{relation}（推定）";

    /// <summary>A box that somebody concluded. Places: name.</summary>
    public string InferredBox { get; init; } = "{name}（推定）";

    /// <summary>The key of dashed lines.</summary>
    public string Key { get; init; } = "点線は推定";

    /// <summary>The title over boxes that stand in no lane and on no level.</summary>
    public string Others { get; init; } = "その他";
}
