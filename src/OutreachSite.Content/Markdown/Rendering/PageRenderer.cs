using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Boxes;
using OutreachSite.Content.Markdown.Extensions.Charts;
using OutreachSite.Content.Markdown.Extensions.Footnotes;
using OutreachSite.Content.Markdown.Extensions.Headings;
using OutreachSite.Content.Markdown.Extensions.LineBreaks;
using OutreachSite.Content.Markdown.Extensions.Links;
using OutreachSite.Content.Markdown.Extensions.Pictures;
using OutreachSite.Content.Markdown.Extensions.RawHtml;
using OutreachSite.Content.Markdown.Extensions.Ruby;
using OutreachSite.Content.Markdown.Extensions.Tables;
using OutreachSite.Content.Markdown.Extensions.Terms;

namespace OutreachSite.Content.Markdown.Rendering;

/// <summary>
/// Writes a page. Only the kinds of nodes named here are ever written; a node of any other kind leaves no trace, so that
/// a new one cannot bring markup along unseen.
/// </summary>
internal sealed class PageRenderer : HtmlRenderer
{
    [ThreadStatic]
    private static PageRenderer? _spare;

    private readonly PageWriter _writer;

    private PageRenderer(PageWriter writer)
        : base(writer)
    {
        _writer = writer;
        ObjectRenderers.Clear();
        ObjectRenderers.AddRange(
        [
            new FigureOrParagraphRenderer(), new AnchoredHeadingRenderer(), new CodeRenderer(), new BoxRenderer(), new TableRenderer(), new CaptionRenderer(),
            new ListRenderer(), new QuoteBlockRenderer(), new RuleRenderer(), new HtmlDefinitionListRenderer(), new FootnoteGroupRenderer(),
            new LiteralInlineRenderer(), new EmphasisInlineRenderer(), new CodeInlineRenderer(), new HtmlEntityInlineRenderer(),
            new LineBreakRenderer(), new DelimiterInlineRenderer(), new SafeTagRenderer(), new LinkRenderer(), new AutolinkRenderer(),
            new FootnoteLinkRenderer(), new RubyRenderer(), new TermRenderer(),
        ]);
    }

    /// <summary>The page that is written.</summary>
    public ParsedPage Page { get; private set; } = null!;

    /// <summary>What the site says.</summary>
    public IMarkdownHost Host { get; private set; } = null!;

    /// <summary>Where problems go.</summary>
    public DiagnosticBag Problems { get; private set; } = null!;

    /// <summary>The glossary terms met so far.</summary>
    public TermList Terms { get; private set; } = new();

    /// <summary>The level of the heading above the current place; 1 at the top.</summary>
    public int Level { get; set; } = 1;

    /// <summary>True inside a link, where no other link may be.</summary>
    public bool IsWithinLink { get; private set; }

    /// <summary>True while a title is written for the table of contents: no links, no pictures, no marks of notes.</summary>
    public bool IsTitle { get; private set; }

    /// <summary>
    /// A renderer for one page: the one that this thread used before when it is free, since making one costs as much as
    /// rendering a short page. Give it back with <see cref="Return"/>; after an exception it is simply lost.
    /// </summary>
    public static PageRenderer Rent(ParsedPage page, IMarkdownHost host, DiagnosticBag problems)
    {
        var renderer = _spare ?? new(new PageWriter());
        _spare = null;
        // The base class remembers whether it stands at the beginning of a line: as on a new page.
        renderer.WriteLine();
        renderer._writer.Clear();
        (renderer.Page, renderer.Host, renderer.Problems, renderer.Terms) = (page, host, problems, new());
        (renderer.Level, renderer.IsWithinLink, renderer.IsTitle, renderer.ImplicitParagraph) = (1, false, false, false);
        return renderer;
    }

    /// <summary>Gives a renderer back; it holds nothing of its page any more.</summary>
    public static void Return(PageRenderer renderer)
    {
        (renderer.Page, renderer.Host, renderer.Problems, renderer.Terms) = (null!, null!, null!, new());
        _spare = renderer;
    }

    /// <summary>What an action writes, as text.</summary>
    public string Capture(Action write) => _writer.Take(WriteApart(write));

    /// <summary>The same where it belongs: written in place, without line ends around it.</summary>
    public void WriteInPlace(Action write) => _writer.Leave(WriteApart(write));

    /// <summary>The blocks of a table's cell in place, without a paragraph of their own.</summary>
    public void WriteCell(ContainerBlock cell) => WriteInPlace(() =>
    {
        ImplicitParagraph = true;
        WriteBlocks(cell);
    });

    /// <summary>The blocks of a container as text.</summary>
    public string CaptureBlocks(IEnumerable<Block> blocks) => Capture(() => WriteBlocks(blocks));

    /// <summary>A title without links, pictures and marks.</summary>
    public string CaptureTitle(LeafBlock title)
    {
        (IsTitle, IsWithinLink) = (true, true);
        var html = Capture(() => WriteLeafInline(title));
        (IsTitle, IsWithinLink) = (false, false);
        return html;
    }

    /// <summary>Writes a component of the theme; its problems become those of the page.</summary>
    public void WriteComponent(string name, ComponentMap arguments)
    {
        BeginLine();
        Write(Problems.Take(Host.Component(name, arguments))?.Trim('\n') ?? "");
        WriteLine();
    }

    /// <summary>Ends the line if something stands on it. The base class forgets where it is when the writer changes.</summary>
    public void BeginLine()
    {
        if (_writer.IsWithinLine)
            WriteLine();
    }

    /// <summary>Writes a link as the site says, around a text.</summary>
    public void WriteLink(LinkTarget target, Location where, Action writeText)
    {
        var answer = Host.Link(target, where);
        IsWithinLink = true;
        if (answer.Problem is { } problem)
        {
            Problems.Add(problem);
            WriteInPlace(writeText);
        }
        else if (answer.Kind is LinkKind.External)
            Write(InlineComponent("external-link", ComponentMap.Empty.WithMarkup("text", Capture(writeText)).With("url", answer.Url)));
        else if (answer.Kind is LinkKind.Attachment)
        {
            Write(InlineComponent("attachment", ComponentMap.Empty
                .WithMarkup("text", Capture(writeText)).With("url", answer.Url).With("type", answer.Type).With("size", answer.Size)));
        }
        else
        {
            Write("<a href=\"").WriteEscape(answer.Url).Write("\">");
            WriteInPlace(writeText);
            Write("</a>");
        }

        IsWithinLink = false;
    }

    /// <summary>Writes as if nothing stood before it; what is given back ends the capture.</summary>
    private int WriteApart(Action write)
    {
        var (outer, isImplicit) = (_writer.Begin(), ImplicitParagraph);
        ImplicitParagraph = false;
        write();
        ImplicitParagraph = isImplicit;
        return outer;
    }

    private void WriteBlocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private string InlineComponent(string name, ComponentMap arguments) =>
        Problems.Take(Host.Component(name, arguments))?.Trim() ?? "";
}
