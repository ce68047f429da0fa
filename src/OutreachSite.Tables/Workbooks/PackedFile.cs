using System.IO.Compression;
using OutreachSite.Tables.Csv;
using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Workbooks;

/// <summary>
/// A ZIP archive: a workbook, or text in an envelope as Google Forms hands it out. Looked through before anything in it is unpacked, so
/// that a small file cannot fill the memory.
/// </summary>
internal static class PackedFile
{
    public static Outcome<SheetFile> Read(string name, byte[] bytes, TextEncoding? encoding)
    {
        var where = new Location(name);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (IsBomb(archive))
                return Outcome.Failed<SheetFile>(TableDiagnostics.UnpacksTooLarge(where));
            if (archive.GetEntry("xl/workbook.bin") is not null)
                return Outcome.Failed<SheetFile>(TableDiagnostics.BinaryWorkbook(where));
            if (archive.GetEntry("[Content_Types].xml") is not null)
                return archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                    ? WorkbookFile.Read(name, bytes)
                    : Outcome.Failed<SheetFile>(TableDiagnostics.NoTable(where));
            return ReadEnvelope(name, archive, encoding);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Outcome.Failed<SheetFile>(TableDiagnostics.Damaged(where));
        }
    }

    private static bool IsBomb(ZipArchive archive)
    {
        if (archive.Entries.Count > SheetLimits.Parts)
            return true;
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            if (entry.Length < 0 || total > SheetLimits.UnpackedBytes
                || (entry.Length > SheetLimits.SmallPart && entry.Length / SheetLimits.UnpackedTimes > entry.CompressedLength))
                return true;
        }

        return false;
    }

    private static Outcome<SheetFile> ReadEnvelope(string name, ZipArchive archive, TextEncoding? encoding)
    {
        var texts = archive.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).ToArray();
        if (texts is not [var only])
            return Outcome.Failed<SheetFile>(TableDiagnostics.SeveralInZip(new(name), texts.Length));
        using var stream = new BoundedStream(only.Open(), SheetLimits.FileBytes);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return DelimitedText.Read(name, content.ToArray(), encoding);
    }
}
