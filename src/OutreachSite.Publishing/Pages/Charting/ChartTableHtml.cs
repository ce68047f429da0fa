using System.Globalization;
using System.Net;
using System.Text;
using OutreachSite.Charts.Tables;
using OutreachSite.Content;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>The numbers of a chart as an HTML table, without its caption.</summary>
internal static class ChartTableHtml
{
    public static string Of(ChartTable table, Variant variant)
    {
        var html = new StringBuilder("<table>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{ClassOf(column)}>{PhraseText.Html(column.Text, variant)}</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{WebUtility.HtmlEncode(row.Label)}{(row.Sub is null ? "" : $"<br><small>{WebUtility.HtmlEncode(row.Sub)}</small>")}</th>");
            foreach (var (column, cell) in table.Columns.Skip(1).Zip(row.Cells))
                html.Append(CultureInfo.InvariantCulture, $"<td data-label=\"{WebUtility.HtmlEncode(column.Text)}\"{ClassOf(column)}>{WebUtility.HtmlEncode(cell.Text)}</td>");
            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>").ToString();
    }

    private static string ClassOf(ChartTableColumn column) => column.Kind switch
    {
        ChartColumnKind.Number => " class=\"os-number\"",
        ChartColumnKind.Sum => " class=\"os-number os-sum\"",
        _ => "",
    };
}
