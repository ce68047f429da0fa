using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.Ruby;

/// <summary>Reports readings that do not fit their word, and readings that were begun and not finished.</summary>
internal static class RubyPass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        if (!page.Body.ContainsAny('{', '｜'))
            return;
        foreach (var leaf in page.Leaves)
            Check(leaf, page, problems);
    }

    private static void Check(LeafBlock leaf, ParsedPage page, DiagnosticBag problems)
    {
        foreach (var inline in ParsedPage.Inlines(leaf.Inline))
        {
            if (inline is RubyInline { Misfits: > 0 } ruby)
                problems.Add(MarkdownDiagnostics.RubyMismatch(page.At(ruby), ruby.Text, RubyReadings.Characters(ruby.Text).Length, ruby.Misfits));
            else if (inline is LiteralInline literal && literal.Content.IndexOf('｜') is var bar and >= 0)
                problems.Add(MarkdownDiagnostics.RubyNotClosed(page.At(literal, bar - literal.Content.Start, 1)));
        }
    }
}
