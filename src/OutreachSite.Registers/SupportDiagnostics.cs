namespace OutreachSite.Registers;

/// <summary>What is asked of registers of supports: REG376.</summary>
public static class SupportDiagnostics
{
    /// <summary>The others of the same provider say whether they are stepped up or go on.</summary>
    public static Diagnostic NoMark(Location where, string provider, string support) => new("REG376", Severity.Hint, where,
        new($"「{provider}」の支援「{support}」に印がありません", $"the support '{support}' of '{provider}' has no mark"),
        new("強化（◎）・継続（○）などが分かれば、「印」に書いてください", "write under 印 whether it is stepped up (◎) or goes on (○), where that is known"));
}
