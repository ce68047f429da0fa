using System.Buffers.Binary;

namespace OutreachSite.Imaging.Formats;

/// <summary>Recognises what people try to publish as a picture and cannot, to tell them what to do instead.</summary>
internal static class ForeignFormat
{
    private const int LongestStart = 4096;

    /// <summary>The reason why a file is no picture for a page.</summary>
    public static Diagnostic Explain(ReadOnlySpan<byte> bytes, Location where, string name)
    {
        if (Picture(bytes) is { } picture)
            return ImagingDiagnostics.NotForTheWeb(where, name, picture);
        if (Drawing(bytes) is { } drawing)
            return ImagingDiagnostics.DrawingNotForTheWeb(where, name, drawing);
        return SomethingElse(bytes) is { } other
            ? ImagingDiagnostics.NotAPicture(where, name, other)
            : ImagingDiagnostics.UnknownContent(where, name);
    }

    /// <summary>Formats that the programs of Windows open and save as JPEG or PNG.</summary>
    private static string? Picture(ReadOnlySpan<byte> bytes)
    {
        if (BoxFormat(bytes) is "HEIC" or "AVIF" or "CR3")
            return BoxFormat(bytes);
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || bytes.StartsWith("II+\0"u8) || bytes.StartsWith("MM\0+"u8))
            return "TIFF";
        if (bytes.StartsWith("BM"u8) && bytes.Length >= 14 && BinaryPrimitives.ReadUInt32LittleEndian(bytes[6..]) == 0)
            return "BMP";
        if (bytes.StartsWith<byte>([0, 0, 1, 0]) && bytes.Length >= 6 && bytes[5] == 0)
            return "ICO";
        if (bytes.StartsWith<byte>([0xFF, 0x0A]) || bytes.StartsWith("\0\0\0\x0CJXL "u8))
            return "JPEG XL";
        if (bytes.StartsWith("\0\0\0\x0CjP  "u8))
            return "JPEG 2000";
        if (bytes.Length >= 44 && bytes.StartsWith<byte>([1, 0, 0, 0]) && bytes[40..44].SequenceEqual(" EMF"u8))
            return "EMF";
        return bytes.StartsWith<byte>([0xD7, 0xCD, 0xC6, 0x9A]) ? "WMF" : null;
    }

    /// <summary>Formats that only the program which made them can turn into a PNG.</summary>
    private static string? Drawing(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("8BPS"u8))
            return "Photoshop";
        var start = bytes[..Math.Min(bytes.Length, LongestStart)];
        return IsMarkup(start) && start.IndexOf("<svg"u8) >= 0 ? "SVG" : null;
    }

    private static Message? SomethingElse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8))
            return new("PDF", "a PDF document");
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return new("ワード・エクセルなどの文書、または圧縮フォルダー", "an office document or a compressed folder");
        if (BoxFormat(bytes) is not null)
            return new("動画", "a film");
        return IsMarkup(bytes[..Math.Min(bytes.Length, LongestStart)]) ? new("ウェブページなどの文章", "a web page or other text") : null;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> start) =>
        (start.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? start[3..] : start).TrimStart(" \t\r\n"u8) is [(byte)'<', ..];

    /// <summary>The format of a file in ISO boxes by its brands (ISO/IEC 14496-12, 4.3); films are an empty text.</summary>
    private static string? BoxFormat(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes[4..8].SequenceEqual("ftyp"u8))
            return null;
        var length = (int)Math.Clamp(BinaryPrimitives.ReadUInt32BigEndian(bytes), 12, 512);
        var format = "";
        for (var brands = bytes[8..Math.Min(length, bytes.Length)]; brands.Length >= 4; brands = brands[4..])
        {
            if (brands.StartsWith("avif"u8) || brands.StartsWith("avis"u8))
                return "AVIF";
            if (brands.StartsWith("crx "u8))
                return "CR3";
            if (brands.StartsWith("hei"u8) || brands.StartsWith("hev"u8) || brands.StartsWith("mif1"u8) || brands.StartsWith("msf1"u8))
                format = "HEIC";
        }

        return format;
    }
}
