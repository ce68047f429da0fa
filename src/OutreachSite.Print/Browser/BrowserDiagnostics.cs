namespace OutreachSite.Print.Browser;

/// <summary>Everything that can be wrong with the browser: PRN101 to PRN199.</summary>
public static class BrowserDiagnostics
{
    /// <summary>PDF files and pictures of pages are made by a browser, and this machine has none.</summary>
    public static Diagnostic Missing() => new(
        "PRN101", Severity.Error, Location.None,
        new("ブラウザー（Chromium、Chrome、Edge）が見つかりません", "no browser (Chromium, Chrome or Edge) was found"),
        new("Debian・Ubuntuでは「sudo apt-get install chromium」、Windowsでは Edge か Chrome を入れるか、環境変数 OUTREACH_BROWSER に実行ファイルの場所を書いてください",
            "install one (Debian and Ubuntu: sudo apt-get install chromium; Windows: Edge or Chrome), or name its program in the environment variable OUTREACH_BROWSER"));

    /// <summary>The environment variable <c>OUTREACH_BROWSER</c> names a program that does not exist.</summary>
    public static Diagnostic WrongVariable(string path) => new(
        "PRN102", Severity.Error, Location.None,
        new($"環境変数 OUTREACH_BROWSER の「{path}」というファイルはありません", $"OUTREACH_BROWSER names '{path}', which does not exist"),
        new("ブラウザーの実行ファイルの場所を書くか、この環境変数を消してください", "name the program of a browser, or remove the variable"));

    /// <summary>The browser was found, but it ended or was silent before it could be spoken to.</summary>
    public static Diagnostic DidNotStart(string path, string reason) => new(
        "PRN103", Severity.Error, Location.None,
        new($"ブラウザー「{path}」が動きませんでした：{reason}", $"the browser '{path}' did not start: {reason}"),
        new("そのブラウザーを手で起動できるか確かめてください。別のブラウザーは環境変数 OUTREACH_BROWSER で選べます",
            "check that it can be started by hand; OUTREACH_BROWSER chooses another one"));

    /// <summary>The browser ended while it was being used.</summary>
    public static Diagnostic Stopped(string reason) => new(
        "PRN104", Severity.Error, Location.None,
        new($"ブラウザーが途中で終わりました：{reason}", $"the browser stopped while it was being used: {reason}"),
        new("もう一度試してください。くり返すときは、メモリーの空きを確かめてください", "try again; if it happens again, see whether there is enough memory"));

    /// <summary>The browser did not answer within the time allowed.</summary>
    public static Diagnostic TimedOut(string command, TimeSpan limit) => new(
        "PRN105", Severity.Error, Location.None,
        new($"ブラウザーが{limit.TotalSeconds:0.#}秒以内に答えませんでした（{command}）", $"the browser did not answer within {limit.TotalSeconds:0.#} s ({command})"),
        new("機械が混んでいるときは、あとでもう一度試してください", "if the machine is busy, try again later"));

    /// <summary>The browser refused a command; this is a fault of the program or of an unknown kind of browser.</summary>
    public static Diagnostic Refused(string command, string reason) => new(
        "PRN106", Severity.Error, Location.None,
        new($"ブラウザーが命令を断りました（{command}）：{reason}", $"the browser refused a command ({command}): {reason}"));

    /// <summary>The browser is older than the newest thing that paper needs: page numbers and running heads in the margins, which came with version 131.</summary>
    public static Diagnostic TooOld(string product, int needed) => new(
        "PRN109", Severity.Error, Location.None,
        new($"ブラウザー「{product}」は古すぎます。紙には版{needed}から使えます", $"the browser '{product}' is too old: paper needs version {needed} or newer"),
        new("ブラウザーを新しくしてください。別のブラウザーは環境変数 OUTREACH_BROWSER で選べます", "update the browser; OUTREACH_BROWSER chooses another one"));

    /// <summary>The program answers, but it is no browser whose PDF files are known.</summary>
    public static Diagnostic Unknown(string product) => new(
        "PRN110", Severity.Error, Location.None,
        new($"「{product}」は、PDFを作れるとわかっているブラウザーではありません", $"'{product}' is no browser that is known to make PDF files"),
        new("Chromium、Chrome、Edge のどれかを入れて、環境変数 OUTREACH_BROWSER にその場所を書いてください", "install Chromium, Chrome or Edge, and name it in OUTREACH_BROWSER"));

    /// <summary>The page does not exist, or could not be loaded.</summary>
    public static Diagnostic CannotOpen(string url, string reason) => new(
        "PRN107", Severity.Error, Location.None,
        new($"「{url}」を開けませんでした：{reason}", $"'{url}' could not be opened: {reason}"));

    /// <summary>A script that was run in a page failed.</summary>
    public static Diagnostic ScriptFailed(string reason) => new(
        "PRN108", Severity.Error, Location.None,
        new($"ページの中のスクリプトが失敗しました：{reason}", $"a script in the page failed: {reason}"));
}
