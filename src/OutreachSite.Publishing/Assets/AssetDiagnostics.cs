using System.Globalization;

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

    /// <summary>People can be known in a picture, and nobody noted that they agreed to be shown.</summary>
    public static Diagnostic PeopleWithoutConsent(Location where, string picture) => new(
        "PUB203", Severity.Warning, where,
        new($"写真「{picture}」に写っている人の承諾が書かれていません", $"nothing says that the people in '{picture}' agreed to be shown"),
        new("承諾をもらい、「consent: 2026年10月1日に書面で」のように書いてください。もらえないときは、別の写真を使ってください", "ask them and write for example 'consent: in writing on 2026-10-01', or use another picture"));

    /// <summary>The people in a picture agreed for a time that is over.</summary>
    public static Diagnostic ConsentIsOver(Location where, string picture, DateOnly until) => new(
        "PUB204", Severity.Warning, where,
        new(string.Create(CultureInfo.InvariantCulture, $"写真「{picture}」に写っている人の承諾は、{until.Year}年{until.Month}月{until.Day}日で終わりました"),
            string.Create(CultureInfo.InvariantCulture, $"the people in '{picture}' agreed until {until:yyyy-MM-dd}")),
        new("もう一度承諾をもらって「consent-until」を新しくするか、写真を外してください", "ask them again and renew 'consent-until', or take the picture away"));

    /// <summary>Social networks cut a card of another shape, leave out one that is too small, and show JPEG and PNG alone. Links to the site are shown without a picture.</summary>
    public static Diagnostic BadSocialCard(Location where, string name, int width, int height) => new(
        "PUB206", Severity.Warning, where,
        new($"「{name}」は、リンクに添える画像として使えません", $"'{name}' cannot be shown beside links to the site"),
        new(string.Create(CultureInfo.InvariantCulture, $"横{width}画素、縦{height}画素のJPEGかPNGを作って、その名前を書いてください"),
            string.Create(CultureInfo.InvariantCulture, $"make a JPEG or PNG of {width} x {height} pixels, and name that")));

    /// <summary>The sign of the theme has curves, gradients or other things that are not painted here, so browsers and telephones show none.</summary>
    public static Diagnostic IconNotPainted(Location where) => new(
        "PUB205", Severity.Warning, where,
        new("テーマの「icon.svg」に、まっすぐな線と色だけでできていないところがあります", "'icon.svg' of the theme has more than straight lines and flat colours"),
        new("viewBox は「0 0 32 32」のように正方形にし、path の d には M・L・H・V・Z だけ、fill には「#183f62」のような色を書いてください",
            "give it a square viewBox like '0 0 32 32', and paths with M, L, H, V and Z alone and a fill like '#183f62'"));
}
