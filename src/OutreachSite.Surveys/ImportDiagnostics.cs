namespace OutreachSite.Surveys;

/// <summary>What can be wrong, unclear or worth knowing when answers are read: SVY101 to SVY199.</summary>
public static class ImportDiagnostics
{
    /// <summary>There is no table with a row of headings and answers below it.</summary>
    public static Diagnostic NoAnswers(Location where) => new("SVY101", Severity.Error, where,
        new("回答の表が見つかりません", "there is no table with answers"),
        new("1行に質問、その下に1人1行の回答、または「選択肢・件数」の表にしてください", "write the questions in one row and one person a row below, or a table of options and counts"));

    /// <summary>The sheet that was asked for is not in the file.</summary>
    public static Diagnostic NoSuchSheet(Location where, string sheet, IEnumerable<string> known) => new("SVY102", Severity.Error, where,
        new($"「{sheet}」というシートはありません", $"there is no sheet '{sheet}'"),
        Suggestion.DidYouMean(sheet, known) ?? new($"あるシート: {string.Join("、", known)}", $"there are: {string.Join(", ", known)}"));

    /// <summary>A sheet that nobody sees in Excel is left out, so that forgotten data are not counted.</summary>
    public static Diagnostic HiddenSheet(Location where, string sheet) => new("SVY103", Severity.Hint, where,
        new($"非表示のシート「{sheet}」は読みませんでした", $"the hidden sheet '{sheet}' was not read"),
        new("読むときは --sheet で名前を指定してください", "name it with --sheet to read it"));

    /// <summary>A sheet with other headings is left out.</summary>
    public static Diagnostic SheetNotRead(Location where, string sheet) => new("SVY104", Severity.Hint, where,
        new($"シート「{sheet}」は、質問がほかのシートと違うので読みませんでした", $"the sheet '{sheet}' was not read: its questions differ from those of the other sheets"),
        new("読むときは --sheet で名前を指定してください", "name it with --sheet to read it"));

    /// <summary>An answer that is no option of its question: it counts as unread, and is not published.</summary>
    public static Diagnostic UnreadAnswer(Location where, string answer, string question) => new("SVY105", Severity.Warning, where,
        new($"「{answer}」は「{question}」の回答として読めません", $"'{answer}' cannot be read as an answer to '{question}'"),
        new("元の回答を確かめてセルを直すか、survey.yml の read_as に読み替えを書いてください", "look at the original and correct the cell, or say in survey.yml under read_as how to read it"));

    /// <summary>The same where the answer may say who gave it, so it is not repeated.</summary>
    public static Diagnostic UnreadCell(Location where, string question) => new("SVY106", Severity.Warning, where,
        new($"「{question}」の回答が読めません", $"the answer to '{question}' cannot be read"),
        new("セルを確かめて直してください", "look at the cell and correct it"));

    /// <summary>Two marks where one was asked for: nobody can know which one is meant.</summary>
    public static Diagnostic SeveralMarks(Location where, string answer, string question) => new("SVY107", Severity.Warning, where,
        new($"1つだけ選ぶ「{question}」に「{answer}」とあります。無効として数えました", $"'{question}' has one answer, but here are several: '{answer}'; it counts as invalid"),
        new("元の回答を確かめてください。いくつでも選べる質問なら、survey.yml の kind を multiple にしてください", "look at the original; if several may be chosen, write kind: multiple in survey.yml"));

    /// <summary>A formula that failed, or whose result was not kept.</summary>
    public static Diagnostic FailedFormula(Location where, string question) => new("SVY108", Severity.Warning, where,
        new($"「{question}」のセルが数式のエラーです。無効として数えました", $"a cell of '{question}' is a failed formula; it counts as invalid"),
        new("Excelで開いて式を直し、値として貼り付けて保存してください", "open it in Excel, correct it and save the value"));

    /// <summary>Excel turned 1-2 into a day.</summary>
    public static Diagnostic DayInsteadOfAnswer(Location where, string answer, string question) => new("SVY109", Severity.Warning, where,
        new($"「{question}」の回答が日付（{answer}）になっています。Excelが「1-2」などを日付に変えたのかもしれません", $"an answer to '{question}' is a day ({answer}): Excel may have changed something like 1-2"),
        new("元の回答を確かめてセルを直してください", "look at the original and correct the cell"));

    /// <summary>More answers of the same column cannot be read.</summary>
    public static Diagnostic MoreUnread(Location where, string question, int others) => new("SVY110", Severity.Warning, where,
        new($"「{question}」には、読めない回答がほかに{others}件あります", $"{others} more answers to '{question}' cannot be read"));

