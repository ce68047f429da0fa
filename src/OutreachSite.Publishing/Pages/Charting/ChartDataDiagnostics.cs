using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>Everything that can be wrong with where a chart's numbers come from: PUB401 to PUB419.</summary>
public static class ChartDataDiagnostics
{
    /// <summary>A chart names no file, and no table stands in it.</summary>
    public static Diagnostic NoNumbers(Location where) => Error(
        "PUB401", where,
        new("グラフの数字がありません", "the chart has no numbers"),
        new("「data: ファイル名.csv」と書くか、「---」の行の下に表を書いてください", "write 'data: file.csv', or a table below a line '---'"));

    /// <summary>Charts take their numbers from tables and from the results of surveys; other files have none that could be found.</summary>
    public static Diagnostic NoTableFile(Location where, string name, ImmutableArray<string> endings) => Error(
        "PUB402", where,
        new($"グラフの数字は「{name}」から読めません", $"a chart cannot take its numbers from '{name}'"),
        new($"使えるファイルの種類: {string.Join(" ", endings)}", $"files that can be used: {string.Join(" ", endings)}"));

    /// <summary>The workbook has no sheet of this name, or it is hidden or empty.</summary>
    public static Diagnostic UnknownSheet(Location where, string name, ImmutableArray<string> known) => Error(
        "PUB403", where,
        new($"「{name}」というシートはありません", $"there is no sheet '{name}'"),
        Suggestion.DidYouMean(name, known) ?? SheetsAre(known));

    /// <summary>The workbook has several sheets, and the author has to say which one is drawn.</summary>
    public static Diagnostic SeveralSheets(Location where, ImmutableArray<string> known) => Error(
        "PUB404", where,
        new($"このファイルにはシートが{known.Length}枚あります", $"this file has {known.Length} sheets"),
        new($"「sheet: {known[0]}」のように、どのシートか書いてください", $"say which one: 'sheet: {known[0]}'"));

    /// <summary>A file of results holds many questions, and the author has to say which one is drawn.</summary>
    public static Diagnostic NoQuestion(Location where, IEnumerable<string> ids) => Error(
        "PUB405", where,
        new("どの質問をグラフにするか、書かれていません", "it is not said which question to draw"),
        new($"「question: 質問の番号」の行を足してください。番号は {string.Join("、", ids)} です", $"add a line 'question: id'; the ids are {string.Join(", ", ids)}"));

    /// <summary>The results have no question of this id or wording.</summary>
    public static Diagnostic UnknownQuestion(Location where, string name, ImmutableArray<string> ids, IEnumerable<string> wordings) => Error(
        "PUB406", where,
        new($"「{name}」という質問は、集計結果にありません", $"the results have no question '{name}'"),
        Suggestion.DidYouMean(name, ids.Concat(wordings))
            ?? new($"質問の番号は {string.Join("、", ids)} です", $"the ids are {string.Join(", ", ids)}"));

    /// <summary>What may be published of a survey was decided when it was imported; a page cannot show more.</summary>
    public static Diagnostic Withheld(Location where, string question, string? by, WithheldReason reason) => Error(
        "PUB407", where,
        by is null
            ? new($"「{question}」の集計は公表しないことになっています（{ReasonOf(reason).Japanese}）", $"'{question}' is not published ({ReasonOf(reason).English})")
            : new($"「{question}」を「{by}」で分けた集計は公表しないことになっています（{ReasonOf(reason).Japanese}）", $"'{question}' by '{by}' is not published ({ReasonOf(reason).English})"),
        new("このグラフを消すか、公表されている別の質問にしてください", "remove the chart, or show another question that is published"));

    /// <summary>A table by groups is only there when the decisions of the survey asked for it, since it has to be looked at for privacy.</summary>
    public static Diagnostic NoCrossing(Location where, string question, string by, ImmutableArray<string> others) => Error(
        "PUB408", where,
        new($"「{question}」を「{by}」で分けた集計はありません", $"there is no table of '{question}' by '{by}'"),
        others.IsEmpty
            ? new("survey.yml の crossings に書いて、取り込みなおしてください", "write it under crossings in survey.yml and import again")
            : new($"「by:」に書けるのは {string.Join("、", others)} です。ほかは survey.yml の crossings に書いて、取り込みなおしてください",
                $"'by:' can be {string.Join(", ", others)}; for others write crossings in survey.yml and import again"));

