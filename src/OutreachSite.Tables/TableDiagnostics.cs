namespace OutreachSite.Tables;

/// <summary>Everything that can be wrong with a table file: TAB101 to TAB199.</summary>
public static class TableDiagnostics
{
    /// <summary>There is no line of headings, so nothing says what the columns are.</summary>
    public static Diagnostic Empty(Location where) => new(
        "TAB101", Severity.Error, where,
        new("表に何も書かれていません", "the table is empty"),
        new("1行目に見出し、2行目から値を書いてください", "write the headings in the first line and the values below"));

    /// <summary>A quotation mark was opened and never closed, so the rest of the file would be one cell.</summary>
    public static Diagnostic UnclosedQuote(Location where) => new(
        "TAB102", Severity.Error, where,
        new("「\"」で始まったセルが閉じていません", "a cell that begins with a quotation mark is never closed"),
        new("セルの終わりに「\"」を書いてください。文字としての「\"」は「\"\"」と書きます",
            "close the cell with a quotation mark; write a quotation mark inside it twice"));

    /// <summary>A row has more cells than there are headings: what the last ones mean is unknown.</summary>
    public static Diagnostic TooManyCells(Location where, int cells, int headings) => new(
        "TAB103", Severity.Error, where,
        new($"見出しは{headings}列ですが、この行には{cells}個の値があります", $"there are {headings} headings, but {cells} values in this row"),
        new("余分な「,」を消すか、値に「,」があるときは「\"」で囲んでください", "remove the extra comma, or put a value that holds a comma in quotation marks"));

    /// <summary>A row has fewer cells than there are headings; the missing ones count as blank.</summary>
    public static Diagnostic TooFewCells(Location where, int cells, int headings) => new(
        "TAB104", Severity.Warning, where,
        new($"見出しは{headings}列ですが、この行には{cells}個の値しかありません。足りない値は空として扱います",
            $"there are {headings} headings, but only {cells} values in this row; the missing ones count as blank"),
        new("空の値も「,」で区切ってください", "write the commas of blank values too"));

    /// <summary>Two columns have the same heading, so a value cannot be told from another.</summary>
    public static Diagnostic SameHeading(Location where, string heading) => new(
        "TAB105", Severity.Error, where,
        new($"見出し「{heading}」が2つあります", $"there are two headings '{heading}'"),
        new("どちらかの見出しを変えてください", "change one of them"));

    /// <summary>The bytes are no text in any encoding that a municipality uses.</summary>
    public static Diagnostic NoText(Location where) => new(
        "TAB106", Severity.Error, where,
        new("文字として読めないファイルです", "the file cannot be read as text"),
        new("Excelでは「CSV UTF-8（コンマ区切り）」を選んで保存してください", "in Excel, save it as 'CSV UTF-8 (Comma delimited)'"));

    /// <summary>The file was read as Shift_JIS (CP932), the encoding of older Excel files.</summary>
    public static Diagnostic ReadAsShiftJis(Location where) => new(
        "TAB107", Severity.Hint, where,
        new("Shift_JIS（CP932）として読みました", "read as Shift_JIS (CP932)"),
        new("文字化けがないか確かめてください。「CSV UTF-8」で保存すると、この案内は出ません", "check the text; a file saved as 'CSV UTF-8' is read without doubt"));
}
