using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Headings;

/// <summary>Writes a heading with its anchor.</summary>
internal sealed class AnchoredHeadingRenderer : PageObjectRenderer<HeadingBlock>
{
    protected override void Write(PageRenderer renderer, HeadingBlock heading)
    {
        renderer.Level = heading.Level;
        var id = ParsedPage.IdOf(heading);
        renderer.BeginLine();
        var digit = (char)('0' + heading.Level);
        renderer.Write("<h").Write(digit).Write(" id=\"").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write(digit).Write('>').WriteLine();
    }
}
