namespace OutreachSite.Publishing.Links;

/// <summary>Everything that can be wrong with links between the files of a site: LNK101 to LNK199.</summary>
public static class LinkDiagnostics
{
    /// <summary>A link, a picture or a chart names a page or file that is not there.</summary>
    public static Diagnostic UnknownTarget(Location where, string target, IEnumerable<string> known) => new(
        "LNK101", Severity.Error, where,
        new($"ファイル「{target}」がありません", $"there is no file '{target}'"),
        Suggestion.DidYouMean(target, known) ?? new("ファイルの名前と場所を確かめてください", "check the name and the place of the file"));

    /// <summary>A link leads to a place on a page that the page does not have.</summary>
    public static Diagnostic UnknownAnchor(Location where, string page, string anchor, IEnumerable<string> known) => new(
        "LNK102", Severity.Error, where,
        new($"「{page}」に「#{anchor}」という場所はありません", $"'{page}' has no place '#{anchor}'"),
        Suggestion.DidYouMean(anchor, known) ?? new("見出しの後ろに {#名前} を書くと、その場所にリンクできます", "write {#name} after a heading to link to it"));

    /// <summary>A link leads to a page that readers cannot see today: a draft, not yet published, or expired.</summary>
    public static Diagnostic Unpublished(Location where, string target) => new(
        "LNK103", Severity.Warning, where,
        new($"リンク先「{target}」は、いま公開されていません。リンクのない文字にしました", $"'{target}' is not published today, so its text stands without a link"),
        new("公開日・掲載の終わり・下書きの指定を確かめてください", "check its dates and whether it is a draft"));

    /// <summary>A link leaves the content folder.</summary>
    public static Diagnostic OutsideContent(Location where, string target) => new(
        "LNK104", Severity.Error, where,
        new($"リンク先「{target}」は content フォルダーの外にあります", $"'{target}' lies outside of the content folder"),
        new("使うファイルを content の中に置いてください", "put the file into the content folder"));

    /// <summary>A file of a kind that is never published: settings, sources, programs.</summary>
    public static Diagnostic NotForReaders(Location where, string target, IEnumerable<string> kinds) => new(
        "LNK105", Severity.Error, where,
        new($"「{target}」は公開できる種類のファイルではありません", $"'{target}' is not a kind of file that can be published"),
        new($"公開できる種類: {string.Join(" ", kinds)}", $"kinds that can be published: {string.Join(" ", kinds)}"));

    /// <summary>A link names a folder, not the page in it: opened from a disk it would show a list of files.</summary>
    public static Diagnostic Folder(Location where, string target, string page) => new(
        "LNK107", Severity.Error, where,
        new($"「{target}」はフォルダーです", $"'{target}' is a folder"),
        new($"その中のページを書いてください:「{page}」", $"name the page in it: '{page}'"));

    /// <summary>A menu or the home page names a page that readers cannot see today; its entry is left out.</summary>
    public static Diagnostic UnpublishedEntry(Location where, string page) => new(
        "LNK108", Severity.Warning, where,
        new($"ページ「{page}」は、いま公開されていません。この項目は出しません", $"the page '{page}' is not published today, so this entry is left out"),
        new("公開日・掲載の終わり・下書きの指定を確かめてください", "check its dates and whether it is a draft"));

    /// <summary>A page named in settings or front matter is not there.</summary>
    public static Diagnostic UnknownPage(Location where, string page, IEnumerable<string> known) => new(
        "LNK106", Severity.Error, where,
        new($"ページ「{page}」がありません", $"there is no page '{page}'"),
        Suggestion.DidYouMean(page, known) ?? new("content からの場所で書いてください（例: guides/home-care/index.md）", "write its path from the content folder (guides/home-care/index.md)"));
}
