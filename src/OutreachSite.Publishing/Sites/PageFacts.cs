using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Trees;

namespace OutreachSite.Publishing.Sites;

/// <summary>What other pages may know about a text without rendering it.</summary>
/// <param name="Path">Where it lies, and what that makes of it.</param>
/// <param name="Head">Its front matter.</param>
/// <param name="Markdown">Its headings, links and files.</param>
internal sealed record PageFacts(ContentPath Path, PageHead Head, MarkdownFacts Markdown)
{
    /// <summary>The title for menus.</summary>
    public string MenuTitle => Head.Page.MenuTitle ?? Head.Page.Title;
}
