namespace OutreachSite.Publishing.Registers;

/// <summary>What can be wrong with sources that pages name by their ids: REG550 to REG559.</summary>
public static class SourcePageDiagnostics
{
    /// <summary>A page names a source that no register has.</summary>
    public static Diagnostic UnknownSource(Location where, string id, IEnumerable<string> known) => new("REG550", Severity.Error, where,
        new($"「{id}」という出典は、出典の台帳にありません", $"there is no source '{id}' in the register of sources"),
        Suggestion.DidYouMean(id, known));

    /// <summary>Documents on the web move and change. Readers see the day of the document alone.</summary>
    public static Diagnostic CheckedLongAgo(Location where, int count, int all) => new("REG551", Severity.Hint, where,
        new($"{all}件の出典のうち{count}件は、確かめた日が古いか、書かれていません", $"{count} of {all} sources were checked too long ago, or never"),
        new("資料がまだ同じ所にあり、同じことを言っているかを見て、「確かめた日」を書き直してください", "see whether each is still there and says the same, and write the day under 確かめた日"));
}
