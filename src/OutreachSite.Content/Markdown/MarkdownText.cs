using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Boxes;
using OutreachSite.Content.Markdown.Extensions.Charts;
using OutreachSite.Content.Markdown.Extensions.Links;
using OutreachSite.Content.Markdown.Extensions.Terms;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown;

/// <summary>The body of a page: what other pages need to know about it, and its HTML.</summary>
public static class MarkdownText
{
    /// <summary>
    /// Reads what other pages and checks need, without asking the site. Says nothing about problems: rendering reports
    /// them. A body that cannot be parsed has no facts.
    /// </summary>
    public static MarkdownFacts Read(SourceText source, int bodyOffset)
    {
        ArgumentNullException.ThrowIfNull(source);
        var ignored = new DiagnosticBag();
        if (PageParser.Parse(source, bodyOffset, ignored) is not { } page)
            return new([], [], [], [], [], [], []);
        ImmutableArray<Inline> inlines = [.. page.Leaves.SelectMany(leaf => ParsedPage.Inlines(leaf.Inline).ToImmutableArray())];
        ImmutableArray<ChartFence> charts = [.. page.Blocks.OfType<CodeBlock>().Where(ChartFenceReader.IsChart).Select(block => ChartFenceReader.Read(block, page, ignored))];
        return new(
            [.. page.Headings.Select(heading => new HeadingFact(heading.Block.Level, heading.Id, heading.Text, page.At(heading.Block)))],
            [.. inlines.Where(inline => inline is not LinkInline { IsImage: true }).Select(inline => LinkOf(inline, page)).OfType<LinkFact>()],
            [.. inlines.Where(inline => inline is LinkInline { IsImage: true }).Select(inline => LinkOf(inline, page)).OfType<LinkFact>()],
            [.. charts.Select(chart => chart.Find("data")).OfType<ChartOption>().Select(data => new Written(data.Value, data.ValueWhere))],
            charts,
            [.. page.Blocks.OfType<BoxBlock>().Select(box => BoxPass.ContactOf(box, page)).OfType<Written>()],
            [.. inlines.OfType<TermInline>().Select(term => new Written(term.Word, page.At(term, 2, term.Word.Length)))]);
    }

    /// <summary>Renders the body. Everything there is to say about it comes with it, in the order of the file.</summary>
    public static Outcome<MarkdownPage> Render(SourceText source, int bodyOffset, IMarkdownHost host)
    {
        var (page, problems) = RenderAnyway(source, bodyOffset, host);
        return new(problems.Any(problem => problem.IsError) ? null : page, problems);
    }

    /// <summary>The HTML even of a body with errors, as far as there is any: it must be as safe as that of a good one.</summary>
    internal static (MarkdownPage? Page, ImmutableArray<Diagnostic> Problems) RenderAnyway(SourceText source, int bodyOffset, IMarkdownHost host)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(host);
        var problems = new DiagnosticBag();
        if (PageParser.Parse(source, bodyOffset, problems) is not { } page)
            return (null, problems.ToImmutableArray());

        var renderer = PageRenderer.Rent(page, host, problems);
        var html = renderer.Capture(() =>
        {
            renderer.Write(page.Document);
            renderer.Terms.Write(renderer);
        });
        ImmutableArray<ContentsEntry> contents =
            [.. page.Headings.Select(heading => new ContentsEntry(heading.Block.Level, heading.Id, renderer.CaptureTitle(heading.Block), heading.Text) { IsHidden = WhenBox.Hides(heading.Block) })];
        var terms = renderer.Terms.Used;
        PageRenderer.Return(renderer);
        return (new(html, contents, terms), InOrder(problems));
    }

    private static LinkFact? LinkOf(Inline inline, ParsedPage page) => (inline, LinkPass.TargetOf(inline)) switch
    {
        (LinkInline link, { } target) => new(target, PlainText.Of(link), LinkPass.WhereOf(link, page)),
        (AutolinkInline link, { } target) => new(target, link.Url, page.At(link, 1, link.Url.Length)),
        _ => null,
    };

    private static ImmutableArray<Diagnostic> InOrder(DiagnosticBag problems) =>
        problems.Count == 0 ? [] : [.. problems.ToImmutableArray().OrderBy(problem => problem.Where.Line).ThenBy(problem => problem.Where.Column)];
}