    /// <summary>Labels that the scale does not know: where they stand in its order is for the organiser to say.</summary>
    public static Diagnostic UnknownLabels(Location where, string question, IEnumerable<string> labels) => new("SVY111", Severity.Warning, where,
        new($"「{question}」の尺度にない回答があります: {string.Join("、", labels.Select(label => $"「{label}」"))}。どの段階か決めてください", $"'{question}' has answers that its scale does not know: {string.Join(", ", labels.Select(label => $"'{label}'"))}; please decide"),
        new("survey.yml の options に並び順で書き足すか、read_as で読み替えてください", "add them to options in survey.yml in their order, or read them as another under read_as"));

    /// <summary>Codes without labels: whether 5 or 1 is the best changes every result.</summary>
    public static Diagnostic UnknownDirection(Location where, string question, string first, string last) => new("SVY112", Severity.Warning, where,
        new($"「{question}」は数字の回答です。{first}と{last}の、どちらが良い評価か決めてください", $"'{question}' is answered in numbers: please decide whether {first} or {last} is the best"),
        new("survey.yml の options を、良い方から順に並べて、confirmed: true にしてください", "put the options in survey.yml in order from the best, and write confirmed: true"));

    /// <summary>A column that could be options or free text is taken as text, which is never published.</summary>
    public static Diagnostic TakenAsText(Location where, string question) => new("SVY113", Severity.Hint, where,
        new($"「{question}」は自由記述として読みました。公開されません", $"'{question}' was read as free text; it is not published"),
        new("選択肢のある質問なら、survey.yml の kind を single か multiple にしてください", "if it has options, write kind: single or multiple in survey.yml"));

    /// <summary>What was typed beside その他 is kept apart from the options.</summary>
    public static Diagnostic OtherText(Location where, string question, int texts) => new("SVY114", Severity.Hint, where,
        new($"「{question}」の自由記入{texts}件を「その他」として数えました", $"what was typed beside the options of '{question}' counts as 'other': {texts} answers"),
        new("選択肢だったときは、survey.yml の options に書き足してください", "if they were options, add them to options in survey.yml"));

    /// <summary>Somebody tried out the form: such a row would be counted as a person.</summary>
    public static Diagnostic TestAnswer(Location where) => new("SVY115", Severity.Warning, where,
        new("テストの回答のようです。このまま数えています", "this looks like a test answer; it is counted as it is"),
        new("テストなら、survey.yml の exclude にこの行を書いてください", "if so, write this row under exclude in survey.yml"));

    /// <summary>The same person seems to have answered twice.</summary>
    public static Diagnostic SameRespondent(Location where, string first) => new("SVY116", Severity.Warning, where,
        new($"{first} と同じ人の回答のようです。両方を数えています", $"this looks like a second answer of the person in {first}; both are counted"),
        new("片方だけ数えるなら、survey.yml の exclude にその行を書いてください", "to count one, write the other row under exclude in survey.yml"));

    /// <summary>Two columns of one question, one before and one after its wording was changed.</summary>
    public static Diagnostic EditedTwin(Location where, string question, string other) => new("SVY117", Severity.Warning, where,
        new($"「{other}」は、途中で文を直した「{question}」と同じ質問として合わせました", $"'{other}' and '{question}' were taken as one question whose wording was changed"),
        new("別の質問なら、survey.yml の separate に書いてください", "if they are two questions, write it under separate in survey.yml"));

    /// <summary>Two columns have the same heading, and people answered both.</summary>
    public static Diagnostic SameHeading(Location where, string question) => new("SVY118", Severity.Warning, where,
        new($"「{question}」という質問が2つあります。別の質問として読みました", $"there are two questions '{question}'; they were read as two"),
        new("見出しを変えて、区別できるようにしてください", "change a heading so that they can be told apart"));

    /// <summary>Files give different options for the same question, so that their counts cannot be added.</summary>
    public static Diagnostic CodesWithoutLabels(Location where, string question) => new("SVY119", Severity.Warning, where,
        new($"「{question}」の数字が何を表すか、わかりません", $"it is unclear what the numbers of '{question}' stand for"),
        new("survey.yml の codes に「1: とても良かった」のように書くか、表に凡例を書いてください", "write it under codes in survey.yml (1: label), or add a legend to the table"));

    /// <summary>The total that the table gives is not the sum of its parts.</summary>
    public static Diagnostic WrongTotal(Location where, string question, int total, int sum) => new("SVY120", Severity.Warning, where,
        new($"「{question}」の合計は{total}ですが、足すと{sum}です", $"the total of '{question}' is {total}, but its parts add to {sum}"),
        new("どの数が正しいか確かめてください", "find out which number is right"));

