namespace OutreachSite.Publishing.Publish;

/// <summary>Everything that can be wrong with writing the site: PUB101 to PUB199.</summary>
public static class PublishDiagnostics
{
    /// <summary>Two files would get the same path in the output, or paths that differ only in letter case or width.</summary>
    public static Diagnostic SamePath(SiteFile first, SiteFile second) => new(
        "PUB101", Severity.Error, Location.Of(second.Source),
        new($"「{first.Source}」と同じ公開先「{second.Path}」になります", $"'{first.Source}' is published at the same path '{second.Path}'"),
        new("どちらかのファイルかフォルダーの名前を変えてください", "rename one of the files or folders"));

    /// <summary>Another build is writing to the same folder and did not finish in time.</summary>
    public static Diagnostic Busy(string folder) => new(
        "PUB102", Severity.Error, new(folder),
        new("ほかの「outreach」が書きこみ中です", "another 'outreach' is writing to this folder"),
        new("終わるのを待って、もう一度実行してください", "wait until it has finished, then try again"));

    /// <summary>The disk is full, the folder is read-only or has vanished; the published site is as it was, or is repaired by the next build.</summary>
    public static Diagnostic CannotWrite(string folder, string reason) => new(
        "PUB103", Severity.Error, new(folder),
        new($"公開先に書きこめません（{reason}）", $"the output cannot be written ({reason})"),
        new("空き容量と、フォルダーに書きこむ権限を確かめてください", "check the free space and the right to write to the folder"));
}
