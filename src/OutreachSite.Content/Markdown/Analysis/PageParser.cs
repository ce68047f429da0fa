using Markdig.Syntax;
using OutreachSite.Content.Markdown.Extensions.Attributes;
using OutreachSite.Content.Markdown.Extensions.Boxes;
using OutreachSite.Content.Markdown.Extensions.Charts;
using OutreachSite.Content.Markdown.Extensions.Footnotes;
using OutreachSite.Content.Markdown.Extensions.Headings;
using OutreachSite.Content.Markdown.Extensions.LineBreaks;
using OutreachSite.Content.Markdown.Extensions.Links;
using OutreachSite.Content.Markdown.Extensions.RawHtml;
using OutreachSite.Content.Markdown.Extensions.Ruby;
using OutreachSite.Content.Markdown.Extensions.Tables;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Makes a tree of a body and lets every pass put on it what it finds.</summary>
internal static class PageParser
{
    /// <summary>Null, with a problem, for a body that no person writes.</summary>
    public static ParsedPage? Parse(SourceText source, int bodyOffset, DiagnosticBag problems)
    {
        if (NestingLimit.Check(source, bodyOffset) is { } refusal)
        {
            problems.Add(refusal);
            return null;
        }

        if (ParseTree(source.Text[bodyOffset..]) is not { } document)
        {
            problems.Add(MarkdownDiagnostics.TooDeep(source.At(bodyOffset, 1)));
            return null;
        }

        if (TreeDepth.FirstBelow(document, NestingLimit.DeepestTree) is { } deepest)
        {
            problems.Add(MarkdownDiagnostics.TooDeep(source.At(Math.Min(source.Text.Length, bodyOffset + Math.Max(0, deepest.Span.Start)), 1)));
            return null;
        }

        var page = new ParsedPage(source, bodyOffset, document);
        AttributesPass.Run(page, problems);
        SoftBreakPass.Run(page);
        FootnotePass.Run(page, problems);
        CaptionPass.Run(page, problems);
        HeadingPass.Run(page, problems);
        RawHtmlPass.Run(page, problems);
        LinkPass.Run(page, problems);
        RubyPass.Run(page, problems);
        BoxPass.Run(page, problems);
        CodePass.Run(page, problems);
        DirectionPass.Run(page, problems);
        return page;
    }

    private static MarkdownDocument? ParseTree(string body)
    {
        try
        {
            return Markdig.Markdown.Parse(body, MarkdownDialect.For(body));
        }
        catch (ArgumentException)
        {
            // The parser's own limit of nesting; it has no other way to say so.
            return null;
        }
    }
}
