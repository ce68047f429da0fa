using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.Footnotes;

/// <summary>Reports notes without a mark and marks without a note.</summary>
internal static class FootnotePass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        if (!page.Body.Contains("[^", StringComparison.Ordinal))
            return;
        var notes = page.Document.GetLinkReferenceDefinitions(addGroup: false)?.Links.Values.OfType<FootnoteLinkReferenceDefinition>() ?? [];
        foreach (var note in notes.Where(note => note.Footnote.Links.Count == 0))
            problems.Add(MarkdownDiagnostics.UnusedFootnote(Label(note.Footnote, page), Name(note.Footnote)));
        foreach (var note in page.Blocks.OfType<Footnote>())
        {
            page.Anchors.Reserve($"fn-{note.Order}", page.FileLine(note.Line));
            foreach (var mark in note.Links)
                page.Anchors.Reserve($"fnref-{mark.Index}", page.FileLine(note.Line));
        }

        foreach (var leaf in page.Leaves)
            FindUnknown(leaf, page, problems);
    }

    /// <summary>The label as authors write it, without its hat.</summary>
    public static string Name(Footnote note) => (note.Label ?? "").TrimStart('^');

    /// <summary>The place of the label: the parser keeps only that of the text.</summary>
    private static Location Label(Footnote note, ParsedPage page)
    {
        var line = page.FileLine(note.Line);
        var column = page.Source.Line(line).IndexOf("[^", StringComparison.Ordinal);
        return page.Source.At(page.Source.StartOfLine(line) + Math.Max(0, column), Name(note).Length + 3);
    }

    /// <summary>A mark without its note stays in the text as brackets, perhaps in several pieces.</summary>
    private static void FindUnknown(LeafBlock leaf, ParsedPage page, DiagnosticBag problems)
    {
        foreach (var piece in ParsedPage.Inlines(leaf.Inline))
        {
            if (piece is not LiteralInline inline || !inline.Content.AsSpan().Contains('['))
                continue;
            var text = inline.Content.ToString();
            var joined = text.EndsWith('[') && inline.NextSibling is LiteralInline next ? text + next.Content : text;
            var start = joined.IndexOf("[^", StringComparison.Ordinal);
            if (start < 0 || start >= text.Length)
                continue;
            var end = joined.AsSpan(start).IndexOfAny(']', '\n');
            if (end > 2 && joined[start + end] == ']')
                problems.Add(MarkdownDiagnostics.UnknownFootnote(page.At(inline, start, end + 1), joined[(start + 2)..(start + end)]));
        }
    }
}
