namespace OutreachSite.Registers;

/// <summary>What can be wrong with the table of a register, before its values are looked at: REG101 to REG149.</summary>
public static class ReadingDiagnostics
{
    /// <summary>No row names fields of the register, so that nothing says what the columns are.</summary>
    public static Diagnostic NoHeadings(Location where, string kind, IReadOnlyList<string> required) => new("REG101", Severity.Error, where,
        new($"{kind}の見出しの行が見つかりません", $"there is no row of headings for this register ('{kind}')"),
        new($"1行に見出しを書いてください（「{string.Join("」「", required)}」など）", $"write the headings in one row, for example '{string.Join("', '", required)}'"));

    /// <summary>A column is missing without which no row can be used.</summary>
    public static Diagnostic MissingColumn(Location where, string heading) => new("REG102", Severity.Error, where,
        new($"「{heading}」の列が見つかりません", $"there is no column '{heading}'"),
        new($"見出しを「{heading}」に直してください。outreach schema registers で使える見出しがわかります", "correct the heading; outreach schema registers lists those that are known"));

    /// <summary>A value is missing without which the row cannot be used.</summary>
    public static Diagnostic MissingValue(Location where, string heading) => new("REG103", Severity.Error, where,
        new($"「{heading}」が書かれていません", $"there is nothing under '{heading}'"),
        new("書き足すか、行ごと消してください", "write it, or remove the row"));

    /// <summary>A column that no field knows is not taken, and that is said.</summary>
    public static Diagnostic UnknownColumn(Location where, string heading, IEnumerable<string> known) => new("REG104", Severity.Hint, where,
        new($"「{heading}」の列は、使い方が分からないので読みませんでした", $"the column '{heading}' was not read: nobody knows what it holds"),
        Suggestion.DidYouMean(heading, known));

    /// <summary>Two columns for one field: which one is meant is a guess.</summary>
    public static Diagnostic DuplicateColumn(Location where, string heading, string taken) => new("REG105", Severity.Warning, where,
        new($"「{heading}」は「{taken}」と同じ項目の列です。「{taken}」だけを読みました", $"'{heading}' is a column for the same thing as '{taken}', and only the latter was read"),
        new("どちらかの列を消すか、見出しを変えてください", "remove one of them, or change its heading"));

    /// <summary>Names of persons do not go into a register that is published.</summary>
    public static Diagnostic PersonalColumn(Location where, string heading) => new("REG106", Severity.Hint, where,
        new($"「{heading}」は個人の名前などの列なので、取り込みませんでした", $"the column '{heading}' holds names of persons and was not taken"));

    /// <summary>The sheet that was asked for is not in the file.</summary>
    public static Diagnostic NoSuchSheet(Location where, string sheet, IReadOnlyList<string> known) => new("REG107", Severity.Error, where,
        new($"「{sheet}」というシートはありません", $"there is no sheet '{sheet}'"),
        Suggestion.DidYouMean(sheet, known) ?? new($"あるシート: {string.Join("、", known)}", $"there are '{string.Join("', '", known)}'"));

    /// <summary>A sheet that nobody sees in Excel is left out, so that forgotten rows are not published.</summary>
    public static Diagnostic HiddenSheet(Location where, string sheet) => new("REG108", Severity.Hint, where,
        new($"非表示のシート「{sheet}」は読みませんでした", $"the hidden sheet '{sheet}' was not read"),
        new("読むときは --sheet で名前を指定してください", "name it with --sheet to read it"));

    /// <summary>A sheet with other headings is left out.</summary>
    public static Diagnostic SheetNotRead(Location where, string sheet) => new("REG109", Severity.Hint, where,
        new($"シート「{sheet}」は、見出しが違うので読みませんでした", $"the sheet '{sheet}' was not read: its headings differ"),
        new("読むときは --sheet で名前を指定してください", "name it with --sheet to read it"));

    /// <summary>Rows that a filter hides belong to the register too.</summary>
    public static Diagnostic HiddenRows(Location where, int rows) => new("REG110", Severity.Hint, where,
        new($"非表示の行が{rows}行あります。これも読みました", $"{rows} hidden rows were read too"),
        new("載せないときは、表から消してください", "remove them from the table to leave them out"));

    /// <summary>Rows with a printed number and nothing else are unused lines of a form.</summary>
    public static Diagnostic UnusedRows(Location where, int rows) => new("REG111", Severity.Hint, where,
        new($"番号だけの{rows}行は、読みませんでした", $"{rows} rows with nothing but a number were not read"));

    /// <summary>A formula that failed, or whose result was not kept.</summary>
    public static Diagnostic FailedFormula(Location where) => new("REG112", Severity.Warning, where,
        new("セルが数式のエラーなので、空欄として読みました", "the cell is a failed formula and was read as blank"),
        new("Excelで開いて式を直し、値として貼り付けて保存してください", "open it in Excel, correct it and save the value"));

    /// <summary>A mark for "as above": it is understood, but programs that read open data do not know it.</summary>
    public static Diagnostic Ditto(Location where, string mark, string text) => new("REG113", Severity.Hint, where,
        new($"「{mark}」を、上と同じ「{text}」として読みました", $"'{mark}' was read as '{text}', as above"),
        new("並べ替えると意味が変わるので、言葉で書いてください", "write the words: sorting would change the meaning"));

    /// <summary>Nothing stands above the mark.</summary>
    public static Diagnostic DittoWithoutText(Location where, string mark) => new("REG114", Severity.Warning, where,
        new($"「{mark}」の上に、何も書かれていません", $"there is nothing above '{mark}'"),
        new("言葉で書いてください", "write the words"));

    /// <summary>A value stands where no heading is: the values of its row may all stand one column too far.</summary>
    public static Diagnostic ValueWithoutHeading(Location where) => new("REG115", Severity.Warning, where,
        new("見出しのない列に値があります。この行の値が、右にずれているかもしれません", "there is a value in a column without a heading: the values of this row may have moved to the right"),
        new("値の中の「,」を確かめ、あれば全体を「\"」で囲んでください", "look for a comma within a value, and put that value in quotation marks"));

    /// <summary>Two rows cannot be told apart by their ids.</summary>
    public static Diagnostic SameId(Location where, string id, string first) => new("REG116", Severity.Error, where,
        new($"ID「{id}」は {first} にもあります", $"the id '{id}' stands in '{first}' too"),
        new("IDは行ごとに違うものにしてください", "give every row an id of its own"));

    /// <summary>Rows of a second table belong to no row of the register.</summary>
    public static Diagnostic UnknownIds(Location where, int rows) => new("REG117", Severity.Hint, where,
        new($"{rows}行は、IDが施設の表にないので読みませんでした", $"{rows} rows were not read: their ids are in no other table"));

    /// <summary>The same was said of other cells of the column.</summary>
    public static Diagnostic MoreOfTheSame(Location where, string code, int others) => new("REG118", Severity.Hint, where,
        new($"同じ列に「{code}」と同じことが、ほかに{others}件あります", $"the same ('{code}') holds for {others} more cells of this column"));
}
