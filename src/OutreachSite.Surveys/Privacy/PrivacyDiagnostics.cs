namespace OutreachSite.Surveys.Privacy;

/// <summary>Everything that there is to say about what may be published of a survey: SVY501 to SVY519.</summary>
public static class PrivacyDiagnostics
{
    /// <summary>The plan names a question that the survey does not have, so nothing would be published for it.</summary>
    public static Diagnostic UnknownQuestion(Location where, string id, IEnumerable<string> known) => new(
        "SVY501", Severity.Error, where,
        new($"「{id}」という設問がありません", $"there is no question '{id}'"),
        Suggestion.DidYouMean(id, known) ?? new("設問の短い名前（id）を書いてください", "write the short name (id) of a question"));

    /// <summary>Free text, dates and what the form's program added are not counted: publishing them would publish what single people wrote.</summary>
    public static Diagnostic NotPublishable(Location where, string question) => new(
        "SVY502", Severity.Error, where,
        new($"「{question}」は集計して公表できない種類の設問です", $"'{question}' is no question that can be counted and published"),
        new("公表する設問から外してください。自由記述は、意見の一覧で一件ずつ確かめてから公表します",
            "take it out of the questions to publish; comments are checked one by one in the list of comments"));

    /// <summary>A table by groups needs an answer with options, and groups of which everybody belongs to one.</summary>
    public static Diagnostic NotCrossable(Location where, string question, string by) => new(
        "SVY503", Severity.Error, where,
        new($"「{question}」と「{by}」のクロス集計はできません", $"'{question}' cannot be broken down by '{by}'"),
        new("分ける側には、一つだけ選ぶ設問（職種、年代など）を指定してください",
            "break down by a question with one answer (profession, age group), and a question with options"));

    /// <summary>Of a table that came already counted it is not known who answered what, so it cannot be broken down.</summary>
    public static Diagnostic NeedsResponses(Location where, string question, string by) => new(
        "SVY504", Severity.Error, where,
        new($"「{question}」と「{by}」のクロス集計には、一人ずつの回答が要ります", $"breaking down '{question}' by '{by}' needs the answers person by person"),
        new("集計前の回答のファイルを読み込むか、このクロス集計を外してください", "import the answers before counting, or take this table out"));

    /// <summary>A limit below 1 protects nobody.</summary>
    public static Diagnostic NoLimit(Location where, string limit, int value) => new(
        "SVY505", Severity.Error, where,
        new($"「{limit}」が{value}では、回答者を守れません", $"'{limit}' of {value} protects nobody"),
        new("1以上の数を書いてください。ふつうは、母数10、セル5、健康に関わる設問10です",
            "write 1 or more; usual are 10 for the base, 5 for a cell, and 10 for sensitive questions"));

    /// <summary>The limit is lower than what is usual: small groups may be recognised.</summary>
    public static Diagnostic LowLimit(Location where, string limit, int value, int usual) => new(
        "SVY506", Severity.Warning, where,
        new($"「{limit}」が{value}で、ふつうの{usual}より小さくなっています", $"'{limit}' is {value}, lower than the usual {usual}"),
        new("小さくする理由を起案に書くか、元に戻してください", "give the reason in the request for approval, or set it back"));

    /// <summary>The table covers fewer people than the minimum base: it is not published.</summary>
    public static Diagnostic TooFewPeople(Location where, string table, int minimum) => new(
        "SVY507", Severity.Warning, where,
        new($"{table}は、対象が{minimum}人に満たないので公表しません", $"{table} is not published: it covers fewer than {minimum} people"),
        new("人数をまとめて公表するか、公表から外してください", "publish it together with others, or leave it out"));

    /// <summary>Groups with few people were put together.</summary>
    public static Diagnostic GroupsMerged(Location where, string table, string members) => new(
        "SVY508", Severity.Hint, where,
        new($"{table}では、人数の少ない区分（{members}）を一つにまとめました", $"in {table} small groups were put together ({members})"));

    /// <summary>Cells are hidden because they are small, or because a small one could be computed from them.</summary>
    public static Diagnostic CellsHidden(Location where, string table, int hidden) => new(
        "SVY509", Severity.Hint, where,
        new($"{table}では、{hidden}個のセルを伏せました", $"in {table} {hidden} cells are hidden"),
        new("理由は、起案に付ける説明書に書いてあります", "read why in the report for the approval"));

    /// <summary>After small groups were put together, only one row or column is left.</summary>
    public static Diagnostic NothingLeftToCompare(Location where, string table) => new(
        "SVY510", Severity.Warning, where,
        new($"{table}は、人数の少ない区分をまとめると比べるものが残らないので公表しません", $"{table} is not published: with small groups put together nothing is left to compare"));

    /// <summary>It could not be shown that no small number can be computed from the table together with all others.</summary>
    public static Diagnostic NotSafe(Location where, string table) => new(
        "SVY511", Severity.Warning, where,
        new($"{table}は、ほかの表と合わせると少人数の回答が計算できるおそれがあるので公表しません", $"{table} is not published: together with the other tables small numbers might be computed"),
        new("クロス集計の数を減らすか、区分を大きくしてください", "ask for fewer tables, or for larger groups"));

    /// <summary>Comparing with an earlier release would show the answers of a few people: what was published stays as it was.</summary>
    public static Diagnostic TooLittleChanged(Location where, string table, DateOnly earlier) => new(
        "SVY512", Severity.Warning, where,
        new($"{table}は、{earlier:yyyy-MM-dd}の公表と比べると少人数の回答が分かるので、前の公表のままにします", $"{table} stays as published on {earlier:yyyy-MM-dd}: the difference would show the answers of a few people"),
        new("回答がもっと増えてから公表してください。誤りを正すときは、前の公表を取り下げて「releases」から除いてください",
            "publish when more answers have come in; to correct a mistake, withdraw the earlier release and take it out of 'releases'"));

    /// <summary>A file of results cannot be read: it was changed by hand, or comes from something else.</summary>
    public static Diagnostic UnreadableResults(Location where, string detail) => new(
        "SVY513", Severity.Error, where,
        new($"公表結果のファイルとして読めません（{detail}）", $"this is no file of results ({detail})"),
        new("前の版に戻すか、「outreach import survey」でもう一度作ってください", "restore it, or make it again with 'outreach import survey'"));

    /// <summary>A file of a release is not named after its day.</summary>
    public static Diagnostic ReleaseWithoutDay(Location where, string name) => new(
        "SVY514", Severity.Error, where,
        new($"「{name}」は公表日の名前になっていません", $"'{name}' is not named after the day of its release"),
        new("「2018-08-01.json」のような名前にしてください", "name it like 2018-08-01.json"));
}
