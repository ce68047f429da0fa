using OutreachSite.Content;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Pages;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Papers;

/// <summary>The member <c>page.papers</c> of the model: docs/theming.md lists its members.</summary>
internal static class PaperValues
{
    /// <summary>The papers that a page offers.</summary>
    public static Value Of(ImmutableArray<KnownPaper> papers, PageSurroundings site, Values values) => Value.Of(papers.Select(paper => (Value)new TemplateObject
    {
        ["kind"] = paper.Kind,
        ["name"] = values.Words.Say($"papers.{paper.Kind}"),
        ["url"] = site.Links.To(paper.Path),
        ["pages"] = paper.Pages,
        ["size"] = NumberText.FileSize(paper.Length),
        ["lang"] = paper.Variant.Language(),
    }).ToArray());
}
