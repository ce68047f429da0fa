namespace OutreachSite.Publishing.Pages.Registers.Rules;

/// <summary>What can be wrong with the page of a register of rules: REG560.</summary>
public static class RulePageDiagnostics
{
    /// <summary>A step names a form that the library does not have: who follows the rule would look for it in vain.</summary>
    public static Diagnostic UnknownForm(Location where, string name, IEnumerable<string> known) => new("REG560", Severity.Error, where,
        new($"様式「{name}」は、様式の台帳にありません", $"the form '{name}' is in no register of forms"),
        Suggestion.DidYouMean(name, known));
}
