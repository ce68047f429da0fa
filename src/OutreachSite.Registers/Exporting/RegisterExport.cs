using System.Text;
using System.Text.Json;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Hours;
using OutreachSite.Registers.Types.Phones;
using OutreachSite.Tables.Csv;
using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;
using OutreachSite.Tables.Writing;

namespace OutreachSite.Registers.Exporting;

/// <summary>The form of a file that is given out.</summary>
public enum ExportFormat
{
    /// <summary>CSV in UTF-8 with a byte order mark.</summary>
    Csv,

    /// <summary>CSV in CP932, for old programs.</summary>
    Cp932,

    /// <summary>A workbook.</summary>
    Workbook,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Points with what is known of them.</summary>
    GeoJson,
}

/// <summary>A file that is given out.</summary>
/// <param name="Name">Without a folder.</param>
public sealed record ExportedFile(string Name, byte[] Bytes);

/// <summary>
/// Gives out a register as open data: one table with one row of headings, one thing in a cell, numbers without units, days as 2026-04-01,
/// nothing of persons, only rows that may be published. The licence, the day and the list of columns lie beside it.
/// </summary>
public sealed class RegisterExport(RegisterKind kind, DateOnly today, string licence)
{
    private ImmutableArray<OpenDataColumn> Columns { get; } = kind.OpenData?.Columns
        ?? [.. kind.Fields.Where(field => !field.IsPersonal && !ConsentFields.All.Contains(field)).Select(field => new OpenDataColumn(field.Heading, field))];

    /// <summary>The rows that may be published: agreed to or open anyway, and not closed.</summary>
    public IReadOnlyList<RegisterRow> Publishable(IEnumerable<RegisterRow> rows) => [.. rows.Where(row =>
        row.Value(ConsentFields.Consent) is not (Answer.No or Answer.OnRequest) && !(row.Value(FreshnessFields.ClosedFrom) <= today))];

    /// <summary>The table in one form or several, and what could not be written in the encoding that was asked for.</summary>
    public Outcome<IReadOnlyList<ExportedFile>> Write(IReadOnlyList<RegisterRow> rows, params ImmutableArray<ExportFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var problems = new DiagnosticBag();
        ImmutableArray<(ExportFormat Format, ExportedFile File)> files = [.. formats.Select(format => (format, File(rows, format, problems)))];
        return problems.Conclude<IReadOnlyList<ExportedFile>>(
            [.. files.Select(file => file.File), new($"{kind.Key}.columns.csv", CsvWriter.WriteUtf8(ColumnList())), new($"{kind.Key}.about.txt", About(rows.Count, files))]);
    }

    private ExportedFile File(IReadOnlyList<RegisterRow> rows, ExportFormat format, DiagnosticBag problems) => format switch
    {
        ExportFormat.Csv => new($"{kind.Key}.csv", CsvWriter.WriteUtf8(Table(rows))),
        ExportFormat.Cp932 => new($"{kind.Key}.csv", InCp932(rows, problems)),
        ExportFormat.Workbook => new($"{kind.Key}.xlsx", Workbook(rows)),
        ExportFormat.Json => new($"{kind.Key}.json", Json(rows)),
        _ => new($"{kind.Key}.geojson", GeoJson(rows)),
    };

    private IEnumerable<IEnumerable<string>> Table(IReadOnlyList<RegisterRow> rows) =>
        rows.Select(row => Columns.Select(column => Cell(row, column))).Prepend(Columns.Select(column => column.Heading));

    private string Cell(RegisterRow row, OpenDataColumn column)
    {
        if (column.Field is not { } field)
            return "";
        if (field == kind.IdField)
            return row.Id;
        var text = row[field] switch
        {
            null => "",
            ImmutableArray<PhoneNumber> phones => phones[0].Text,
            OpeningHours { IsWhole: true } hours => OpeningHours.Text(hours.Spans),
            var value => field.Type.WriteText(value),
        };
        if (field == FacilityFields.ContactNote && text.Length == 0 && row.Value(FacilityFields.Phone) is { Length: > 1 } several)
            text = string.Join('、', several.Skip(1).Select(phone => $"電話 {phone}"));
        return WrittenText.OneLine(text);
    }

