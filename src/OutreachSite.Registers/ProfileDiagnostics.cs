namespace OutreachSite.Registers;

/// <summary>What is asked of registers of figures of places: REG377 and REG378.</summary>
public static class ProfileDiagnostics
{
    /// <summary>A number of a place without its day cannot be compared with any other.</summary>
    public static Diagnostic NoDay(Location where, string area, string figure) => new("REG377", Severity.Warning, where,
        new($"「{area}」の「{figure}」に、いつの値かが書かれていません", $"nothing says of when '{figure}' of '{area}' is"),
        new("「時点」に書いてください。月や年まででもかまいません（例: 2015-06）", "write it under 時点; a month or a year will do, such as 2015-06"));

    /// <summary>Nobody can check what was computed from what nobody says.</summary>
    public static Diagnostic NoFormula(Location where, string area, string figure) => new("REG378", Severity.Warning, where,
        new($"「{area}」の「{figure}」は計算した値ですが、計算のしかたがありません", $"'{figure}' of '{area}' is computed, but nothing says how"),
        new("「計算のしかた」に、もとの数と式を書いてください", "write the numbers and the formula under 計算のしかた"));
}
