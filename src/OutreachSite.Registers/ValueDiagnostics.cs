namespace OutreachSite.Registers;

/// <summary>What can be wrong with one value of a register: REG201 to REG249.</summary>
public static class ValueDiagnostics
{
    /// <summary>Somebody would dial the number and reach nobody, or somebody else.</summary>
    public static Diagnostic TooFewDigits(Severity severity, Location where, string heading, string written, int digits, int missing) => new("REG201", severity, where,
        new($"{heading}「{written}」が{digits}けたです。{missing}けた足りません", $"the number '{written}' ({heading}) has {digits} digits: {missing} missing"),
        new("市外局番から書いてください（例: 0176-23-5121）", "write it with its area code, for example 0176-23-5121"));

    /// <summary>A digit too many, or two numbers without a sign between them.</summary>
    public static Diagnostic TooManyDigits(Severity severity, Location where, string heading, string written, int digits, int surplus) => new("REG202", severity, where,
        new($"{heading}「{written}」が{digits}けたです。{surplus}けた多いです", $"the number '{written}' ({heading}) has {digits} digits: {surplus} too many"),
        new("余分な数字を消してください。2つの番号は「、」で区切ってください", "remove the surplus digits; put a comma between two numbers"));

    /// <summary>A number without an area code reaches another town.</summary>
    public static Diagnostic NoAreaCode(Severity severity, Location where, string heading, string written) => new("REG203", severity, where,
        new($"{heading}「{written}」に市外局番がありません", $"the number '{written}' ({heading}) has no area code"),
        new("市外局番から書いてください（例: 0176-23-5121）", "write it with its area code, for example 0176-23-5121"));

    /// <summary>There is no number in the cell.</summary>
    public static Diagnostic UnreadablePhone(Severity severity, Location where, string heading, string written) => new("REG204", severity, where,
        new($"{heading}「{written}」は電話番号として読めません", $"'{written}' ({heading}) cannot be read as a telephone number"),
        new("番号だけを書き、ほかのことは備考に書いてください", "write the number alone, and everything else under 備考"));

    /// <summary>A mobile telephone belongs to a person: its number is not taken unless somebody asks for it.</summary>
    public static Diagnostic MobileNumber(Location where, string heading) => new("REG205", Severity.Warning, where,
        new($"{heading}が携帯電話の番号なので、取り込みませんでした", $"the number ({heading}) is one of a mobile telephone and was not taken"),
        new("本人が公開に同意しているときは --personal を付けて取り込んでください", "if its owner agreed to have it published, import with --personal"));

    /// <summary>Excel takes the zeros from the front of what it believes to be a number.</summary>
    public static Diagnostic LostZero(Location where, string heading, string written, string restored) => new("REG206", Severity.Warning, where,
        new($"{heading}「{written}」の先頭の0が消えています。「{restored}」として読みました", $"'{written}' ({heading}) lost its leading 0 and was read as '{restored}'"),
        new("Excelの列の表示形式を「文字列」にしてから書き直してください", "format the column as text in Excel and write it again"));

    /// <summary>Excel rounded a long code, and its last digits are lost.</summary>
    public static Diagnostic RoundedCode(Severity severity, Location where, string heading, string written) => new("REG207", severity, where,
        new($"{heading}「{written}」は、Excelが数として丸めたので、けたが失われています", $"'{written}' ({heading}) was rounded by Excel, and digits are lost"),
        new("元の番号を調べ、列の表示形式を「文字列」にしてから書き直してください", "look the code up, format the column as text, and write it again"));

    /// <summary>A code with too few or too many digits.</summary>
    public static Diagnostic WrongLength(Location where, string heading, string written, int digits, int right) => new("REG208", Severity.Warning, where,
        new($"{heading}「{written}」が{digits}けたです。{right}けたのはずです", $"'{written}' ({heading}) has {digits} digits, but should have {right}"),
        new("元の番号を確かめてください", "look the code up"));

    /// <summary>The check digit contradicts the others, so one of them is wrong.</summary>
    public static Diagnostic WrongCheckDigit(Severity severity, Location where, string heading, string written) => new("REG209", severity, where,
        new($"{heading}「{written}」の検査数字が合いません。どこかの数字が違います", $"the check digit of '{written}' ({heading}) does not fit: one of the digits is wrong"),
        new("元の番号を確かめてください", "look the code up"));

    /// <summary>The five digits are enough to know the municipality; open data want six.</summary>
    public static Diagnostic CodeWithoutCheckDigit(Location where, string heading, string written, string whole) => new("REG210", Severity.Hint, where,
        new($"{heading}「{written}」に検査数字を付けて「{whole}」として読みました", $"'{written}' ({heading}) was read as '{whole}', with its check digit"));

