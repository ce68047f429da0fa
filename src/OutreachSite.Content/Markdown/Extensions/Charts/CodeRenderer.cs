using Markdig.Syntax;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Charts;

/// <summary>Writes a chart, or text as it was typed.</summary>
internal sealed class CodeRenderer : PageObjectRenderer<CodeBlock>
{
    protected override void Write(PageRenderer renderer, CodeBlock block)
    {
        renderer.BeginLine();
        if (ChartFenceReader.IsChart(block))
        {
            var html = renderer.Problems.Take(renderer.Host.Chart(ChartFenceReader.Read(block, renderer.Page, renderer.Problems)));
            renderer.Write(html ?? "").EnsureLine();
            return;
        }

        renderer.Write("<pre><code>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.Write("</code></pre>").WriteLine();
    }
}
