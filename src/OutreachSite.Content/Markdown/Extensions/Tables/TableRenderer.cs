using Markdig.Extensions.Tables;
using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Attributes;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Tables;

/// <summary>
/// Writes a table with scopes for its headings. The first column holds row headings unless the caption says
/// <c>{.plain}</c>; each cell carries the heading of its column, for narrow screens.
/// </summary>
internal sealed class TableRenderer : PageObjectRenderer<Table>
{
    protected override void Write(PageRenderer renderer, Table table)
    {
        var caption = CaptionPass.CaptionOf(table);
        var attributes = caption is null ? PageAttributes.None : PageAttributes.Of(caption);
        var captionHtml = caption is null ? null : renderer.Capture(() => renderer.WriteLeafInline(caption));
        var stack = attributes.Classes.Contains("stack");
        var id = attributes.Id?.Text ?? renderer.Page.Anchors.Take("table-1");
        renderer.WriteComponent("data-table", ComponentMap.Empty
            .With("id", id)
            .WithMarkup("caption", captionHtml)
            .WithMarkup("table", renderer.Capture(() => WriteTable(renderer, table, captionHtml, attributes, stack)))
            .With("stack", stack));
    }

    private static void WriteTable(PageRenderer renderer, Table table, string? caption, PageAttributes attributes, bool stack)
    {
        string[] headings = [.. ((TableRow)table[0]).Cast<TableCell>().Select(TextOf)];
        renderer.Write(stack ? "<table class=\"os-table\" data-stack>" : "<table class=\"os-table\">").WriteLine();
        if (caption is not null)
            renderer.Write("<caption>").Write(caption).Write("</caption>").WriteLine();
        renderer.Write("<thead>").WriteLine();
        foreach (var block in table)
        {
            if (block is TableRow { IsHeader: true } row)
                WriteHeadings(renderer, table, row);
        }

        renderer.Write("</thead>").WriteLine().Write("<tbody>").WriteLine();
        var hasRowHeadings = !attributes.Classes.Contains("plain");
        foreach (var block in table)
        {
            if (block is TableRow { IsHeader: false } row)
                WriteRow(renderer, table, row, headings, hasRowHeadings);
        }

        renderer.Write("</tbody>").WriteLine().Write("</table>");
    }

    private static void WriteHeadings(PageRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var cell = (TableCell)row[column];
            if (TextOf(cell).Length == 0)
                WriteCell(renderer, cell, "<td", AlignmentOf(table, column), null, "</td>");
            else
                WriteCell(renderer, cell, "<th scope=\"col\"", AlignmentOf(table, column), null, "</th>");
        }

        renderer.Write("</tr>").WriteLine();
    }

    private static void WriteRow(PageRenderer renderer, Table table, TableRow row, string[] headings, bool hasRowHeadings)
    {
        renderer.Write("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var cell = (TableCell)row[column];
            if (column == 0 && hasRowHeadings)
                WriteCell(renderer, cell, "<th scope=\"row\"", AlignmentOf(table, column), null, "</th>");
            else
                WriteCell(renderer, cell, "<td", AlignmentOf(table, column), column < headings.Length && headings[column].Length > 0 ? headings[column] : null, "</td>");
        }

        renderer.Write("</tr>").WriteLine();
    }

    private static void WriteCell(PageRenderer renderer, TableCell cell, string open, string alignment, string? label, string close)
    {
        renderer.Write(open).Write(alignment);
        if (label is not null)
            renderer.Write(" data-label=\"").WriteEscape(label).Write('"');
        renderer.Write('>');
        renderer.WriteCell(cell);
        renderer.Write(close);
    }

    private static string TextOf(TableCell cell) => cell is [LeafBlock only]
        ? PlainText.Of(only.Inline)
        : string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => PlainText.Of(leaf.Inline)));

    private static string AlignmentOf(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => " class=\"os-align-end\"",
            TableColumnAlign.Center => " class=\"os-align-center\"",
            TableColumnAlign.Left => " class=\"os-align-start\"",
            _ => "",
        };
}

/// <summary>Captions are written with their tables.</summary>
internal sealed class CaptionRenderer : PageObjectRenderer<CaptionBlock>
{
    protected override void Write(PageRenderer renderer, CaptionBlock caption)
    {
    }
}
