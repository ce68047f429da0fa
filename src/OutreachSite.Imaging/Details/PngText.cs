using System.IO.Compression;

namespace OutreachSite.Imaging.Details;

/// <summary>Reads the three text chunks of PNG (PNG Specification, 11.3.3), packed or not, and profiles as hexadecimal.</summary>
internal static class PngText
{
    /// <summary>Looks through one chunk.</summary>
    public static void Read(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data, Traces traces)
    {
        LooseData.Read(data, traces);
        var end = data.IndexOf((byte)0);
        if (end < 0)
            return;
        var isProfile = data.StartsWith("Raw profile type "u8);
        var text = data[(end + 1)..];
        var isPacked = name.SequenceEqual("zTXt"u8);
        if (isPacked && text.Length > 0)
        {
            text = text[1..];   // the method, of which there is but one
        }
        else if (name.SequenceEqual("iTXt"u8) && text.Length > 2)
        {
            isPacked = text[0] == 1;
            text = AfterZero(AfterZero(text[2..]));
        }

        if (isPacked)
        {
            text = Unpack(text, traces);
            LooseData.Read(text, traces);
        }

        if (isProfile)
            ReadProfile(text, traces);
    }

    private static ReadOnlySpan<byte> AfterZero(ReadOnlySpan<byte> text) => text[(text.IndexOf((byte)0) + 1)..];

    /// <summary>What cannot be unpacked, or is far too long for a note, is unclear.</summary>
    private static byte[] Unpack(ReadOnlySpan<byte> packed, Traces traces)
    {
        var unpacked = new MemoryStream();
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var part = new byte[8192];
            int length;
            while (unpacked.Length < traces.TextAllowance && (length = stream.Read(part)) > 0)
                unpacked.Write(part, 0, length);
            traces.IsUnclear |= unpacked.Length >= traces.TextAllowance;
        }
        catch (InvalidDataException)
        {
            traces.IsUnclear = true;
        }

        traces.SpendText((int)unpacked.Length);
        return unpacked.ToArray();
    }

    /// <summary>
    /// A profile as ImageMagick writes it: a line with its name, one with its length, then lines of hexadecimal digits.
    /// It is an Exif block, with or without the six bytes in front of it, or XMP.
    /// </summary>
    private static void ReadProfile(ReadOnlySpan<byte> text, Traces traces)
    {
        text = AfterLine(AfterLine(text.TrimStart("\r\n "u8)));
        var digits = new byte[text.Length];
        var length = 0;
        foreach (var value in text)
        {
            if (char.IsAsciiHexDigit((char)value))
                digits[length++] = value;
        }

        ReadOnlySpan<byte> bytes = Convert.FromHexString(digits.AsSpan(0, length & ~1));
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            ExifReader.Read(bytes, traces);
        else
            LooseData.Read(bytes, traces);
    }

    private static ReadOnlySpan<byte> AfterLine(ReadOnlySpan<byte> text) => text[(text.IndexOf((byte)'\n') + 1)..];
}
