using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Terms;

/// <summary>Writes a word with a link to its explanation at the end of the page; in headings and links the word alone.</summary>
internal sealed class TermRenderer : PageObjectRenderer<TermInline>
{
    protected override void Write(PageRenderer renderer, TermInline inline)
    {
        var id = renderer.IsTitle ? null : renderer.Terms.IdOf(inline, renderer);
        if (id is null || renderer.IsWithinLink)
            renderer.WriteEscape(inline.Shown);
        else
            renderer.Write("<a class=\"os-term\" href=\"#").WriteEscape(id).Write("\">").WriteEscape(inline.Shown).Write("</a>");
    }
}
