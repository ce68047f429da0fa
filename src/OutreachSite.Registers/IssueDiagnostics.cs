namespace OutreachSite.Registers;

/// <summary>What is asked of registers of issues: REG370 to REG373.</summary>
public static class IssueDiagnostics
{
    /// <summary>A difficulty with nothing done about it: it was forgotten, or lost when the table was copied.</summary>
    public static Diagnostic NoMeasure(Location where, string organisation, string issue) => new("REG370", Severity.Hint, where,
        new($"「{organisation}」の「{issue}」に対応がありません", $"nothing is done about '{issue}' of '{organisation}'"),
        new("していないときは、このままでかまいません。ページには「記載なし」と出ます", "where nothing is done, leave it: the page says that nothing is stated"));

    /// <summary>Nobody knows whether what was done helped.</summary>
    public static Diagnostic NoEvaluation(Location where, string organisation, string measure) => new("REG371", Severity.Hint, where,
        new($"「{organisation}」の「{measure}」に評価がありません", $"nothing is said about what came of '{measure}' of '{organisation}'"),
        new("まだのときは、このままでかまいません。ページには「記載なし」と出ます", "where it is too early, leave it: the page says that nothing is stated"));

    /// <summary>A measure answers a difficulty that is not there.</summary>
    public static Diagnostic NoIssue(Location where, string organisation, string number) => new("REG372", Severity.Warning, where,
        new($"「{organisation}」の番号「{number}」に課題がありません", $"there is no issue '{number}' of '{organisation}'"),
        new("番号と「対の番号」を確かめてください", "check the number, and '対の番号'"));
}
