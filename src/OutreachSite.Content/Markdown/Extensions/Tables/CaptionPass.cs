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
        foreach (var caption in page.Blocks.OfType<CaptionBlock>())
        {
            var siblings = caption.Parent!;
            if (siblings.IndexOf(caption) is var index and > 0 && siblings[index - 1] is Table table)
                table.SetData(Key, caption);
            else
                problems.Add(MarkdownDiagnostics.CaptionWithoutTable(page.At(caption)));
        }

        foreach (var table in page.Blocks.OfType<Table>())
            Check(table, page, problems);
    }

    private static void Check(Table table, ParsedPage page, DiagnosticBag problems)
    {
        if (CaptionOf(table) is not { } caption)
            problems.Add(MarkdownDiagnostics.TableWithoutCaption(page.At(table)));
        else if (PageAttributes.Of(caption).Id is { } id && !page.Anchors.Reserve(id.Text, id.Where.Line))
            problems.Add(MarkdownDiagnostics.DuplicateId(id.Where, id.Text, page.Anchors.LineOf(id.Text) ?? 0));

        var columns = WrittenCells(table.OfType<TableRow>().First());
        foreach (var row in table.OfType<TableRow>().Where(row => WrittenCells(row) > columns))
            problems.Add(MarkdownDiagnostics.TooManyCells(page.At(row), WrittenCells(row), columns));
    }

    /// <summary>Cells that the author wrote: those that were added to fill the row have no content.</summary>
    private static int WrittenCells(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);
}
