namespace OutreachSite.Publishing.Publish;

/// <summary>Everything that can be wrong with writing the site: PUB101 to PUB199.</summary>
public static class PublishDiagnostics
{
    /// <summary>Two files would get the same path in the output, or paths that differ only in letter case or width.</summary>
    public static Diagnostic SamePath(RelativePath path, RelativePath source, RelativePath other) => new(
        "PUB101", Severity.Error, Location.Of(other),
        new($"「{source}」と同じ公開先「{path}」になります", $"'{source}' is published at the same path '{path}'"),
        new("どちらかのファイルかフォルダーの名前を変えてください", "rename one of the files or folders"));

    /// <summary>Another build is writing to the same folder and did not finish in time.</summary>
    public static Diagnostic Busy(string folder) => new(
        "PUB102", Severity.Error, new(folder),
        new("ほかの「outreach」が書きこみ中です", "another 'outreach' is writing to this folder"),
        new("終わるのを待って、もう一度実行してください", "wait until it has finished, then try again"));

    /// <summary>The disk is full, the folder is read-only or has vanished; the published site is as it was.</summary>
    public static Diagnostic CannotWrite(string folder, string reason) => new(
        "PUB103", Severity.Error, new(folder),
        new($"公開先に書きこめません（{reason}）", $"the output cannot be written ({reason})"),
        new("空き容量と、フォルダーに書きこむ権限を確かめてください", "check the free space and the right to write to the folder"));

    /// <summary>So many pages would leave the site that it looks like a mistake: a folder moved away, an empty checkout.</summary>
    public static Diagnostic Shrinks(string folder, int gone, int pages) => new(
        "PUB104", Severity.Error, new(folder),
        new($"公開中の {pages}ページのうち {gone}ページがなくなるので、公開しませんでした", $"{gone} of the {pages} published pages would disappear, so nothing was published"),
        new("content/ がそろっているか確かめ、消してよければ --allow-shrink を付けてください", "check that content/ is complete; if the pages are to go, add --allow-shrink"));

    /// <summary>A file of somebody else stands where the site needs a folder, or the reverse; it is not ours to remove.</summary>
    public static Diagnostic InTheWay(string folder, RelativePath obstacle, RelativePath path) => new(
        "PUB105", Severity.Error, new(folder),
        new($"公開先の「{obstacle}」がじゃまで、「{path}」を書けません。outreach が書いたものではないので、消しません", $"'{obstacle}' in the output stands in the way of '{path}'; outreach did not write it and leaves it"),
        new("ほかの場所に移すか、ページの名前を変えてください", "move it away, or rename the page"));

    /// <summary>The disk failed while files were being moved: the output is between two sites until the next build.</summary>
    public static Diagnostic Unfinished(string folder, string reason) => new(
        "PUB106", Severity.Error, new(folder),
        new($"公開の途中で止まりました（{reason}）", $"publishing stopped half-way ({reason})"),
        new("空き容量と権限を確かめて、もう一度実行してください。続きから仕上げます", "check the free space and the rights, and run it again: it goes on where it stopped"));

    /// <summary>The program keeps this name in the output for itself.</summary>
    public static Diagnostic Reserved(RelativePath path, RelativePath source) => new(
        "PUB107", Severity.Error, Location.Of(source),
        new($"「{path}」は outreach が使う名前なので、公開できません", $"'{path}' cannot be published: outreach uses this name itself"),
        new("ファイルかフォルダーの名前を変えてください", "rename the file or the folder"));

    /// <summary>One path would be a file and a folder at once.</summary>
    public static Diagnostic FileAndFolder(RelativePath path, RelativePath source, RelativePath inside) => new(
        "PUB108", Severity.Error, Location.Of(source),
        new($"公開先「{path}」がファイルになりますが、「{inside}」のためにフォルダーでもあります", $"'{path}' would be a file, and a folder for '{inside}' too"),
        new("どちらかの名前を変えてください", "rename one of them"));

    /// <summary>A file that we did not write stood where a file of the site belongs. It is gone now.</summary>
    public static Diagnostic Replaced(RelativePath path, RelativePath source) => new(
        "PUB109", Severity.Warning, Location.Of(source),
        new($"公開先にあった「{path}」は outreach が書いたものではありませんが、置きかえました", $"'{path}' in the output was not written by outreach and has been replaced"),
        new("要るものだったら、別の名前で置き直してください", "if it was needed, put it back under another name"));

    /// <summary>A published file is no longer in the output, so its visitors get an error.</summary>
    public static Diagnostic Missing(RelativePath path) => new(
        "PUB111", Severity.Error, Location.Of(path),
        new($"公開したファイル「{path}」がありません", $"the published file '{path}' is missing"),
        new("もう一度 outreach build を実行すると、元に戻ります", "run outreach build again to bring it back"));

    /// <summary>A published file does not have the bytes that were published: somebody edited it, or the copy is damaged.</summary>
    public static Diagnostic Changed(RelativePath path) => new(
        "PUB112", Severity.Error, Location.Of(path),
        new($"公開したファイル「{path}」の中身が、公開したときと違います", $"'{path}' is not what was published"),
        new("もう一度 outreach build を実行すると、元に戻ります", "run outreach build again to bring it back"));

    /// <summary>A file in the output that outreach did not write: it may belong there, and it is left alone.</summary>
    public static Diagnostic Unknown(RelativePath path) => new(
        "PUB113", Severity.Hint, Location.Of(path),
        new($"「{path}」は outreach が書いたファイルではありません", $"'{path}' was not written by outreach"));

    /// <summary>Without its manifest nobody can say what the output should hold.</summary>
    public static Diagnostic NoManifest(string folder) => new(
        "PUB114", Severity.Error, new(folder),
        new("manifest.json がないか、こわれています", "manifest.json is missing or damaged"),
        new("フォルダーの場所を確かめるか、outreach build で作り直してください", "check which folder it is, or make it again with outreach build"));

    /// <summary>A file or a folder of the output cannot be read.</summary>
    public static Diagnostic CannotRead(string path, string reason) => new(
        "PUB115", Severity.Error, new(path),
        new($"読めません（{reason}）", $"it cannot be read ({reason})"),
        new("ファイルを読む権限を確かめてください", "check the right to read it"));
}
