namespace OutreachSite.Publishing.Assets;

/// <summary>Everything that can be wrong with style sheets, scripts and attached files: PUB201 to PUB299.</summary>
public static class AssetDiagnostics
{
    /// <summary>A style sheet imports another one that is not there.</summary>
    public static Diagnostic MissingImport(Location where, string url) => new(
        "PUB201", Severity.Error, where,
        new($"スタイルシート「{url}」がありません", $"there is no style sheet '{url}'"),
        new("ファイルの名前と場所を確かめてください", "check the name and the place of the file"));

    /// <summary>Style sheets import each other in a circle.</summary>
    public static Diagnostic ImportCircle(Location where, string url) => new(
        "PUB202", Severity.Error, where,
        new($"スタイルシート「{url}」が、めぐりめぐって自分自身を読みこんでいます", $"the style sheet '{url}' imports itself through others"),
        new("どれか1つの「@import」を消してください", "remove one of the '@import' lines"));
}