    /// <summary>Of a question that asks for a number only the median is published, so there is nothing to draw.</summary>
    public static Diagnostic NumberQuestion(Location where, string question) => Error(
        "PUB409", where,
        new($"「{question}」は数を答える質問なので、グラフにできません", $"'{question}' asks for a number, so it cannot be drawn"),
        new("公表されるのは中央値だけです。本文に書いてください", "only its median is published: write it in the text"));

    /// <summary>Questions share one drawing when they share one scale: else the same pattern would mean two things.</summary>
    public static Diagnostic DifferentScales(Location where, string question, string first, IEnumerable<string> steps) => Error(
        "PUB410", where,
        new($"「{question}」の選択肢は「{first}」と同じではありません", $"the answers to '{question}' are not those to '{first}'"),
        new($"同じものさし（{string.Join("、", steps)}）の質問だけを並べてください", $"put questions on one scale together ({string.Join(", ", steps)})"));

    /// <summary>Some options exclude each other; of two the reader could not say which one counts.</summary>
    public static Diagnostic NotTogether(Location where, string option, string other) => Error(
        "PUB411", where,
        new($"「{option}」と「{other}」は一緒に使えません", $"'{option}' and '{other}' do not go together"),
        new("どちらか1つを消してください", "remove one of them"));

    /// <summary>The table by groups has no group of this name; small groups may have been put together.</summary>
    public static Diagnostic UnknownGroup(Location where, string name, ImmutableArray<string> known) => Error(
        "PUB412", where,
        new($"「{name}」という区分は、この表にありません", $"the table has no group '{name}'"),
        Suggestion.DidYouMean(name, known) ?? new($"区分は {string.Join("、", known)} です", $"the groups are {string.Join(", ", known)}"));

    /// <summary>The function of templates takes one object, or values by name.</summary>
    public static Message NotOneObject { get; } = new("chart には、項目をまとめたものを1つ渡してください", "chart takes one object");

    /// <summary>How the function is called.</summary>
    public static Message ObjectExample { get; } = new(
        "chart { kind: \"bars\", title: \"…\", columns: [\"窓口\", \"件数\"], rows: [[\"役場\", 85]] } のように書いてください",
        "write chart { kind: \"bars\", title: \"…\", columns: [\"desk\", \"cases\"], rows: [[\"town\", 85]] }");

    /// <summary>The id of a chart begins every id in its drawings, and the name of its file.</summary>
    public static Message NoId(string id) => new($"グラフの id「{id}」には、半角の英小文字・数字・ハイフンだけを使ってください", $"the id '{id}' of a chart may hold lower-case letters, digits and hyphens only");

    /// <summary>Two charts of one id would share their patterns and their file.</summary>
    public static Message IdTwice(string id) => new($"グラフの id「{id}」が2回使われています", $"two charts have the id '{id}'");

    private static Message ReasonOf(WithheldReason reason) => reason switch
    {
        WithheldReason.TooFewPeople => new("人数が少ないため", "too few people"),
        WithheldReason.NothingLeftToCompare => new("小さなグループをまとめると、比べるものが残らないため", "nothing is left to compare after small groups are put together"),
        WithheldReason.TooLittleChanged => new("前に公表した結果と比べると、少人数の答えがわかるため", "together with an earlier release it would show what few people said"),
        _ => new("少人数の答えが計算でわかるおそれがあるため", "what few people said could be computed"),
    };

    private static Message SheetsAre(ImmutableArray<string> known) =>
        new($"シートは {string.Join("、", known)} です", $"the sheets are {string.Join(", ", known)}");

    private static Diagnostic Error(string code, Location where, Message message, Message hint) => new(code, Severity.Error, where, message, hint);
}
