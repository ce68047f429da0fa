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

    /// <summary>The file was read in an encoding that is rare today: a look at the text tells whether that was right.</summary>
    public static Diagnostic ReadAs(Location where, string encoding) => new(
        "TAB108", Severity.Hint, where,
        new($"文字コードを {encoding} と判断して読みました", $"read as {encoding}"),
        new("文字化けしていたら、--encoding で文字コードを指定してください", "if the text looks wrong, say the encoding with --encoding"));

    /// <summary>The file is not valid in the encoding that was asked for.</summary>
    public static Diagnostic NotInEncoding(Location where, string encoding) => new(
        "TAB109", Severity.Error, where,
        new($"文字コード {encoding} のファイルではありません", $"the file is not in {encoding}"),
        new("--encoding を外すと、文字コードを自動で判断します", "without --encoding, it is found out"));

    /// <summary>The file ends within a character: it was not copied to its end.</summary>
    public static Diagnostic CutOff(Location where) => new(
        "TAB110", Severity.Warning, where,
        new("ファイルが途中で切れています。最後の行が欠けているかもしれません", "the file ends in the middle of a character: its last rows may be missing"),
        new("もう一度ダウンロードするか、コピーし直してください", "download or copy it again"));

    /// <summary>There is more in the table than any survey has, so it is not read.</summary>
    public static Diagnostic TooLarge(Location where) => new(
        "TAB111", Severity.Error, where,
        new("表が大きすぎて読めません", "the table is too large to be read"),
        new("回答のあるシートだけを、新しいファイルに保存してください", "save only the sheet with the answers to a new file"));

    /// <summary>A small file that would fill the memory when it is unpacked: by mistake, or made to do harm.</summary>
    public static Diagnostic UnpacksTooLarge(Location where) => new(
        "TAB112", Severity.Error, where,
        new("中身を広げると異常に大きくなるファイルなので、開きませんでした", "the file would become far too large when unpacked, so it was not opened"),
        new("送り主に確かめて、Excelで保存し直したものを使ってください", "ask who sent it, and use one that was saved again with Excel"));

    /// <summary>The workbook has a password, so nobody but Excel can open it.</summary>
    public static Diagnostic HasPassword(Location where) => new(
        "TAB113", Severity.Error, where,
        new("パスワードが付いたファイルなので、読めません", "the file has a password and cannot be read"),
        new("Excelで開き、「ファイル」→「情報」→「ブックの保護」でパスワードを外して保存してください", "open it in Excel and remove the password under File, Info, Protect Workbook"));

    /// <summary>The format of Excel before 2007.</summary>
    public static Diagnostic OldExcel(Location where) => new(
        "TAB114", Severity.Error, where,
        new("古い形式のExcelファイル（.xls）なので、読めません", "this is an old Excel file (.xls), which cannot be read"),
        new("Excelで開き、「Excel ブック（.xlsx）」として保存し直してください", "open it in Excel and save it as 'Excel Workbook (.xlsx)'"));

    /// <summary>Some systems hand out a web page under the name of a table.</summary>
    public static Diagnostic WebPage(Location where) => new(
        "TAB115", Severity.Error, where,
        new("名前は表ですが、中身はウェブページ（HTML）です", "it is named like a table, but is a web page (HTML)"),
        new("Excelで開き、「Excel ブック（.xlsx）」として保存し直してください。ログイン画面が保存されていることもあります", "open it in Excel and save it as 'Excel Workbook (.xlsx)'; it may also be the page of a login"));

    /// <summary>The XML format of Excel 2003.</summary>
    public static Diagnostic XmlSheet(Location where) => new(
        "TAB116", Severity.Error, where,
        new("XML形式のファイルなので、読めません", "this is an XML file, which cannot be read"),
        new("Excelで開き、「Excel ブック（.xlsx）」として保存し直してください", "open it in Excel and save it as 'Excel Workbook (.xlsx)'"));

    /// <summary>A PDF, a picture or another format without cells.</summary>
    public static Diagnostic NoTable(Location where) => new(
        "TAB117", Severity.Error, where,
        new("表のファイル（.csv や .xlsx）ではありません", "this is no file with a table (.csv or .xlsx)"),
        new("アンケートの集計画面から、CSV か Excel で書き出してください", "export the answers as CSV or Excel"));

    /// <summary>The binary format of Excel that is made for speed.</summary>
    public static Diagnostic BinaryWorkbook(Location where) => new(
        "TAB118", Severity.Error, where,
        new("バイナリ形式のExcelファイル（.xlsb）なので、読めません", "this is a binary workbook (.xlsb), which cannot be read"),
        new("Excelで開き、「Excel ブック（.xlsx）」として保存し直してください", "open it in Excel and save it as 'Excel Workbook (.xlsx)'"));

    /// <summary>The file is not whole, or something in it contradicts itself.</summary>
    public static Diagnostic Damaged(Location where) => new(
        "TAB119", Severity.Error, where,
        new("ファイルが途中で切れているか、壊れています", "the file is cut off or damaged"),
        new("もう一度ダウンロードするか、Excelで開いて保存し直してください", "download it again, or open it in Excel and save it again"));

    /// <summary>A ZIP archive that does not hold exactly one CSV file.</summary>
    public static Diagnostic SeveralInZip(Location where, int files) => new(
        "TAB120", Severity.Error, where,
        new($"ZIPファイルの中にCSVファイルが{files}つあります", $"there are {files} CSV files in the ZIP file"),
        new("ZIPを展開して、使うファイルを指定してください", "unpack it and name the files to use"));
}
