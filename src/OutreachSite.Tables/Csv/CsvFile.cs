using OutreachSite.Tables.Encodings;

namespace OutreachSite.Tables.Csv;

/// <summary>The bytes of a CSV file, made into text: the encoding is decided by <see cref="TextDecoder"/>, and said aloud when it is not UTF-8.</summary>
public static class CsvFile
{
    /// <summary>Reads a whole file as a table.</summary>
    public static Outcome<Table> Read(RelativePath path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (TextDecoder.Decode(bytes) is not { } decoded)
            return Outcome.Failed<Table>(TableDiagnostics.NoText(Location.Of(path)));
        var problems = new DiagnosticBag();
        DelimitedText.Announce(decoded, Location.Of(path), wasAsked: false, problems);
        return problems.Conclude(problems.Take(CsvText.Read(new(path, decoded.Text))));
    }
}
