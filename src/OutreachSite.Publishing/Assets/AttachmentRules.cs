using OutreachSite.Imaging.Scrub;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Assets;

/// <summary>Files beside pages, published because a page refers to them.</summary>
internal static class AttachmentRules
{
    /// <summary>A file at the same path as in the content: as it is, but pictures cleaned. The key is its path below the content folder.</summary>
    public static Rule<RelativePath, SiteFile> Copy { get; } = new("attachments/copy", 1 + PictureScrubber.Version, (path, reads) =>
    {
        var source = SiteFolders.InContent(path.Value);
        if (reads.Bytes(source) is not { } bytes || reads.Result(PageRules.Scope, "")?.Map(path) is not { } target)
            return Outcome.Failed<SiteFile>();
        if (!PublishedFiles.IsPicture(path))
            return Outcome.Of(new SiteFile(target, bytes, source));
        // What was taken out was said when it was looked at.
        var scrubbed = PictureRules.Scrub(source, bytes, Location.Of(source), reads);
        return scrubbed.Value is { } clean ? Outcome.Of(new SiteFile(target, clean.Bytes, source)) : Outcome.Failed<SiteFile>(scrubbed.Diagnostics);
    }) { Codec = SiteFile.Codec, IsKept = false };
}