    /// <summary>No code of a municipality.</summary>
    public static Diagnostic UnreadableMunicipality(Severity severity, Location where, string heading, string written) => new("REG211", severity, where,
        new($"{heading}「{written}」は団体コードとして読めません", $"'{written}' ({heading}) is no code of a municipality"),
        new("検査数字を含む6けたで書いてください", "write six digits, the check digit included"));

    /// <summary>A postal code has seven digits.</summary>
    public static Diagnostic UnreadablePostal(Severity severity, Location where, string written, int digits) => new("REG212", severity, where,
        new($"郵便番号「{written}」が{digits}けたです。7けたのはずです", $"the postal code '{written}' has {digits} digits, but should have 7"),
        new("「039-0000」のように書いてください", "write it like 039-0000"));

    /// <summary>The text is no mail address.</summary>
    public static Diagnostic UnreadableMail(Severity severity, Location where, string written) => new("REG213", severity, where,
        new($"「{written}」はメールアドレスとして読めません", $"'{written}' is no mail address"),
        new("アドレスだけを、半角で書いてください", "write the address alone"));

    /// <summary>A mail address stands in the column for web pages.</summary>
    public static Diagnostic MailInsteadOfUrl(Location where, string written) => new("REG214", Severity.Warning, where,
        new($"URLの列にメールアドレス「{written}」があります", $"the column for web pages holds the mail address '{written}'"),
        new("メールアドレスの列に移してください", "move it to the column for mail addresses"));

    /// <summary>The text is no address of a web page.</summary>
    public static Diagnostic UnreadableUrl(Severity severity, Location where, string written) => new("REG215", severity, where,
        new($"「{written}」はURLとして読めません", $"'{written}' is no address of a web page"),
        new("「https://」から書いてください", "write it from https:// on"));

    /// <summary>A slip in the address was plain enough to mend.</summary>
    public static Diagnostic MendedUrl(Location where, string written, string mended) => new("REG216", Severity.Hint, where,
        new($"URL「{written}」を「{mended}」として読みました", $"the address '{written}' was read as '{mended}'"));

    /// <summary>The text is no day.</summary>
    public static Diagnostic UnreadableDay(Severity severity, Location where, string heading, string written, Diagnostic reason) => UnreadableDay(severity, where, heading, written, reason?.Message ?? default, reason?.Hint);

    /// <summary>The text is no day, or says two things about it.</summary>
    public static Diagnostic UnreadableDay(Severity severity, Location where, string heading, string written, Message reason, Message? hint) => new("REG217", severity, where,
        new($"{heading}「{written}」は日付として読めません（{reason.Japanese}）", $"'{written}' ({heading}) cannot be read as a day: {reason.English}"), hint);

    /// <summary>A number of Excel stands where a day should.</summary>
    public static Diagnostic SerialDay(Location where, string heading, string written, string day) => new("REG218", Severity.Hint, where,
        new($"{heading}「{written}」をExcelの日付の番号とみて、{day} として読みました", $"'{written}' ({heading}) was taken for a day as Excel counts them and read as {day}"),
        new("列の表示形式を「日付」にしてください", "format the column as a date"));

    /// <summary>The day is missing: the first one is taken, so that nothing counts as fresher than it is.</summary>
    public static Diagnostic MonthAlone(Location where, string heading, string written, string day) => new("REG219", Severity.Hint, where,
        new($"{heading}「{written}」には日がないので、{day} として読みました", $"'{written}' ({heading}) has no day and was read as {day}"));

    /// <summary>The text is no year.</summary>
    public static Diagnostic UnreadableYear(Severity severity, Location where, string written) => new("REG220", severity, where,
        new($"「{written}」は年・年度として読めません", $"'{written}' cannot be read as a year"),
        new("「2018」「H30」「平成30年度」のように書いてください", "write it like 2018, H30 or 平成30年度"));

    /// <summary>The text is no number.</summary>
    public static Diagnostic UnreadableNumber(Severity severity, Location where, string heading, string written, Diagnostic reason) => UnreadableNumber(severity, where, heading, written, reason?.Message ?? default, reason?.Hint);

    /// <summary>The text is no exact number.</summary>
    public static Diagnostic UnreadableNumber(Severity severity, Location where, string heading, string written, Message reason, Message? hint) => new("REG221", severity, where,
        new($"{heading}「{written}」は数として読めません（{reason.Japanese}）", $"'{written}' ({heading}) cannot be read as a number: {reason.English}"), hint);

    /// <summary>Programs cannot add numbers with units.</summary>
    public static Diagnostic UnitInNumber(Location where, string heading, string written) => new("REG222", Severity.Hint, where,
        new($"{heading}「{written}」から単位を除いて読みました", $"the unit of '{written}' ({heading}) was left out"),
        new("数だけを書いてください", "write the number alone"));

