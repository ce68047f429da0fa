namespace OutreachSite.Registers;

/// <summary>What is asked of registers of cases: REG374 and REG375.</summary>
public static class CaseDiagnostics
{
    /// <summary>A cost without a unit may be wrong by a thousand times. It is shown, but in no list by cost.</summary>
    public static Diagnostic NoUnit(Location where, string title, string cost) => new("REG374", Severity.Warning, where,
        new($"「{title}」の費用「{cost}」に単位がありません", $"the cost '{cost}' of '{title}' has no unit"),
        new("「費用の単位」に、円・千円・万円・百万円のどれかを書いてください", "write under 費用の単位 one of 円, 千円, 万円, 百万円"));

    /// <summary>A population changes from year to year.</summary>
    public static Diagnostic NoDay(Location where, string title) => new("REG375", Severity.Hint, where,
        new($"「{title}」の人口に、いつの数かが書かれていません", $"nothing says of which day the population of '{title}' is"),
        new("「人口の時点」に書いてください（例: 2015-04-01、2015-06）", "write it under 人口の時点, such as 2015-04-01 or 2015-06"));
}
