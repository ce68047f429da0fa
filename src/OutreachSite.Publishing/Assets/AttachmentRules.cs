using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Assets;

/// <summary>Files beside pages, published because a page refers to them.</summary>
internal static class AttachmentRules
{
    /// <summary>A file as it is, at the same path as in the content. The key is its path below the content folder.</summary>
    public static Rule<RelativePath, SiteFile> Copy { get; } = new("attachments/copy", 1, (path, reads) =>
        reads.Bytes(SiteFolders.InContent(path.Value)) is { } bytes && reads.Result(PageRules.Scope, "")?.Map(path) is { } target
            ? Outcome.Of(new SiteFile(target, bytes, SiteFolders.InContent(path.Value)))
            : Outcome.Failed<SiteFile>()) { Codec = SiteFile.Codec, IsKept = false };
}
