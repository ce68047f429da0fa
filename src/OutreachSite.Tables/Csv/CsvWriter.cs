using System.Text;

namespace OutreachSite.Tables.Csv;

/// <summary>
/// Writes a table as CSV that Excel opens rightly: line ends of Windows, quotation marks where they are needed. A text that a spreadsheet
/// program would take for a formula gets a single quotation mark before it, so that nothing runs on the computer of a reader.
/// </summary>
public static class CsvWriter
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\n\r");

    private static readonly System.Buffers.SearchValues<char> Numeric = System.Buffers.SearchValues.Create("0123456789.,- ");

    /// <summary>The text of the table.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var isFirst = true;
            foreach (var cell in row)
            {
                if (!isFirst)
                    text.Append(',');
                isFirst = false;
                Append(text, Harmless(cell));
            }

            text.Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The bytes of the table in UTF-8 with a byte order mark, which Excel needs.</summary>
    public static byte[] WriteUtf8(IEnumerable<IEnumerable<string>> rows) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Write(rows))];

    /// <summary>The text, with a mark before what would be a formula. A minus before a number, or a plus before a telephone number, is none.</summary>
    public static string Harmless(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Length > 1 && cell[0] is '=' or '@' or '\t' or '\r' ? "'" + cell
            : cell.Length > 1 && cell[0] is '+' or '-' && !cell.AsSpan(1).ContainsAnyExcept(Numeric) ? cell
            : cell.Length > 1 && cell[0] is '+' or '-' ? "'" + cell
            : cell;
    }

    private static void Append(StringBuilder text, string cell)
    {
        if (!cell.AsSpan().ContainsAny(Special) && cell.AsSpan().Trim(' ').Length == cell.Length)
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
