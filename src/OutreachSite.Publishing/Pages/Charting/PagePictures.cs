using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>The charts of one page, in its order.</summary>
internal sealed record ChartSet(ImmutableArray<DrawnChart> Charts);

/// <summary>The charts in a page's text by themselves, for who wants them as pictures. No part of a build.</summary>
internal static class PagePictures
{
    public static Rule<DocumentId, ChartSet> Rule { get; } = new("pages/charts", 1, (id, reads) =>
    {
        if (PageBodies.TextOf(id, reads).Value is not { } page || PageSurroundings.Of(page.Variant, page.Output, reads) is not { } site
            || reads.Text(page.Source) is not { } source)
            return Outcome.Failed<ChartSet>();
        var host = new PageHost(page, site, reads);
        var problems = new DiagnosticBag();
        problems.Take(MarkdownText.Render(source, FrontMatterBlock.FindBody(source), host));
        return problems.Conclude(new ChartSet(host.Charts));
    });
}
