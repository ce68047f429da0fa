namespace OutreachSite.Charts.Maps;

/// <summary>
/// The words that maps add to an author's own: Japanese unless the caller gives others. A word in braces is a place where
/// the map writes a name or a number.
/// </summary>
public sealed record MapWords
{
    /// <summary>The words of a Japanese page.</summary>
    public static MapWords Japanese { get; } = new();

    /// <summary>The words of an English page.</summary>
    public static MapWords English { get; } = new()
    {
        North = "N", Length = "about {length}", Kilometres = "{number} km", Metres = "{number} m", Marker = "No. {number}, {label}", Inset = "A part, drawn larger",
        NamedInset = "Around {name}", TogetherInset = "{count} places close together", Lettered = "Map {letter}: {title}", Frame = "{title}, {count} places", Region = "{name}, {count} places",
        Count = "{count} places", All = "This map shows roughly where {count} places are. The numbers are those of the list.",
        One = "This map shows roughly where {label} is.", Parts = "This map shows how many places there are in each of {count} areas.",
        Larger = " Crowded parts are drawn larger on map {first}.", LargerMany = " Crowded parts are drawn larger on maps {first} to {last}.",
    };

    /// <summary>The words of a page in やさしい日本語.</summary>
    public static MapWords Easy { get; } = new()
    {
        North = "きた", Length = "だいたい {length}", Marker = "{number}ばん　{label}", Inset = "おおきく した ず", NamedInset = "{name}の ちかく",
        TogetherInset = "すぐ ちかくに ある {count}かしょ", Lettered = "{letter}の ず。{title}", Frame = "{title}（{count}かしょ）", Region = "{name}、{count}かしょ",
        Count = "{count}かしょ", All = "{count}かしょの だいたいの ばしょです。ばんごうは、いちらんの ばんごうと おなじです。", One = "{label}の だいたいの ばしょです。",
        Parts = "{count}つの ところに、いくつ あるかの ずです。", Larger = "こんで いる ところは、{first}の ずで おおきく しました。",
        LargerMany = "こんで いる ところは、{first}から {last}の ずで おおきく しました。",
    };

    /// <summary>The word at the arrow.</summary>
    public string North { get; init; } = "北";

    /// <summary>The length of the scale bar. Places: length.</summary>
    public string Length { get; init; } = "約{length}";

    /// <summary>A length in kilometres. Places: number.</summary>
    public string Kilometres { get; init; } = "{number}km";

    /// <summary>A length in metres. Places: number.</summary>
    public string Metres { get; init; } = "{number}m";

    /// <summary>A marker, as it is read out. Places: number, label.</summary>
    public string Marker { get; init; } = "{number}番　{label}";

    /// <summary>The title of a part that is drawn larger.</summary>
    public string Inset { get; init; } = "大きくした図";

    /// <summary>The same where a name lies in it or beside it. Places: name.</summary>
    public string NamedInset { get; init; } = "{name}のあたり";

    /// <summary>The same for places that lie too near to each other for any map. Places: count.</summary>
    public string TogetherInset { get; init; } = "すぐ近くにある{count}か所";

    /// <summary>A part with its letter, as it is read out. Places: letter, title.</summary>
    public string Lettered { get; init; } = "{letter}の図。{title}";

    /// <summary>A frame on the map, as it is read out. Places: title, count.</summary>
    public string Frame { get; init; } = "{title}、{count}か所";

    /// <summary>A plate, as it is read out. Places: name, count.</summary>
    public string Region { get; init; } = "{name}、{count}か所";

    /// <summary>The number on a plate. Places: count.</summary>
    public string Count { get; init; } = "{count}か所";

    /// <summary>What a map of many places shows. Places: count.</summary>
    public string All { get; init; } = "{count}か所のおおよその位置の図です。番号は、一覧の番号と同じです。";

    /// <summary>What the map of one place shows. Places: label.</summary>
    public string One { get; init; } = "{label}のおおよその位置の図です。";

    /// <summary>What a map of parts shows. Places: count.</summary>
    public string Parts { get; init; } = "{count}つの地区に、それぞれいくつあるかの図です。";

    /// <summary>Follows when one part is drawn larger. Places: first.</summary>
    public string Larger { get; init; } = "込み合ったところは、{first}の図で大きくしています。";

    /// <summary>Follows when several parts are drawn larger. Places: first, last.</summary>
    public string LargerMany { get; init; } = "込み合ったところは、{first}から{last}の図で大きくしています。";
}
