using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages;

/// <summary>What was looked at without a result.</summary>
internal sealed record Looked;

/// <summary>The bodies of texts whose front matter has mistakes: no page can be made, but all its problems are told at once.</summary>
internal static class PageDrafts
{
    /// <summary>Looks at one body. The key is the text's path below the content folder.</summary>
    public static Rule<RelativePath, Looked> Check { get; } = new("pages/drafts", 1, (path, reads) =>
    {
        var content = ContentPath.Of(path);
        if (reads.Text(SiteFolders.InContent(path.Value)) is not { } source || FrontMatterBlock.Find(source).Value is not { } block)
            return Outcome.Of(new Looked());
        var matter = new PageMatter
        {
            Title = "", Summary = "", Published = default, Updated = default, Places = KeyPlaces.None,
        };
        var facts = new PageFacts(content, new(matter, PlainMatter.Nothing));
        var page = new PageText(content.Original, content.Variant, facts);
        if (PageSurroundings.Of(content.Variant, page.Output, reads) is not { } site)
            return Outcome.Of(new Looked());
        var body = MarkdownText.Render(source, block.BodyOffset, new PageHost(page, site, reads));
        return body.Value is null ? Outcome.Failed<Looked>(body.Diagnostics) : new(new Looked(), body.Diagnostics);
    }) { Codec = new(static (_, _) => { }, static (ref ValueReader _) => new()) };
}
