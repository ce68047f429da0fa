using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Trees;

namespace OutreachSite.Publishing.Sites;

/// <summary>A text with its front matter, for its own page.</summary>
/// <param name="Path">Where it lies, and what that makes of it.</param>
/// <param name="Head">Its front matter.</param>
internal sealed record PageFacts(ContentPath Path, PageHead Head)
{
    /// <summary>The title for menus.</summary>
    public string MenuTitle => Head.Page.MenuTitle ?? Head.Page.Title;
}
