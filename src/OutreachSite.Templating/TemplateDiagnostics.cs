namespace OutreachSite.Templating;

/// <summary>What can be wrong with a template: how it is written. Names, values, safety and budget are in the other parts.</summary>
public static partial class TemplateDiagnostics
{
    private static Diagnostic Error(string code, Location where, string japanese, string english, Message? hint = null) =>
        new(code, Severity.Error, where, new(japanese, english), hint);

    private static Diagnostic Warning(string code, Location where, string japanese, string english, Message? hint = null) =>
        new(code, Severity.Warning, where, new(japanese, english), hint);

    /// <summary>A tag that the end of the file closes is most often a slip.</summary>
    public static Diagnostic UnclosedCode(Location where, string closing) => Warning(
        "TPL001", where, $"タグが閉じられていない（「{closing}」がない）", $"the tag is not closed (no '{closing}')",
        new($"「{closing}」を書き足す", $"write '{closing}' where the tag ends"));

    /// <summary>A text literal needs its closing quote.</summary>
    public static Diagnostic UnclosedString(Location where) => Error(
        "TPL002", where, "文字列の引用符が閉じられていない", "the text has no closing quote",
        new("同じ引用符で閉じる", "close it with the same quote"));

    /// <summary>Only the listed escapes exist.</summary>
    public static Diagnostic BadEscape(Location where, string escape) => Error(
        "TPL003", where, $"「{escape}」というエスケープはない", $"there is no escape '{escape}'",
        new("\\n \\t \\\" \\' \\\\ \\uXXXX などを使う。そのまま書くには ` で囲む", "use \\n \\t \\\" \\' \\\\ \\uXXXX and so on, or quote with ` to write it as it is"));

    /// <summary>A number that cannot be read.</summary>
    public static Diagnostic BadNumber(Location where, string text) => Error(
        "TPL004", where, $"「{text}」は数として読めない", $"'{text}' is not a number");

    /// <summary>A character that means nothing in the language.</summary>
    public static Diagnostic UnknownCharacter(Location where, char character) => Error(
        "TPL005", where, $"「{character}」はここでは使えない", $"'{character}' has no meaning here");

    /// <summary>A value, name or call should stand here.</summary>
    public static Diagnostic ExpectedExpression(Location where, Message found) => Error(
        "TPL006", where, $"ここには式が必要だが、{found.Japanese}がある", $"an expression is expected here, not {found.English}");

    /// <summary>The language wants a certain word or sign here.</summary>
    public static Diagnostic Expected(Location where, string wanted, Message found) => Error(
        "TPL007", where, $"ここには「{wanted}」が必要だが、{found.Japanese}がある", $"'{wanted}' is expected here, not {found.English}");

    /// <summary>A statement ends at a new line, a semicolon or the closing tag.</summary>
    public static Diagnostic AfterStatement(Location where, Message found) => Error(
        "TPL008", where, $"文の終わりに余分なもの（{found.Japanese}）がある", $"{found.English} stands after the end of a statement",
        new("文は改行か「;」で区切る", "separate statements by a new line or ';'"));

    /// <summary>Every block needs its <c>end</c>.</summary>
    public static Diagnostic UnclosedBlock(Location where, string keyword) => Error(
        "TPL009", where, $"「{keyword}」に対する「end」がない", $"'{keyword}' has no 'end'",
        new("{{ end }} を書き足す", "write {{ end }} where the block ends"));

    /// <summary><c>end</c>, <c>else</c> and <c>when</c> belong to a block.</summary>
    public static Diagnostic UnexpectedKeyword(Location where, string keyword) => Error(
        "TPL010", where, $"「{keyword}」に対応する始まりがない", $"'{keyword}' belongs to no block that is open here");

    /// <summary>Only names, members and items can be assigned to.</summary>
    public static Diagnostic NotAssignable(Location where, string source) => Error(
        "TPL011", where, $"「{source}」には代入できない", $"'{source}' cannot be assigned to");

    /// <summary>The loop objects have fixed members.</summary>
    public static Diagnostic UnknownLoopMember(Location where, string loop, string name, IEnumerable<string> known) => Error(
        "TPL012", where, $"「{loop}」に「{name}」はない", $"'{loop}' has no '{name}'", Suggestion.DidYouMean(name, known));

    /// <summary>Deep nesting would exhaust the machine.</summary>
    public static Diagnostic TooDeep(Location where) => Error(
        "TPL013", where, "入れ子が深すぎる", "this is nested too deeply", new("変数や include に分ける", "split it by variables or includes"));

    /// <summary>A parameter's default is a literal, because it is known when the template is read.</summary>
    public static Diagnostic DefaultNotLiteral(Location where) => Error(
        "TPL014", where, "引数の既定値は定数でなければならない", "the default of a parameter must be a literal");

    /// <summary>Callers could not tell which argument is whose.</summary>
    public static Diagnostic MisplacedParameter(Location where, string name) => Error(
        "TPL019", where, $"引数「{name}」は、省ける引数より前に置く", $"the parameter '{name}' must stand before those that may be left out");

    /// <summary>Loops take <c>offset</c>, <c>limit</c>, <c>reversed</c>, and tables <c>cols</c>.</summary>
    public static Diagnostic UnknownLoopParameter(Location where, string name) => Error(
        "TPL020", where, $"繰り返しに「{name}」という指定はない", $"a loop takes no '{name}'");

    /// <summary>A hole of an interpolated text ends on its line, and the text has a closing quote.</summary>
    public static Diagnostic UnclosedInterpolation(Location where) => Error(
        "TPL015", where, "埋め込み文字列（$\"…\"）が閉じられていない", "the interpolated text is not closed",
        new("「}」と引用符で、同じ行の中で閉じる", "close the hole with '}' on the same line, and the text with its quote"));

    /// <summary>An assignment stands by itself.</summary>
    public static Diagnostic AssignmentInside(Location where) => Error(
        "TPL016", where, "代入は式の中では使えない", "an assignment cannot stand inside an expression",
        new("代入を別の文にする。比べるときは「==」", "make it a statement of its own; to compare, write '=='"));

    /// <summary>A tag inside a tag is no template.</summary>
    public static Diagnostic NestedTag(Location where) => Error(
        "TPL017", where, "「{{」の中に「{{」がある", "'{{' stands inside a tag", new("前のタグを「}}」で閉じる", "close the tag before with '}}'"));

    /// <summary>The block of <c>wrap</c> is printed as a whole.</summary>
    public static Diagnostic BlockInExpression(Location where) => Error(
        "TPL018", where, "「$$」は単独の文としてだけ使える", "'$$' can only stand by itself");

    /// <summary>The same problem, seen from the templates that included the one it is in.</summary>
    internal static Diagnostic Within(Diagnostic problem, ImmutableArray<Location> chain)
    {
        if (chain.IsEmpty)
            return problem;
        var places = string.Join(" ← ", chain.Take(6)) + (chain.Length > 6 ? " ← …" : "");
        var from = new Message($"読み込み元: {places}", $"included from {places}");
        return problem with
        {
            Hint = problem.Hint is { } hint ? new($"{hint.Japanese}（{from.Japanese}）", $"{hint.English} ({from.English})") : from,
        };
    }
}