    /// <summary>Nobody offers places for nobody: 0 is written where the question does not apply.</summary>
    public static Diagnostic ZeroIsBlank(Location where, string heading) => new("REG223", Severity.Hint, where,
        new($"{heading}の0は「定めがない」とみて、空欄として読みました", $"the 0 ({heading}) was taken for 'does not apply' and read as blank"));

    /// <summary>The word is neither yes nor no.</summary>
    public static Diagnostic UnreadableAnswer(Severity severity, Location where, string heading, string written) => new("REG224", severity, where,
        new($"{heading}「{written}」が、可か不可か分かりません", $"'{written}' ({heading}) is neither yes nor no"),
        new("「可」「不可」「要相談」のどれかを書いてください", "write 可, 不可 or 要相談"));

    /// <summary>The word is none of those that the field knows.</summary>
    public static Diagnostic UnknownChoice(Severity severity, Location where, string heading, string written, IEnumerable<string> known) => new("REG225", severity, where,
        new($"{heading}「{written}」は選択肢にありません", $"'{written}' ({heading}) is none of the choices"),
        Suggestion.DidYouMean(written, known) ?? new($"どれかにしてください: {string.Join("、", known)}", $"write one of: '{string.Join("', '", known)}'"));

    /// <summary>Degrees, minutes and seconds were converted.</summary>
    public static Diagnostic DegreesMinutesSeconds(Location where, string heading, string written, string degrees) => new("REG226", Severity.Hint, where,
        new($"{heading}「{written}」を度分秒とみて、{degrees} として読みました", $"'{written}' ({heading}) was taken for degrees, minutes and seconds and read as {degrees}"));

    /// <summary>The text is no coordinate.</summary>
    public static Diagnostic UnreadableCoordinate(Severity severity, Location where, string heading, string written) => new("REG227", severity, where,
        new($"{heading}「{written}」は緯度・経度として読めません", $"'{written}' ({heading}) is no coordinate"),
        new("「40.68312」のように10進の度で書いてください。分からなければ空欄でかまいません", "write decimal degrees such as 40.68312, or leave it blank"));

    /// <summary>Nothing of the text is a time, so no table can be made of it.</summary>
    public static Diagnostic HoursAsText(Location where, string heading, string written) => new("REG228", Severity.Hint, where,
        new($"{heading}「{written}」は表にできないので、書かれたまま載せます", $"'{written}' ({heading}) cannot be made into a table and is shown as it is"),
        new("「月〜金 9:00〜17:00」のように書くと、曜日ごとの表になります", "written like 月〜金 9:00〜17:00 it becomes a table by weekday"));

    /// <summary>The text is no time of day.</summary>
    public static Diagnostic UnreadableTime(Location where, string heading, string written) => new("REG229", Severity.Warning, where,
        new($"{heading}の「{written}」は時刻として読めません", $"'{written}' ({heading}) cannot be read as a time"),
        new("「9:00」のように書いてください", "write it like 9:00"));

    /// <summary>外字: only computers with the same font show it.</summary>
    public static Diagnostic PrivateCharacter(Location where, string heading, string code) => new("REG230", Severity.Warning, where,
        new($"{heading}に、ほかのパソコンでは見えない外字（{code}）があります", $"there is a character ({heading}, {code}) that other computers cannot show"),
        new("ふつうの漢字に直すか、かなで書いてください", "write an ordinary character, or kana"));

    /// <summary>A variant of a kanji that some fonts show in its ordinary form.</summary>
    public static Diagnostic VariantCharacter(Location where, string heading, string written) => new("REG231", Severity.Hint, where,
        new($"{heading}「{written}」に異体字があります。書かれたまま残しますが、ふつうの字で表示されることがあります", $"'{written}' ({heading}) has a variant of a character: it is kept, but may be shown in its ordinary form"));

    /// <summary>A character was lost when the file was saved in another encoding.</summary>
    public static Diagnostic LostCharacter(Location where, string heading, string written) => new("REG232", Severity.Warning, where,
        new($"{heading}「{written}」に、文字化けした字があります", $"a character of '{written}' ({heading}) was lost"),
        new("元の表で確かめて、書き直してください", "look at the original and write it again"));

    /// <summary>A reading with kanji in it is no reading.</summary>
    public static Diagnostic KanjiInReading(Location where, string heading, string written) => new("REG233", Severity.Warning, where,
        new($"{heading}「{written}」に漢字があります", $"there is kanji in the reading '{written}' ({heading})"),
        new("カタカナで書いてください", "write katakana"));
}
