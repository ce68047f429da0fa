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
        var rows = table.OfType<TableRow>().ToImmutableArray();
        var headings = rows[0].OfType<TableCell>().Select(TextOf).ToImmutableArray();
        renderer.Write(stack ? "<table class=\"os-table\" data-stack>" : "<table class=\"os-table\">").WriteLine();
        if (caption is not null)
            renderer.Write("<caption>").Write(caption).Write("</caption>").WriteLine();
        renderer.Write("<thead>").WriteLine();
        foreach (var row in rows.Where(row => row.IsHeader))
            WriteRow(renderer, table, row, (cell, column) => TextOf(cell).Length == 0 ? ("td", "") : ("th", " scope=\"col\""));
        renderer.Write("</thead>").WriteLine().Write("<tbody>").WriteLine();
        var plain = attributes.Classes.Contains("plain");
        foreach (var row in rows.Where(row => !row.IsHeader))
            WriteRow(renderer, table, row, (cell, column) => column == 0 && !plain ? ("th", " scope=\"row\"") : ("td", ""), headings);
        renderer.Write("</tbody>").WriteLine().Write("</table>");
    }

    private static void WriteRow(
        PageRenderer renderer, Table table, TableRow row, Func<TableCell, int, (string Name, string Scope)> kind, ImmutableArray<string> headings = default)
    {
        renderer.Write("<tr>");
        foreach (var (column, cell) in row.OfType<TableCell>().Index())
        {
            var (name, scope) = kind(cell, column);
            renderer.Write($"<{name}{scope}{AlignmentOf(table, column)}");
            if (name == "td" && !headings.IsDefault && column < headings.Length && headings[column].Length > 0)
                renderer.Write(" data-label=\"").WriteEscape(headings[column]).Write('"');
            renderer.Write('>').Write(renderer.CaptureBlocks(cell, isImplicit: true)).Write($"</{name}>");
        }

        renderer.Write("</tr>").WriteLine();
    }

    private static string TextOf(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => PlainText.Of(leaf.Inline)));

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
