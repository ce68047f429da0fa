using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown;

/// <summary>A rendered body.</summary>
/// <param name="Html">Safe HTML: no script, no style, no handler, no foreign scheme can be in it.</param>
/// <param name="Contents">The headings in order, for a table of contents.</param>
/// <param name="Terms">The glossary terms used, in the order of their first use.</param>
public sealed record MarkdownPage(string Html, ImmutableArray<ContentsEntry> Contents, ImmutableArray<Term> Terms);

/// <summary>A heading for a table of contents.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">The anchor.</param>
/// <param name="TitleHtml">With ruby, without links and footnote marks.</param>
/// <param name="Title">As plain text.</param>
public sealed record ContentsEntry(int Level, string Id, string TitleHtml, string Title)
{
    /// <summary>True when it stands in words that are not shown today: links to it lead to the page.</summary>
    public bool IsHidden { get; init; }
}
