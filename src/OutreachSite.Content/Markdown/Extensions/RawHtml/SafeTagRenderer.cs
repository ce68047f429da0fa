using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Extensions.RawHtml;

/// <summary>Writes the safe form of allowed tags, and nothing for all others.</summary>
internal sealed class SafeTagRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.Write(RawHtmlPass.SafeFormOf(inline));
}
