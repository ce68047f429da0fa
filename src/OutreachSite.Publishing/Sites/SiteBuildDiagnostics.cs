namespace OutreachSite.Publishing.Sites;

/// <summary>Everything that can be wrong with a site as a whole: PUB301 to PUB399.</summary>
public static class SiteBuildDiagnostics
{
    /// <summary>There is no content/site.yml, so this is no site.</summary>
    public static Diagnostic NoSite() => new(
        "PUB301", Severity.Error, new("content/site.yml"),
        new("content/site.yml がありません", "there is no content/site.yml"),
        new("サイトの名前や連絡先を書いた site.yml を置いてください", "put a site.yml with the title and the publisher there"));

    /// <summary>A seminar's folder has no event.yml: its date and place are unknown.</summary>
    public static Diagnostic NoEvent(Location where) => new(
        "PUB302", Severity.Error, where,
        new("研修のフォルダーに event.yml がありません", "the folder of the seminar has no event.yml"),
        new("日時と会場を書いた event.yml を置いてください。outreach new seminar でひな形を作れます",
            "put an event.yml with the date and the venue there; outreach new seminar begins one"));

    /// <summary>A reworded or translated page stands without the original.</summary>
    public static Diagnostic NoOriginal(Location where, string original) => new(
        "PUB303", Severity.Error, where,
        new($"もとになるページ「{original}」がありません", $"there is no original page '{original}'"),
        new("もとのページを書くか、このファイルを消してください", "write the original, or remove this file"));

    /// <summary>A folder with pages has no index.md, so its list has no title.</summary>
    public static Diagnostic NoSectionPage(Location where, string folder) => new(
        "PUB304", Severity.Error, where,
        new($"フォルダー「{folder}」に index.md がありません", $"the folder '{folder}' has no index.md"),
        new("題と説明を書いた index.md を置いてください。その下のページの一覧になります", "put an index.md with a title and a summary there; it lists what is below"));

    /// <summary>There is no home page: whoever opens the site's address would see nothing.</summary>
    public static Diagnostic NoHome(Location where) => new(
        "PUB309", Severity.Error, where,
        new("はじめのページ（content/index.md）がありません", "there is no home page (content/index.md)"),
        new("題と説明を書いた index.md を content フォルダーに置いてください", "put an index.md with a title and a summary into the content folder"));

    /// <summary>A name that site.yml, contacts, items or a front matter refers to is not there.</summary>
    public static Diagnostic UnknownContact(Location where, string id, IEnumerable<string> known) => new(
        "PUB305", Severity.Error, where,
        new($"連絡先「{id}」は contacts.yml にありません", $"there is no contact '{id}' in contacts.yml"),
        Suggestion.DidYouMean(id, known) ?? new("contacts.yml に書くか、名前を直してください", "add it to contacts.yml, or correct the name"));

    /// <summary>A page is tagged with an item that items.yml does not have.</summary>
    public static Diagnostic UnknownItem(Location where, string code, IEnumerable<string> known) => new(
        "PUB306", Severity.Error, where,
        new($"項目「{code}」は items.yml にありません", $"there is no item '{code}' in items.yml"),
        Suggestion.DidYouMean(code, known) ?? (known.Any()
            ? new($"使えるもの: {string.Join("、", known)}", $"known items: {string.Join(", ", known)}")
            : new("content/items.yml に項目を書いてください", "write the items into content/items.yml")));

    /// <summary>A file lies in the content that no published page refers to; it is not published.</summary>
    public static Diagnostic UnusedFile(Location where) => new(
        "PUB307", Severity.Hint, where,
        new("どの公開ページからも使われていないので、公開されません", "no published page refers to this file, so it is not published"),
        new("使うならページからリンクし、使わないなら消してください", "link to it from a page, or remove it"));

    /// <summary>The microsite that was asked for is no seminar of this site.</summary>
    public static Diagnostic UnknownMicrosite(string folder, IEnumerable<string> known) => new(
        "PUB308", Severity.Error, new($"content/{folder}"),
        new($"研修のフォルダー「{folder}」がないか、公開されていません", $"there is no published seminar in '{folder}'"),
        Suggestion.DidYouMean(folder, known) ?? (known.Any()
            ? new($"あるもの: {string.Join("、", known)}", $"there are: {string.Join(", ", known)}")
            : new("このサイトに、公開されている研修はありません", "this site has no published seminar")));
}
