namespace OutreachSite.Registers;

/// <summary>What cannot be given out as it is: REG401 to REG419.</summary>
public static class ExportDiagnostics
{
    /// <summary>An old encoding does not have the character; many programs write a question mark there and say nothing.</summary>
    public static Diagnostic NotInCp932(Location where, string text, IEnumerable<string> characters) => new("REG401", Severity.Warning, where,
        new($"「{text}」の「{string.Join("」「", characters)}」は Shift_JIS（CP932）にないので、〓 を書きました", $"'{string.Join("', '", characters)}' of '{text}' cannot be written in CP932, and a '〓' stands there"),
        new("UTF-8 の CSV（--format csv）で渡すか、言葉を変えてください", "give it out in UTF-8 (--format csv), or use other words"));
}
