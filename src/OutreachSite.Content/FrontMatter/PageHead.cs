namespace OutreachSite.Content.FrontMatter;

/// <summary>The bound front matter of a page.</summary>
/// <param name="Page">What every page says.</param>
/// <param name="Kind">What pages of its kind say.</param>
public sealed record PageHead(PageMatter Page, KindMatter Kind);