    /// <summary>A percentage does not come from its count.</summary>
    public static Diagnostic WrongPercent(Location where, string option, string written, string computed) => new("SVY121", Severity.Warning, where,
        new($"「{option}」の割合は{written}と書かれていますが、計算すると{computed}%です", $"the share of '{option}' is written as {written}, but comes out as {computed}%"),
        new("件数と割合の、どちらが正しいか確かめてください", "find out whether the count or the share is right"));

    /// <summary>A count that is no whole number.</summary>
    public static Diagnostic UnreadCount(Location where, string option, string written) => new("SVY122", Severity.Warning, where,
        new($"「{option}」の件数「{written}」が数として読めません", $"the count '{written}' of '{option}' is no whole number"),
        new("数だけを書いてください", "write a number alone"));

    /// <summary>A table of shares without counts: n is unknown, and no share can be checked.</summary>
    public static Diagnostic SharesOnly(Location where) => new("SVY123", Severity.Error, where,
        new("割合だけで、件数がありません", "there are shares, but no counts"),
        new("件数の列を加えてください", "add a column with the counts"));

    /// <summary>Rows that a filter hides are answers too.</summary>
    public static Diagnostic HiddenRows(Location where, int rows) => new("SVY124", Severity.Hint, where,
        new($"非表示の行が{rows}行あります。これも数えました", $"{rows} hidden rows were counted too"),
        new("数えないときは、表示されている行だけを新しいファイルに貼り付けてください", "to leave them out, copy the visible rows to a new file"));

    /// <summary>Rows with a printed number and nothing else are unused lines of a form.</summary>
    public static Diagnostic UnusedRows(Location where, int rows) => new("SVY125", Severity.Hint, where,
        new($"番号だけで回答のない{rows}行は、数えませんでした", $"{rows} rows with a number and no answer were not counted"));

    /// <summary>Not one question could be read.</summary>
    public static Diagnostic NoQuestions(Location where) => new("SVY126", Severity.Error, where,
        new("数えられる質問がありません", "there is no question that can be counted"),
        new("ファイルが正しいか確かめてください", "is this the right file?"));

    /// <summary>A row that survey.yml leaves out is not there.</summary>
    public static Diagnostic NoSuchRow(Location where, string row) => new("SVY127", Severity.Warning, where,
        new($"除く行「{row}」が見つかりません", $"there is no row '{row}' to leave out"),
        new("「ファイル名 行番号」のように書いてください（例: answers.csv 14）", "write the file and the row: answers.csv 14"));

    /// <summary>survey.yml speaks of a question that no file has.</summary>
    public static Diagnostic QuestionNotFound(Location where, string question) => new("SVY128", Severity.Warning, where,
        new($"survey.yml の質問「{question}」が、どのファイルにもありません", $"no file has the question '{question}' of survey.yml"),
        new("文が変わったときは、text を新しい文にしてください", "if its wording changed, change text"));

    /// <summary>More questions or options than can be held.</summary>
    public static Diagnostic TooManyOptions(Location where, string question) => new("SVY129", Severity.Warning, where,
        new($"「{question}」は選択肢が多すぎるので、自由記述として読みました", $"'{question}' has too many options and was read as free text"));

    /// <summary>The scale that is named is none of the library.</summary>
    public static Diagnostic UnknownScale(Location where, string scale, IEnumerable<string> known) => new("SVY130", Severity.Error, where,
        new($"「{scale}」という尺度はありません", $"there is no scale '{scale}'"),
        Suggestion.DidYouMean(scale, known) ?? new("options に、良い方から順に書いてください", "write options in order from the best"));

    /// <summary>A value stands where no heading is: the values of its row may all stand one column too far.</summary>
    public static Diagnostic ValueWithoutHeading(Location where) => new("SVY132", Severity.Warning, where,
        new("見出しのない列に値があります。この行の値が、右にずれているかもしれません", "there is a value in a column without a heading: the values of this row may have moved to the right"),
        new("値の中の「,」を確かめ、あれば全体を「\"」で囲んでください", "look for a comma within a value, and put that value in quotation marks"));

    /// <summary>A table of answers lies in the content, where it could be published: it may say who answered.</summary>
    public static Diagnostic RawAnswersInContent(Location where) => new("SVY131", Severity.Error, where,
        new("アンケートの回答そのもの（1人1行の表、自由記述の原文）が content の中にあります", "raw answers of a survey (one person a row, or comments as they were written) lie in the content"),
        new("content の外に移し、outreach import survey で集計した結果だけを置いてください", "move the file out of content, and keep only the results of outreach import survey"));
}