    private byte[] InCp932(IReadOnlyList<RegisterRow> rows, DiagnosticBag problems)
    {
        foreach (var (number, row) in Table(rows).Index())
        {
            foreach (var (column, cell) in row.Index())
            {
                if (Cp932.Encode(cell).Lost is { IsEmpty: false } lost)
                    problems.Add(ExportDiagnostics.NotInCp932(new($"{kind.Key}.csv") { Cell = new CellAddress(number + 1, column + 1).ToString() }, cell, [.. lost.Select(one => one.Character.ToString()).Distinct(StringComparer.Ordinal)]));
            }
        }

        return Cp932.Encode(CsvWriter.Write(Table(rows))).Bytes;
    }

    private byte[] Workbook(IReadOnlyList<RegisterRow> rows) => WorkbookWriter.Write(
    [
        new SheetDraft(kind.Title, [.. Table(rows).Select((row, i) => row.Select(cell => new DraftCell(CsvWriter.Harmless(cell), i == 0 ? CellLook.Heading : CellLook.Text)).ToImmutableArray())]) { FrozenRows = 1 },
    ]);

    private byte[] Json(IReadOnlyList<RegisterRow> rows) => Written(json =>
    {
        json.WriteStartArray();
        foreach (var row in rows)
            WriteRecord(json, row);
        json.WriteEndArray();
    });

    private byte[] GeoJson(IReadOnlyList<RegisterRow> rows) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var row in rows.Where(row => row[FacilityFields.Latitude] is not null && row[FacilityFields.Longitude] is not null))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", row.Id);
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(row.Value(FacilityFields.Longitude)!.Value);
            json.WriteNumberValue(row.Value(FacilityFields.Latitude)!.Value);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WritePropertyName("properties");
            WriteRecord(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteRecord(Utf8JsonWriter json, RegisterRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        foreach (var field in Columns.Select(column => column.Field).OfType<RegisterField>().Where(field => field != kind.IdField))
        {
            json.WritePropertyName(field.Key);
            if (row[field] is { } value)
                field.Type.WriteJson(json, value);
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private IEnumerable<IEnumerable<string>> ColumnList() => Columns.Select(IEnumerable<string> (column) =>
        [column.Heading, column.Field?.Key ?? "", column.Field?.Type.Name ?? "", column.Field is { IsRequired: true } ? "必須" : "", column.Field is null ? "" : string.Join(';', column.Field.Type.Offered), column.Field?.Note ?? ""])
        .Prepend(["列名", "項目", "型", "必須", "選択肢", "説明"]);

    private byte[] About(int rows, ImmutableArray<(ExportFormat Format, ExportedFile File)> files) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Join("\r\n",
    [
        .. files.Select(file => $"ファイル: {file.File.Name}{(files.Length > 1 ? $"（{EncodingOf(file.Format)}）" : "")}"),
        $"内容: {kind.Title}（{kind.About}）", $"件数: {rows}", $"更新日: {DateText.Iso(today)}", $"ライセンス: {licence}",
        .. files.Length == 1 ? new[] { $"文字コード: {EncodingOf(files[0].Format)}" } : [],
        $"列の一覧: {kind.Key}.columns.csv", $"列の形: {kind.OpenData?.Name ?? "この台帳の見出し"}", "空欄は「分からない」で、0や「なし」ではありません。", "",
    ]))];

    private static string EncodingOf(ExportFormat format) => format switch
    {
        ExportFormat.Cp932 => "Shift_JIS（CP932）",
        ExportFormat.Csv => "UTF-8（BOM付き）",
        _ => "UTF-8",
    };

    private static byte[] Written(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RegisterJson.Look))
            content(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
