using System.Text;
using OutreachSite.Registers;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>What was read of a register, for the person who keeps it: how many rows, which columns, and which cells to look at first.</summary>
internal sealed class RegisterReport(Surroundings around)
{
    private const int MostCells = 8;

    public string Write(RegisterReading reading)
    {
        var text = new StringBuilder();
        foreach (var sheet in reading.Sheets)
            text.Append(Sheet(sheet)).Append('\n');
        text.Append(Columns(reading)).Append('\n');
        text.Append(around.Say($"{reading.Rows}件中{reading.Records.Length}件よみました。", $"{reading.Records.Length} of {reading.Rows} rows were read."));
        foreach (var group in reading.Diagnostics.Where(one => one.IsError && one.Where.Cell is not null).GroupBy(Topic))
            text.Append(around.Say($"{group.Count()}件は{group.Key}（{Cells(group)}）。", $" {group.Count()} with {group.Key} ({Cells(group)})."));
        return text.ToString();
    }

    private string Sheet(ReadSheet sheet)
    {
        var how = sheet.Encoding is { } encoding ? around.Say($"文字コード {encoding}", $"encoding {encoding}") : around.Say($"シート「{sheet.Sheet}」", $"sheet '{sheet.Sheet}'");
        return around.Say($"{sheet.File}: {how}、見出しは{sheet.HeaderRow}行目、{sheet.Rows}行", $"{sheet.File}: {how}, headings in row {sheet.HeaderRow}, {sheet.Rows} rows");
    }

    private string Columns(RegisterReading reading) =>
        around.Say("読んだ列: ", "columns: ") + string.Join(around.Say("、", ", "), reading.Columns.Select(column =>
            column.Heading == column.Field.Heading ? column.Heading : $"{column.Heading}→{column.Field.Heading}"));

    private string Topic(Diagnostic diagnostic) => diagnostic.Code switch
    {
        "REG103" => around.Say("必要なことが書かれていません", "something missing"),
        "REG116" => around.Say("IDがほかの行と同じです", "the id of another row"),
        "REG201" or "REG202" or "REG203" or "REG204" => around.Say("電話番号がおかしいです", "a telephone number that cannot be right"),
        _ => around.Say("読めない値があります", "a value that cannot be read"),
    };

    private string Cells(IEnumerable<Diagnostic> diagnostics)
    {
        var cells = diagnostics.Select(diagnostic => diagnostic.Where.Cell!).Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(around.Say("、", ", "), cells.Take(MostCells)) + (cells.Length > MostCells ? around.Say(" など", " …") : "");
    }
}
