using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites.Remembered;

namespace OutreachSite.Publishing.Sites;

/// <summary>A text with its front matter, for its own page.</summary>
/// <param name="Path">Where it lies, and what that makes of it.</param>
/// <param name="Head">Its front matter.</param>
internal sealed record PageFacts(ContentPath Path, PageHead Head)
{
    /// <summary>The title for menus.</summary>
    public string MenuTitle => Head.Page.MenuTitle ?? Head.Page.Title;

    /// <summary>How it is stored: a page whose layout changed is made again without reading its text.</summary>
    public static Codec<PageFacts> Codec { get; } = new(
        static (facts, to) =>
        {
            var source = SourceOf(facts.Path);
            to.Write(facts.Path.Source);
            PageMatterCodec.Write(facts.Head.Page, source, to);
            KindMatterCodec.Write(facts.Head.Kind, source, to);
        },
        static (ref ValueReader from) =>
        {
            var path = ContentPath.Of(from.ReadPath());
            var source = SourceOf(path);
            return new(path, new(PageMatterCodec.Read(source, ref from), KindMatterCodec.Read(source, ref from)));
        });

    private static SourceCodec SourceOf(ContentPath path) => new(SiteFolders.InContent(path.Source.Value).Value);
}
