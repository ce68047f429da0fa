namespace OutreachSite.Registers;

/// <summary>What can be wrong with replies to confirmation sheets: REG421 to REG439.</summary>
public static class FreshnessDiagnostics
{
    /// <summary>A line of the list of replies says nothing that can be used.</summary>
    public static Diagnostic UnreadableReply(Location where, string line) => new("REG421", Severity.Warning, where,
        new($"返信「{line}」が読めません", $"the reply '{line}' cannot be read"),
        new("返信コード、日付、「変更なし」か「変更あり」を確かめてください", "check the code and the day, and write '変更なし' or '変更あり'"));
}
