namespace OutreachSite.Templating;

/// <summary>Names that are not there, and values that do not fit.</summary>
public static partial class TemplateDiagnostics
{
    /// <summary>No variable, model member or built-in has this name.</summary>
    public static Diagnostic UnknownVariable(Location where, string name, IEnumerable<string> known) => Error(
        "TPL101", where, $"「{name}」という名前はない", $"there is no variable '{name}'", Suggestion.DidYouMean(name, known));

    /// <summary>A record of the model has fixed members.</summary>
    public static Diagnostic UnknownMember(Location where, string name, IEnumerable<string> known) => Error(
        "TPL102", where, $"「{name}」という項目はない", $"there is no member '{name}'", Suggestion.DidYouMean(name, known));

    /// <summary>Null has no members.</summary>
    public static Diagnostic NullMember(Location where, string name, string target) => Error(
        "TPL103", where, $"「{target}」が空（null）なので「{name}」を読めない", $"'{target}' is null, so '{name}' cannot be read",
        new($"なくてもよいなら「{target}?.{name}」と書く", $"if it may be missing, write '{target}?.{name}'"));

    /// <summary>The called name is not defined here; functions must be defined before they are called.</summary>
    public static Diagnostic UnknownFunction(Location where, string name) => Error(
        "TPL104", where, $"「{name}」という関数はない", $"there is no function '{name}'");

    /// <summary>Arguments behind something that is no function.</summary>
    public static Diagnostic NotAFunction(Location where, string source, Message kind) => Error(
        "TPL105", where, $"「{source}」は関数ではない（{kind.Japanese}）", $"'{source}' is not a function but {kind.English}");

    /// <summary>Something that <c>readonly</c> protects.</summary>
    public static Diagnostic ReadOnlyVariable(Location where, string name) => Error(
        "TPL106", where, $"「{name}」は読み取り専用", $"'{name}' is read-only");

    /// <summary>The model belongs to the site, not to the template.</summary>
    public static Diagnostic CannotChange(Location where, Message kind) => Error(
        "TPL107", where, $"この値（{kind.Japanese}）は変更できない", $"this value ({kind.English}) cannot be changed");

    /// <summary>A named argument that the function does not know.</summary>
    public static Diagnostic UnknownArgument(Location where, string function, string name, IEnumerable<string> known) => Error(
        "TPL108", where, $"「{function}」に「{name}」という引数はない", $"'{function}' has no argument '{name}'", Suggestion.DidYouMean(name, known));

    /// <summary>A pipe ends in something that is no function.</summary>
    public static Diagnostic PipeIntoValue(Location where, string source, Message kind) => Error(
        "TPL109", where, $"「|」の右の「{source}」は関数ではない（{kind.Japanese}）", $"'{source}' to the right of '|' is not a function but {kind.English}");

    /// <summary>A required argument was not given.</summary>
    public static Diagnostic MissingArgument(Location where, string function, string parameter) => Error(
        "TPL201", where, $"「{function}」に引数「{parameter}」が足りない", $"'{function}' needs an argument '{parameter}'");

    /// <summary>More arguments than the function takes.</summary>
    public static Diagnostic TooManyArguments(Location where, string function, int most) => Error(
        "TPL202", where, $"「{function}」の引数は{most}個まで", $"'{function}' takes {most} argument(s) at most");

    /// <summary>An argument of the wrong kind.</summary>
    public static Diagnostic WrongArgument(Location where, string function, string parameter, Message wanted, Message found) => Error(
        "TPL203", where, $"「{function}」の引数「{parameter}」は{wanted.Japanese}でなければならない（{found.Japanese}が渡された）",
        $"the argument '{parameter}' of '{function}' must be {wanted.English}, not {found.English}");

    /// <summary>The operator does not know these two kinds together.</summary>
    public static Diagnostic BadOperands(Location where, string sign, Message left, Message right) => Error(
        "TPL204", where, $"「{sign}」は{left.Japanese}と{right.Japanese}には使えない", $"'{sign}' cannot be used on {left.English} and {right.English}");

    /// <summary>Whole numbers cannot be divided by zero.</summary>
    public static Diagnostic DivideByZero(Location where) => Error("TPL205", where, "0で割ろうとした", "division by zero");

    /// <summary>Loops walk over lists, ranges, texts and objects.</summary>
    public static Diagnostic NotIterable(Location where, string source, Message kind) => Error(
        "TPL206", where, $"「{source}」（{kind.Japanese}）は繰り返せない", $"'{source}' is {kind.English}, which cannot be looped over");

