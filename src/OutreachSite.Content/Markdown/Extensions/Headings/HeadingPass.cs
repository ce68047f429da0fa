using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Attributes;
using OutreachSite.Content.Markdown.Extensions.Boxes;

namespace OutreachSite.Content.Markdown.Extensions.Headings;

/// <summary>Gives every heading its anchor: the one it was given, else one made of its text.</summary>
internal static class HeadingPass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        ImmutableArray<HeadingBlock> headings = [.. page.Blocks.OfType<HeadingBlock>()];
        foreach (var heading in headings)
            ReserveGiven(heading, page, problems);
        var (before, texts) = (1, new HashSet<string>(StringComparer.Ordinal));
        foreach (var heading in headings)
        {
            CheckLevel(heading, before, page, problems);
            before = heading.Level;
            Name(heading, texts, page, problems);
        }
    }

    private static void ReserveGiven(HeadingBlock heading, ParsedPage page, DiagnosticBag problems)
    {
        if (PageAttributes.Of(heading).Id is not { } id || page.Anchors.Reserve(id.Text, id.Where.Line))
            return;
        problems.Add(MarkdownDiagnostics.DuplicateId(id.Where, id.Text, page.Anchors.LineOf(id.Text) ?? 0));
    }

    private static void CheckLevel(HeadingBlock heading, int before, ParsedPage page, DiagnosticBag problems)
    {
        if (heading.Level == 1)
            problems.Add(MarkdownDiagnostics.FirstLevelHeading(page.At(heading)));
        else if (heading.Level > before + 1)
            problems.Add(heading is { Level: 3, Parent: BoxBlock }
                ? MarkdownDiagnostics.BoxBelowNoHeading(page.At(heading))
                : MarkdownDiagnostics.HeadingGap(page.At(heading), heading.Level, before));
    }

    private static void Name(HeadingBlock heading, HashSet<string> texts, ParsedPage page, DiagnosticBag problems)
    {
        var text = PlainText.Of(heading.Inline);
        if (text.Length == 0)
            problems.Add(MarkdownDiagnostics.EmptyHeading(page.At(heading)));
        var isNew = texts.Add(text);
        if (PageAttributes.Of(heading).Id is { } given)
        {
            page.Name(heading, given.Text, text);
            return;
        }

        var slug = Anchors.Slug(text);
        var id = page.Anchors.Take(slug, page.At(heading).Line);
        if (id != slug && !isNew)
            problems.Add(MarkdownDiagnostics.RepeatedHeading(page.At(heading), text, id));
        page.Name(heading, id, text);
    }
}
