using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.LineBreaks;

/// <summary>Writes a break that was meant as <c>br</c>, any other as a line end.</summary>
internal sealed class LineBreakRenderer : PageObjectRenderer<LineBreakInline>
{
    protected override void Write(PageRenderer renderer, LineBreakInline lineBreak) =>
        renderer.Write(lineBreak.IsHard ? "<br>" : "").WriteLine();
}

/// <summary>Writes a rule between two subjects.</summary>
internal sealed class RuleRenderer : PageObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(PageRenderer renderer, ThematicBreakBlock rule)
    {
        renderer.BeginLine();
        renderer.Write("<hr>").WriteLine();
    }
}
