using OutreachSite.Templating.Values;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>A table of 100 rows and 5 columns; where two columns are escaped, their values have something to escape.</summary>
internal sealed class TableShape(string name, Value rows, bool isEscaped) : RenderShape(name, new TemplateObject { ["rows"] = rows }, ("page", isEscaped ? Escaped : Plain))
{
    private const string Plain = """
        <table>
        {{~ for row in rows ~}}
        <tr><td>{{ for.index }}</td><td>{{ row.phone }}</td><td>{{ row.beds }}</td><td>{{ row.share }}</td><td>{{ row.phone }}</td></tr>
        {{~ end ~}}
        </table>
        """;

    private const string Escaped = """
        <table>
        {{~ for row in rows ~}}
        <tr><td>{{ for.index }}</td><td>{{ row.name | html.escape }}</td><td>{{ row.beds }}</td><td>{{ row.share }}</td><td>{{ row.area | html.escape }}</td></tr>
        {{~ end ~}}
        </table>
        """;

    protected override void Write(FloorWriter page)
    {
        page.Write("<table>\n"u8);
        for (var i = 0; i < Town.Clinics.Length; i++)
        {
            var row = Town.Clinics[i];
            page.Write("<tr><td>"u8);
            page.Write(i);
            page.Write("</td><td>"u8);
            page.Escape(isEscaped ? row.Name : row.Phone);
            page.Write("</td><td>"u8);
            page.Write(row.Beds);
            page.Write("</td><td>"u8);
            page.Write(row.Share);
            page.Write("</td><td>"u8);
            page.Escape(isEscaped ? row.Area : row.Phone);
            page.Write("</td></tr>\n"u8);
        }

        page.Write("</table>"u8);
    }
}
