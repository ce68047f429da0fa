using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.Charts;

/// <summary>Reports code blocks that were probably not meant, or not finished.</summary>
internal static class CodePass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        foreach (var block in page.Blocks)
        {
            if (block is FencedCodeBlock { ClosingFencedCharCount: 0 })
                problems.Add(MarkdownDiagnostics.CodeNotClosed(page.At(block)));
            else if (block is CodeBlock and not FencedCodeBlock)
                problems.Add(MarkdownDiagnostics.IndentedText(page.At(block)));
        }
    }
}
