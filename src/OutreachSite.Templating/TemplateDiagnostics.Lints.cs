namespace OutreachSite.Templating;

/// <summary>Traps: allowed, but not what a reader thinks.</summary>
public static partial class TemplateDiagnostics
{
    private static Diagnostic HintOf(string code, Location where, string japanese, string english, Message? hint = null) =>
        new(code, Severity.Hint, where, new(japanese, english), hint);

    /// <summary>A word of another template language is a plain name here, which a branch that is not taken never complains about.</summary>
    public static Diagnostic ForeignWord(Location where, string word, string right) => Warning(
        "TPL601", where, $"「{word}」はこの言語の言葉ではない", $"'{word}' is not a word of this language",
        new($"「{right}」と書く", $"write '{right}'"));

    /// <summary>Behind a pipe or a range, a loop parameter is an argument of something else.</summary>
    public static Diagnostic LoopParameterLost(Location where, string name) => Warning(
        "TPL602", where, $"「{name}」は繰り返しではなく直前の関数や値に付く", $"'{name}' belongs to the function or value before it, not to the loop",
        new("リストを ( ) で囲む", "put the list in parentheses"));

    /// <summary>A null in the middle of the path fails before the standard value is looked at.</summary>
    public static Diagnostic CoalesceTooLate(Location where, string target, string member) => HintOf(
        "TPL603", where, $"「{target}」が空なら「??」の前でエラーになる", $"if '{target}' is null, this fails before '??' is looked at",
        new($"「{target}?.{member}」と書く", $"write '{target}?.{member}'"));

    /// <summary>Both sides of <c>??</c> are always computed.</summary>
    public static Diagnostic CoalesceIsEager(Location where) => HintOf(
        "TPL604", where, "「??」の右の関数は、左に値があっても呼ばれる", "the function to the right of '??' is called even when the left has a value");

    /// <summary>Texts, numbers and lists are true even when they are empty or zero.</summary>
    public static Diagnostic AlwaysTrue(Location where, string source) => Warning(
        "TPL605", where, $"「{source}」は空でも0でも真になる", $"'{source}' is always true, even when it is empty or 0",
        new("「!= \"\"」や「> 0」で比べる", "compare it: '!= \"\"', '> 0'"));

    /// <summary>A pipe behind a condition belongs to its last part alone.</summary>
    public static Diagnostic PipeInElse(Location where) => HintOf(
        "TPL606", where, "「|」は「:」の後の値だけに掛かる", "this pipe applies to the part behind ':' alone",
        new("全体に掛けるなら条件式を ( ) で囲む", "to apply it to the whole, put the condition in parentheses"));
}
