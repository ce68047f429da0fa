using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Csv;

/// <summary>A text with values between commas, tabs or semicolons, as a sheet: a record is a row, as a spreadsheet program counts.</summary>
public static class DelimitedText
{
    private const string SeparatorLine = "sep=";

    /// <summary>Reads the bytes of a file. The encoding is decided, and said aloud when it is not UTF-8, unless a person gives it.</summary>
    public static Outcome<SheetFile> Read(string name, byte[] bytes, TextEncoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var where = new Location(name);
        if ((encoding is { } asked ? TextDecoder.Decode(bytes, asked) : TextDecoder.Decode(bytes)) is not { } decoded)
        {
            return Outcome.Failed<SheetFile>(encoding is { } wrong
                ? TableDiagnostics.NotInEncoding(where, wrong.Name())
                : TableDiagnostics.NoText(where));
        }

        var problems = new DiagnosticBag();
        Announce(decoded, where, encoding is not null, problems);
        var sheet = ReadSheet(decoded.Text, where, problems);
        if (!problems.HasErrors && sheet.Rows.Length == 0)
            problems.Add(TableDiagnostics.Empty(where));
        return problems.Conclude(new SheetFile(name, decoded.Encoding, [sheet]));
    }

    internal static void Announce(DecodedText decoded, Location where, bool wasAsked, DiagnosticBag problems)
    {
        if (!wasAsked && decoded.Encoding == TextEncoding.Cp932)
            problems.Add(TableDiagnostics.ReadAsShiftJis(where));
        else if (!wasAsked && decoded.Encoding != TextEncoding.Utf8)
            problems.Add(TableDiagnostics.ReadAs(where, decoded.Encoding.Name()));
        if (decoded.IsCutOff)
            problems.Add(TableDiagnostics.CutOff(where));
    }

    private static Sheet ReadSheet(string text, Location where, DiagnosticBag problems)
    {
        var (separator, body) = SplitSeparatorLine(text);
        var reader = new RecordReader(body, separator ?? Separators.Find(body));
        var sheet = new SheetBuilder();
        for (var row = separator is null ? 1 : 2; reader.ReadRecord() && !sheet.IsTooLarge; row++)
        {
            for (var i = 0; i < Math.Min(reader.Count, SheetLimits.Columns); i++)
                sheet.Add(i + 1, reader[i], CellKind.Text);
            if (reader.Unclosed >= 0)
                problems.Add(TableDiagnostics.UnclosedQuote(where with { Cell = new CellAddress(row, reader.Unclosed + 1).ToString() }));
            sheet.EndRow(row, isHidden: false);
        }

        if (sheet.IsTooLarge)
            problems.Add(TableDiagnostics.TooLarge(where));
        return sheet.ToSheet("", isHidden: false);
    }

    /// <summary>Excel writes and reads a first line <c>sep=;</c>.</summary>
    private static (char? Separator, string Body) SplitSeparatorLine(string text)
    {
        if (!text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) || text.Length < SeparatorLine.Length + 2)
            return (null, text);
        var rest = text.AsSpan(SeparatorLine.Length + 1);
        var start = text.Length - rest.TrimStart("\r\n").Length;
        return rest[0] is '\r' or '\n' ? (text[SeparatorLine.Length], text[start..]) : (null, text);
    }
}
