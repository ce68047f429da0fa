using Markdig.Extensions.Tables;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Attributes;

namespace OutreachSite.Content.Markdown.Extensions.Tables;

/// <summary>Brings tables and captions together, and counts the cells.</summary>
internal static class CaptionPass
{
    private static readonly object Key = new();

    /// <summary>The caption of a table, or null.</summary>
    public static CaptionBlock? CaptionOf(Table table) => table.GetData(Key) as CaptionBlock;

    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        // Neither a caption nor a table is there without one of these.
        if (!page.Body.ContainsAny('|', ':'))
            return;
        foreach (var block in page.Blocks)
        {
            if (block is CaptionBlock caption)
                Give(caption, page, problems);
        }

        foreach (var block in page.Blocks)
        {
            if (block is Table table)
                Check(table, page, problems);
        }
    }

    private static void Give(CaptionBlock caption, ParsedPage page, DiagnosticBag problems)
    {
        var siblings = caption.Parent!;
        if (siblings.IndexOf(caption) is var index and > 0 && siblings[index - 1] is Table table)
            table.SetData(Key, caption);
        else
            problems.Add(MarkdownDiagnostics.CaptionWithoutTable(page.At(caption)));
    }

    private static void Check(Table table, ParsedPage page, DiagnosticBag problems)
    {
        if (CaptionOf(table) is not { } caption)
            problems.Add(MarkdownDiagnostics.TableWithoutCaption(page.At(table)));
        else if (PageAttributes.Of(caption).Id is { } id && !page.Anchors.Reserve(id.Text, id.Where.Line))
            problems.Add(MarkdownDiagnostics.DuplicateId(id.Where, id.Text, page.Anchors.LineOf(id.Text) ?? 0));

        int? columns = null;
        for (var i = 0; i < table.Count; i++)
        {
            if (table[i] is not TableRow row)
                continue;
            var cells = WrittenCells(row);
            columns ??= cells;
            if (cells > columns)
                problems.Add(MarkdownDiagnostics.TooManyCells(page.At(row), cells, columns.Value));
        }
    }

    /// <summary>Cells that the author wrote: those that were added to fill the row have no content.</summary>
    private static int WrittenCells(TableRow row)
    {
        var written = 0;
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is TableCell { Count: > 0 })
                written++;
        }

        return written;
    }
}
