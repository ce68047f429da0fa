using Markdig.Syntax;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Charts;

/// <summary>Writes a chart, a diagram, or text as it was typed.</summary>
internal sealed class CodeRenderer : PageObjectRenderer<CodeBlock>
{
    protected override void Write(PageRenderer renderer, CodeBlock block)
    {
        renderer.BeginLine();
        if (ChartFenceReader.IsChart(block) || ChartFenceReader.IsDiagram(block))
        {
            var fence = ChartFenceReader.Read(block, renderer.Page, renderer.Problems);
            var html = renderer.Problems.Take(ChartFenceReader.IsChart(block) ? renderer.Host.Chart(fence) : renderer.Host.Diagram(fence));
            renderer.Write(html ?? "").EnsureLine();
            return;
        }

        renderer.Write("<pre><code>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.Write("</code></pre>").WriteLine();
    }
}
