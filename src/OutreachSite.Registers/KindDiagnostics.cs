namespace OutreachSite.Registers;

/// <summary>What is asked of one kind of register alone: REG351 to REG369.</summary>
public static class KindDiagnostics
{
    /// <summary>A desk without a telephone, an address or mail cannot be asked.</summary>
    public static Diagnostic UnreachableDesk(Location where, string desk) => new("REG351", Severity.Warning, where,
        new($"「{desk}」の電話番号も住所もありません", $"there is no telephone number and no address for '{desk}'"),
        new("相談する人が困らないように、どちらかを書いてください", "write one of them, so that people can ask"));

    /// <summary>The desk with which this one is compared is not in the register.</summary>
    public static Diagnostic UnknownDesk(Location where, string desk, IEnumerable<string> known) => new("REG352", Severity.Warning, where,
        new($"まちがえやすい窓口「{desk}」が、窓口の表にありません", $"the desk '{desk}', with which this one is compared, is not in the register"),
        Suggestion.DidYouMean(desk, known));

    /// <summary>A share is between 0 and 100.</summary>
    public static Diagnostic ShareOutOfRange(Location where, string value) => new("REG353", Severity.Warning, where,
        new($"割合「{value}」が0から100の間にありません", $"the percentage '{value}' is not between 0 and 100"),
        new("数字と単位を確かめてください", "check the number and its unit"));

    /// <summary>The percentage does not come from its counts.</summary>
    public static Diagnostic WrongShare(Location where, string value, string computed) => new("REG354", Severity.Warning, where,
        new($"割合は「{value}」と書かれていますが、分子と分母から計算すると{computed}です", $"the percentage is written as '{value}', but its counts give {computed}"),
        new("どの数が正しいか確かめてください", "find out which number is right"));

    /// <summary>The printed average is not what the values give: it may be weighted, or a slip. The printed one is kept, and pages say both. No more than a hint where nobody said which average it is.</summary>
    public static Diagnostic AverageDiffers(Location where, string name, int year, string printed, int areas, bool isWeighted, bool isKindKnown, string computed) => new("REG355", isKindKnown ? Severity.Warning : Severity.Hint, where,
        new($"{year}年度の「{name}」は{printed}ですが、{areas}地域の{(isWeighted ? "加重" : "単純")}平均は{computed}です", $"'{name}' of {year} is {printed}, but the {(isWeighted ? "weighted" : "plain")} mean of {areas} areas is {computed}"),
        new("加重平均なら「行の種類」に「加重平均」と書いてください。そうでなければ数を確かめてください", "if it is a weighted mean, write 加重平均 under 行の種類; else check the numbers"));

    /// <summary>A municipality says nothing of some items, not even 未実施.</summary>
    public static Diagnostic MissingItems(Location where, string city, IEnumerable<string> items) => new("REG356", Severity.Hint, where,
        new($"「{city}」の項目 {string.Join("・", items)} の行がありません", $"there is no row of '{city}' for '{string.Join("', '", items)}'"),
        new("していないときも、状態に「未実施」と書いた行があると比べられます", "a row with the state 未実施 can be compared, a missing one cannot"));

    /// <summary>A place of the care path at which nothing helps: the town may want to know.</summary>
    public static Diagnostic CarePathGap(Location where, string stage, string need) => new("REG357", Severity.Hint, where,
        new($"「{stage}」の「{need}」に、使えるものがありません", $"nothing helps with '{need}' at the stage '{stage}'"),
        new("町に無いときは「無いときの案内」に、隣の市町村の窓口などを書いてください", "where the town has nothing, say what else to do"));
}
