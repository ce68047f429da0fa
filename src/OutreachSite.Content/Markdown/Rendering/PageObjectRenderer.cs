using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Rendering;

/// <summary>Writes one kind of node, knowing the page and its site.</summary>
internal abstract class PageObjectRenderer<T> : HtmlObjectRenderer<T> where T : MarkdownObject
{
    protected abstract void Write(PageRenderer renderer, T node);

    protected sealed override void Write(HtmlRenderer renderer, T node) => Write((PageRenderer)renderer, node);
}
