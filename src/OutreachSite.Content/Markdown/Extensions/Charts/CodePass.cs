using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.Charts;

/// <summary>Reports code blocks that were probably not meant, or not finished.</summary>
internal static class CodePass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        foreach (var block in page.Blocks.OfType<CodeBlock>())
        {
            if (block is not FencedCodeBlock fence)
                problems.Add(MarkdownDiagnostics.IndentedText(page.At(block)));
            else if (fence.ClosingFencedCharCount == 0)
                problems.Add(MarkdownDiagnostics.CodeNotClosed(page.At(block)));
        }
    }
}
