using OutreachSite.Tables.Csv;
using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;
using OutreachSite.Tables.Workbooks;

namespace OutreachSite.Tables;

/// <summary>Any file with a table, by what it really is: text with separators, an .xlsx, or a ZIP that holds one of them.</summary>
public static class TableFile
{
    /// <summary>Reads a file. What cannot be read gives one sentence each, never an exception.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="encoding">How its text is stored, when a person says so.</param>
    public static Outcome<SheetFile> Read(string name, byte[] bytes, TextEncoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var where = new Location(name);
        if (bytes.Length > SheetLimits.FileBytes)
            return Outcome.Failed<SheetFile>(TableDiagnostics.TooLarge(where));
        return FileForms.Of(bytes) switch
        {
            FileForm.Empty => Outcome.Failed<SheetFile>(TableDiagnostics.Empty(where)),
            FileForm.Zip => PackedFile.Read(name, bytes, encoding),
            FileForm.Encrypted => Outcome.Failed<SheetFile>(TableDiagnostics.HasPassword(where)),
            FileForm.OldExcel => Outcome.Failed<SheetFile>(TableDiagnostics.OldExcel(where)),
            FileForm.Html => Outcome.Failed<SheetFile>(TableDiagnostics.WebPage(where)),
            FileForm.Xml => Outcome.Failed<SheetFile>(TableDiagnostics.XmlSheet(where)),
            FileForm.Other => Outcome.Failed<SheetFile>(TableDiagnostics.NoTable(where)),
            _ => DelimitedText.Read(name, bytes, encoding),
        };
    }
}
