namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>What can be wrong with the pages of a register of work done: REG520 to REG529.</summary>
public static class StatusDiagnostics
{
    /// <summary>Rows of these items stand under no heading of the arrangement, and would vanish in silence.</summary>
    public static Diagnostic ItemsLeftOut(Location where, IEnumerable<string> codes) => new("REG520", Severity.Warning, where,
        new($"項目 {string.Join("・", codes)} の行は、この分け方のどの項目にも出ません", $"the rows of '{string.Join("', '", codes)}' stand under no item of this arrangement"),
        new("出す項目の from: に書き足してください", "add the codes to from: of the items under which they belong"));

    /// <summary>The arrangement speaks of an item that there is not.</summary>
    public static Diagnostic UnknownSource(Location where, string code, IEnumerable<string> known) => new("REG521", Severity.Error, where,
        new($"項目「{code}」は items.yml にありません", $"there is no item '{code}' in items.yml"),
        Suggestion.DidYouMean(code, known));

    /// <summary>The file of the arrangement is not there.</summary>
    public static Diagnostic NoTaxonomy(Location where, string file) => new("REG522", Severity.Error, where,
        new($"項目の一覧「{file}」がありません", $"there is no list of items '{file}'"),
        new("content フォルダーからの道すじを書いてください", "write the path from the content folder"));

    /// <summary>The table to compare with is not there.</summary>
    public static Diagnostic NoComparison(Location where, string file) => new("REG523", Severity.Error, where,
        new($"比べる表「{file}」がありません", $"there is no table '{file}' to compare with"),
        new("content フォルダーからの道すじを書いてください（例: survey-2015/items.csv）", "write the path from the content folder, such as survey-2015/items.csv"));
}
