namespace OutreachSite.Publishing.Pages.Registers.Distributions;

/// <summary>What can be wrong with the page of a log of leaflets: REG562.</summary>
public static class DistributionPageDiagnostics
{
    /// <summary>A QR code would lead to a page that there is not, on paper that cannot be called back.</summary>
    public static Diagnostic NoPage(Location where, string page, IEnumerable<string> known) => new("REG562", Severity.Error, where,
        new($"配るもののページ「{page}」がありません", $"there is no page '{page}' of the leaflet"),
        Suggestion.DidYouMean(page, known) ?? new("content フォルダーからの場所を書いてください（例: pamphlets/when-in-trouble/index.md）", "write its path from the content folder, such as pamphlets/when-in-trouble/index.md"));
}
