using OutreachSite.Tables.Csv;

namespace OutreachSite.Registers.Exporting;

/// <summary>A register in its own form: UTF-8 with a byte order mark, Japanese headings, a column for each field that any row has.</summary>
public static class RegisterCsv
{
    /// <summary>The name of the file of a kind, below <c>registers</c>.</summary>
    public static string FileName(RegisterKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return $"{kind.Key}.csv";
    }

    /// <summary>The bytes. Rows are in their order; each has its id, so that it keeps it when its name changes.</summary>
    public static byte[] Write(RegisterKind kind, IReadOnlyList<RegisterRow> rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        var fields = kind.Fields.Where(field => field == kind.IdField || field.IsRequired || rows.Any(row => row[field] is not null)).ToArray();
        return CsvWriter.WriteUtf8(rows.Select(row => fields.Select(field => field == kind.IdField ? row.Id : row.Text(field))).Prepend(fields.Select(field => field.Heading)));
    }
}