    /// <summary>A text has no character there; lists give null instead.</summary>
    public static Diagnostic IndexOutOfRange(Location where, string index, int length) => Error(
        "TPL207", where, $"位置「{index}」は範囲外（長さは{length}）", $"the position {index} is out of range (the length is {length})");

    /// <summary>Only lists, objects and texts have items.</summary>
    public static Diagnostic NotIndexable(Location where, Message kind) => Error(
        "TPL208", where, $"{kind.Japanese}から [ ] で取り出すことはできない", $"{kind.English} has no items");

    /// <summary>A position is a whole number.</summary>
    public static Diagnostic BadIndex(Location where, Message kind) => Error(
        "TPL209", where, $"位置は整数でなければならない（{kind.Japanese}が渡された）", $"a position must be a whole number, not {kind.English}");

    /// <summary>Null has no items.</summary>
    public static Diagnostic NullIndex(Location where, string target) => Error(
        "TPL210", where, $"「{target}」が空（null）なので項目を読めない", $"'{target}' is null, so it has no items");

    /// <summary><c>break</c> and <c>continue</c> belong to a loop.</summary>
    public static Diagnostic OutsideLoop(Location where, string keyword) => Error(
        "TPL211", where, $"「{keyword}」は繰り返しの中でだけ使える", $"'{keyword}' can only stand inside a loop");

    /// <summary>The sign before a value does not know its kind.</summary>
    public static Diagnostic BadOperand(Location where, string sign, Message kind) => Error(
        "TPL212", where, $"「{sign}」は{kind.Japanese}には使えない", $"'{sign}' cannot be used on {kind.English}");

    /// <summary><c>with</c> and <c>import</c> need an object.</summary>
    public static Diagnostic NotAnObject(Location where, string keyword, Message kind) => Error(
        "TPL213", where, $"「{keyword}」にはオブジェクトが必要（{kind.Japanese}が渡された）", $"'{keyword}' needs an object, not {kind.English}");

    /// <summary>A loop parameter is a number.</summary>
    public static Diagnostic NotANumber(Location where, Message kind) => Error(
        "TPL214", where, $"ここには数が必要（{kind.Japanese}が渡された）", $"a number is needed here, not {kind.English}");

    /// <summary>A computation left the range of its numbers or dates.</summary>
    public static Diagnostic CannotCompute(Location where) => Error(
        "TPL215", where, "計算できない値がある", "this cannot be computed: a value is out of range");

    /// <summary>The function is known, but a page must not depend on chance, on the machine or on text run as code.</summary>
    public static Diagnostic Refused(Location where, string function) => Error(
        "TPL216", where, $"「{function}」はここでは使えない", $"'{function}' is refused here",
        new("同じ入力からは同じページを作るため、乱数・時計・文字列の実行は使わない", "pages are repeatable: no random numbers, no clock, no text run as code"));

    /// <summary>A function could not do its work with these arguments.</summary>
    public static Diagnostic BadArgument(Location where, string function, Message problem) => Error(
        "TPL217", where, $"「{function}」: {problem.Japanese}", $"'{function}': {problem.English}");

    /// <summary>A mistake that a function of the site found in its arguments.</summary>
    public static Diagnostic FunctionProblem(Location where, TemplateFunctionException mistake)
    {
        ArgumentNullException.ThrowIfNull(mistake);
        return Error("TPL218", where, mistake.Problem.Japanese, mistake.Problem.English, mistake.Hint);
    }

    /// <summary>A range that no page could need.</summary>
    public static Diagnostic RangeTooLong(Location where) => Error("TPL219", where, "範囲が広すぎる", "the range is too long");

    /// <summary>The loader knows no template of that name.</summary>
    public static Diagnostic NoTemplate(Location where, string name) => Error(
        "TPL301", where, $"「{name}」というテンプレートはない", $"there is no template '{name}'");

    /// <summary>A template that cannot be read, told where it is included: in plain mode one message holds them all.</summary>
    public static Diagnostic BrokenInclude(Location where, string name, Message reasons) => Error(
        "TPL303", where, $"テンプレート「{name}」を読めない: {reasons.Japanese}", $"the template '{name}' cannot be read: {reasons.English}");

    /// <summary>An include needs the name of a template.</summary>
    public static Diagnostic NoIncludeName(Location where) => Error(
        "TPL302", where, "include にはテンプレートの名前が必要", "include needs the name of a template");
}
