using System.Globalization;

namespace OutreachSite.Templating;

/// <summary>What cannot be made safe, and what is used up.</summary>
public static partial class TemplateDiagnostics
{
    /// <summary>A value stands where no escaping makes it safe.</summary>
    public static Diagnostic UnsafePlace(Location where, string source, Message place) => Error(
        "TPL401", where, $"「{source}」は{place.Japanese}には安全に書き出せない", $"'{source}' cannot be printed safely into {place.English}",
        new("引用符付きの属性値か、タグの外に書く", "print it into a quoted attribute value or between tags"));

    /// <summary>Two branches leave HTML in different places, so that nothing after them can be escaped rightly.</summary>
    public static Diagnostic BranchesDisagree(Location where, string keyword) => Error(
        "TPL402", where, $"「{keyword}」の枝によってHTMLの状態（タグや引用符の開閉）が変わる", $"the branches of '{keyword}' leave HTML in different places (an open tag or quote)",
        new("タグと引用符は同じ枝の中で閉じる", "close tags and quotes in the branch that opens them"));

    /// <summary>An address with a scheme that runs code or that a page should not link to.</summary>
    public static Diagnostic RefusedScheme(Location where, string address) => Error(
        "TPL403", where, $"「{Shorten(address)}」というリンク先は許されない", $"the address '{Shorten(address)}' is not allowed",
        new("http、https、mailto、tel か、相対パスにする", "use http, https, mailto, tel or a relative path"));

    /// <summary>Scripts take data as JSON.</summary>
    public static Diagnostic NotJson(Location where, string source) => Error(
        "TPL404", where, $"「{source}」は script 要素にそのまま書けない", $"'{source}' cannot be printed into a script element as it is",
        new("「| object.to_json」を付ける", "add '| object.to_json'"));

    /// <summary>A template that ends inside a tag would swallow what follows.</summary>
    public static Diagnostic EndsInsideTag(Location where, string keyword) => Error(
        "TPL405", where, $"「{keyword}」がHTMLのタグや引用符の途中で終わっている", $"'{keyword}' ends inside an HTML tag, quote or element of raw text");

    /// <summary>A scheme that is put together from parts cannot be checked.</summary>
    public static Diagnostic SchemeFromParts(Location where) => Error(
        "TPL406", where, "値の後に「:」を書いてリンク先のスキームを作っている", "the scheme of an address is made from a value",
        new("スキームは値の外に文字で書く", "write the scheme as text before the value"));

    /// <summary>The loops, calls and lists of a page went on for too long.</summary>
    public static Diagnostic TooManySteps(Location where, long limit) => Error(
        "TPL501", where, $"処理の回数が上限（{Number(limit)}）を超えた", $"more than {Number(limit)} steps",
        new("繰り返しの終わる条件を確かめる", "see whether the loop ends"));

    /// <summary>A page cannot have more bytes than this.</summary>
    public static Diagnostic TooMuchOutput(Location where, int limit) => Error(
        "TPL502", where, $"出力が上限（{Number(limit)}バイト）を超えた", $"more than {Number(limit)} bytes of output");

    /// <summary>Functions or includes that call themselves without end.</summary>
    public static Diagnostic CallsTooDeep(Location where, int limit) => Error(
        "TPL503", where, $"関数や include の入れ子が深すぎる（上限{Number(limit)}）", $"functions or includes are nested too deeply (limit {Number(limit)})",
        new("自分自身を呼び続けていないか確かめる", "see whether one calls itself without end"));

    /// <summary>A text, or all texts together, became too long.</summary>
    public static Diagnostic TextTooLong(Location where, long limit) => Error(
        "TPL504", where, $"文字列が長すぎる（上限{Number(limit)}文字）", $"the text is too long (limit {Number(limit)} characters)");

    /// <summary>The render took too long.</summary>
    public static Diagnostic TooSlow(Location where, TimeSpan limit) => Error(
        "TPL505", where, $"{limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)}秒以内に終わらなかった", $"it took more than {limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} seconds");

    /// <summary>Lists or objects inside each other, perhaps inside themselves.</summary>
    public static Diagnostic DataTooDeep(Location where, int limit) => Error(
        "TPL506", where, $"リストやオブジェクトの入れ子が深すぎる（上限{Number(limit)}）", $"lists or objects are nested too deeply (limit {Number(limit)})");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Shorten(string text) => text.Length > 60 ? text[..57] + "..." : text;
}
