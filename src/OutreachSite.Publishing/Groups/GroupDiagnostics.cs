namespace OutreachSite.Publishing.Groups;

/// <summary>Everything that can be wrong with many sites in one run: PUB121 to PUB139.</summary>
public static class GroupDiagnostics
{
    /// <summary>One site would lie inside the output of another one, where each of them would take the other's files for its own.</summary>
    public static Diagnostic Nested(RelativePath outer, RelativePath inner) => new(
        "PUB121", Severity.Error, Location.Of(inner),
        new($"サイト「{inner}」の公開先が、サイト「{outer}」の公開先の中になります", $"the site '{inner}' would be published inside the site '{outer}'"),
        new("--sites の書き方を変えるか、どちらかのフォルダーを移してください", "change --sites, or move one of the folders"));

    /// <summary>Two folders differ only in letter case or width: on some computers and hosts they are one.</summary>
    public static Diagnostic SameName(RelativePath one, RelativePath other) => new(
        "PUB122", Severity.Error, Location.Of(other),
        new($"サイト「{other}」と「{one}」は、大文字・小文字か全角・半角しか違いません", $"the sites '{other}' and '{one}' differ only in letter case or width"),
        new("どちらかのフォルダーの名前を変えてください", "rename one of the folders"));

    /// <summary>The index of sites has this name in the output.</summary>
    public static Diagnostic ReservedName(RelativePath site) => new(
        "PUB123", Severity.Error, Location.Of(site),
        new($"「{site}」は outreach が使う名前なので、サイトの名前にできません", $"a site cannot be named '{site}': outreach uses this name itself"),
        new("フォルダーの名前を変えてください", "rename the folder"));

    /// <summary>A part to be joined says which sites it has, in its sites.json; without it nobody can say whether it is whole.</summary>
    public static Diagnostic NoIndex(string folder) => new(
        "PUB124", Severity.Error, new(folder),
        new("sites.json がないか、こわれています", "sites.json is missing or damaged"),
        new("outreach build --sites が書き出したフォルダーを指定してください", "name a folder that outreach build --sites has written"));

    /// <summary>Two parts hold the same site, perhaps with different pages: one of them was made with another --shard, or at another time.</summary>
    public static Diagnostic InTwoShards(string folder, RelativePath site, string other) => new(
        "PUB125", Severity.Error, new(folder),
        new($"サイト「{site}」は「{other}」にもあります", $"the site '{site}' is in '{other}' as well"),
        new("どの部分も、同じ --sites と、番号の違う --shard で作ってください", "make all parts with the same --sites and each with another number of --shard"));

    /// <summary>What lies in a part is not what its sites.json says: a copy that broke off, or a site that was built again since.</summary>
    public static Diagnostic NotAsIndexed(string folder, RelativePath site) => new(
        "PUB126", Severity.Error, new(folder),
        new($"サイト「{site}」が、sites.json に書かれたものと違います", $"the site '{site}' is not the one that sites.json names"),
        new("その部分を、もう一度作るか、もう一度コピーしてください", "build or copy this part again"));
}
