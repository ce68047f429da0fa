using System.Text;

namespace OutreachSite.Tables.Workbooks;

/// <summary>What a file really is, whatever its name says.</summary>
internal enum FileForm
{
    /// <summary>Text, or what may be text.</summary>
    Text,

    /// <summary>A ZIP archive: an .xlsx, or something else that is packed.</summary>
    Zip,

    /// <summary>A workbook with a password.</summary>
    Encrypted,

    /// <summary>The binary format of Excel before 2007.</summary>
    OldExcel,

    /// <summary>A page of the web that is named like a table.</summary>
    Html,

    /// <summary>The XML format of Excel 2003.</summary>
    Xml,

    /// <summary>A PDF, a picture or another format without cells.</summary>
    Other,

    /// <summary>Nothing at all.</summary>
    Empty,
}

/// <summary>Looks at the first bytes of a file.</summary>
internal static class FileForms
{
    private static readonly ImmutableArray<string> PageStarts =
        ["<!doctype", "<html", "<head", "<meta", "<table", "<body", "<!--", "<style", "<script", "<div"];

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static FileForm Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => FileForm.Empty,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileForm.Zip,
        _ when bytes.StartsWith(CompoundFile) => Holds(bytes, "EncryptedPackage") ? FileForm.Encrypted : FileForm.OldExcel,
        // The first record of workbooks of Excel 2 to 4, which are no compound files.
        [0x09, 0x00 or 0x02 or 0x04 or 0x08, >= 4 and <= 16, 0x00, ..] => FileForm.OldExcel,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]
            or [0x1F, 0x8B, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..]
            or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => FileForm.Other,
        _ => OfText(bytes),
    };

    private static FileForm OfText(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        if (!start.StartsWith('<'))
            return FileForm.Text;
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FileForm.Html : FileForm.Xml;
        return PageStarts.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) ? FileForm.Html : FileForm.Text;
    }

    /// <summary>True when a name stands in the directory of a compound file, which is in UTF-16.</summary>
    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
