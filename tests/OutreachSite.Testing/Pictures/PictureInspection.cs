using System.Text;

namespace OutreachSite.Testing.Pictures;

/// <summary>
/// Says what a published picture carries beside its picture. It shares no code with the product: it walks the files on its
/// own, and knows what may be in them by name.
/// </summary>
public static class PictureInspection
{
    /// <summary>The endings of what can be inspected.</summary>
    public static bool IsPicture(string name) => Path.GetExtension(name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif";

    /// <summary>What must not be there, a line for each; empty for a clean picture.</summary>
    public static IReadOnlyList<string> Faults(byte[] picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var parts = Parts(picture, out var end);
        List<string> faults = [.. parts.Where(part => !IsAllowed(part)).Select(part => $"{part.Name} of {part.Content.Length} bytes")];
        if (end != picture.Length)
            faults.Add($"{picture.Length - end} bytes behind the end");
        if (Encoding.Latin1.GetString(picture).Contains("GPSL", StringComparison.OrdinalIgnoreCase))
            faults.Add("the name of a coordinate");
        return faults;
    }

    /// <summary>What shows the picture, joined: equal before and after whenever the pixels are.</summary>
    public static byte[] Pixels(byte[] picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return [.. Parts(picture, out _).Where(part => part.Name is "scan" or "table" or "IDAT" or "fdAT" or "VP8 " or "VP8L" or "ALPH" or "image").SelectMany(part => part.Content)];
    }

    private static bool IsAllowed(Part part) => part.Name switch
    {
        "APP0" => part.Starts("JFIF\0") && part.Content.Length == 14,
        "APP1" => part.Starts("Exif\0\0") && IsOrientation(part.Content.AsSpan(6)),
        "APP2" => part.Starts("ICC_PROFILE\0"),
        "APP14" => part.Starts("Adobe") && part.Content.Length == 12,
        "eXIf" => IsOrientation(part.Content),
        "VP8X" => (part.Content[0] & 0x0C) == 0,
        "scan" or "table" or "image" or "control" or "NETSCAPE2.0" or "ANIMEXTS1.0" => true,
        "IHDR" or "PLTE" or "IDAT" or "IEND" or "tRNS" or "cHRM" or "gAMA" or "iCCP" or "sBIT" or "sRGB" or "cICP" or "mDCV" or "cLLI" or "bKGD" or "pHYs" or "acTL" or "fcTL" or "fdAT" => true,
        "ICCP" or "ANIM" or "ANMF" or "ALPH" or "VP8 " or "VP8L" => true,
        _ => false,
    };

    /// <summary>One directory with one entry, the tag 0x0112.</summary>
    private static bool IsOrientation(ReadOnlySpan<byte> notes) =>
        notes.Length == 26 && notes.StartsWith("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"u8) && notes[19] is >= 2 and <= 8 && notes[20..].IndexOfAnyExcept((byte)0) < 0;

    private static List<Part> Parts(byte[] bytes, out int end) => (char)bytes[0] switch
    {
        'R' => WebP(bytes, 12, end = 8 + Little(bytes, 4)),
        'G' => Gif(bytes, out end),
        '\x89' => Png(bytes, out end),
        _ => Jpeg(bytes, out end),
    };

    private static List<Part> Jpeg(byte[] bytes, out int end)
    {
        var parts = new List<Part>();
        var at = 2;
        while (bytes[at + 1] != 0xD9)
        {
            var marker = bytes[at + 1];
            var next = at + 2 + (bytes[at + 2] << 8 | bytes[at + 3]);
            var content = bytes[(at + 4)..next];
            while (marker == 0xDA && !(bytes[next] == 0xFF && bytes[next + 1] is not 0 and not (>= 0xD0 and <= 0xD7)))
                next++;
            parts.Add(marker switch
            {
                0xDA => new("scan", bytes[at..next]),
                >= 0xE0 and <= 0xEF => new($"APP{marker - 0xE0}", content),
                0xFE => new("comment", content),
                _ => new("table", bytes[at..next]),
            });
            at = next;
        }

        end = at + 2;
        return parts;
    }

    private static List<Part> Png(byte[] bytes, out int end)
    {
        var parts = new List<Part>();
        for (end = 8; parts is not [.., { Name: "IEND" }];)
        {
            var length = bytes[end] << 24 | bytes[end + 1] << 16 | bytes[end + 2] << 8 | bytes[end + 3];
            parts.Add(new(Encoding.Latin1.GetString(bytes, end + 4, 4), bytes[(end + 8)..(end + 8 + length)]));
            end += 12 + length;
        }

        return parts;
    }

    private static List<Part> WebP(byte[] bytes, int at, int end)
    {
        var parts = new List<Part>();
        while (at < end)
        {
            var (name, length) = (Encoding.Latin1.GetString(bytes, at, 4), Little(bytes, at + 4));
            parts.Add(new(name, bytes[(at + 8)..(at + 8 + length)]));
            if (name == "ANMF")
                parts.AddRange(WebP(bytes, at + 24, at + 8 + length));
            at += 8 + length + (length & 1);
        }

        return parts;
    }

    private static List<Part> Gif(byte[] bytes, out int end)
    {
        var parts = new List<Part>();
        var at = 13 + Colours(bytes[10]);
        while (at < bytes.Length && bytes[at] != 0x3B)
        {
            var start = at;
            var name = bytes[at] == 0x2C ? "image" : bytes[at + 1] switch { 0xF9 => "control", 0xFF => Encoding.Latin1.GetString(bytes, at + 3, 11), _ => "comment" };
            for (at += bytes[at] == 0x2C ? 11 + Colours(bytes[at + 9]) : 2; bytes[at] != 0; at += 1 + bytes[at])
            {
            }

            parts.Add(new(name, bytes[start..++at]));
        }

        end = at + 1;
        return parts;
    }

    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int Little(byte[] bytes, int at) => bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;

    private sealed record Part(string Name, byte[] Content)
    {
        public bool Starts(string with) => Encoding.Latin1.GetString(Content).StartsWith(with, StringComparison.Ordinal);
    }
}
