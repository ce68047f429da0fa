using System.Text;

namespace OutreachSite.Tables.Csv;

/// <summary>The bytes of a CSV file, made into text: UTF-8 when they are valid UTF-8, else CP932, said aloud.</summary>
public static class CsvFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a whole file as a table.</summary>
    public static Outcome<Table> Read(RelativePath path, byte[] bytes)
    {
        var problems = new DiagnosticBag();
        return Decode(path, bytes, problems) is { } text
            ? problems.Conclude(problems.Take(CsvText.Read(new(path, text))))
            : problems.Conclude<Table>(null);
    }

    private static string? Decode(RelativePath path, byte[] bytes, DiagnosticBag problems)
    {
        if (TryDecode(Utf8, bytes) is { } utf8)
            return utf8;
        var cp932 = CodePagesEncodingProvider.Instance.GetEncoding(
            932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        var text = TryDecode(cp932, bytes);
        problems.Add(text is null || text.Contains('\0', StringComparison.Ordinal)
            ? TableDiagnostics.NoText(Location.Of(path))
            : TableDiagnostics.ReadAsShiftJis(Location.Of(path)));
        return text;
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
