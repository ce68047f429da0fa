using System.Text;

namespace OutreachSite.Imaging.Details;

/// <summary>
/// Finds coordinates in XMP and other notes by the name of their property (<c>exif:GPSLatitude</c>, also as the makers of
/// drones spell it), as an attribute or an element, under any prefix, in UTF-8 or UTF-16.
/// </summary>
internal static class PlaceNames
{
    private const int LongestPrefix = 64;

    /// <summary>Looks through a whole block of notes.</summary>
    public static void Read(ReadOnlySpan<byte> notes, Traces traces)
    {
        traces.HasLocation |= IsIn(notes);
        if (!traces.HasLocation && (notes.IndexOf("\0P\0S\0"u8) >= 0 || notes.IndexOf("\0p\0s\0"u8) >= 0))
            traces.HasLocation = IsIn(WithoutZeros(notes));
    }

    private static bool IsIn(ReadOnlySpan<byte> notes)
    {
        for (var at = 0; ; at++)
        {
            var next = notes[at..].IndexOfAny((byte)'G', (byte)'g');
            if (next < 0)
                return false;
            at += next;
            if (NameLength(notes[at..]) is var length and > 0 && !IsClosingTag(notes[..at]) && HasValue(notes[(at + length)..]))
                return true;
        }
    }

    private static int NameLength(ReadOnlySpan<byte> notes)
    {
        if (!StartsWith(notes, "gps"u8))
            return 0;
        var length = StartsWith(notes[3..], "dest"u8) ? 7 : 3;
        return length + StartLength(notes[length..]);

        static int StartLength(ReadOnlySpan<byte> rest) =>
            StartsWith(rest, "latitude"u8) ? 8
            : StartsWith(rest, "longitude"u8) ? 9
            : StartsWith(rest, "longtitude"u8) ? 10   // so in the photographs of DJI
            : int.MinValue;
    }

    private static bool StartsWith(ReadOnlySpan<byte> notes, ReadOnlySpan<byte> word) =>
        notes.Length >= word.Length && Ascii.EqualsIgnoreCase(notes[..word.Length], word);

    /// <summary>True when the name is that of <c>&lt;/exif:…</c>.</summary>
    private static bool IsClosingTag(ReadOnlySpan<byte> before)
    {
        for (var at = before.Length - 1; at >= 0 && before.Length - at < LongestPrefix; at--)
        {
            if (!IsNamePart(before[at]))
                return before[at] == '/' && at > 0 && before[at - 1] == '<';
        }

        return false;
    }

    /// <summary>False for a longer name (<c>GPSLatitudeRef</c>), and for <c>=""</c>, <c>/&gt;</c>, <c>&gt;&lt;/</c> or nothing.</summary>
    private static bool HasValue(ReadOnlySpan<byte> after)
    {
        if (after.Length > 0 && after[0] != ':' && IsNamePart(after[0]))
            return false;
        after = after.Trim(" \t\r\n\0"u8);
        if (after.IsEmpty || after.StartsWith("/>"u8))
            return false;
        if (after[0] == '>')
            return !after[1..].TrimStart(" \t\r\n"u8).StartsWith("</"u8);
        if (after[0] != '=')
            return true;
        after = after[1..].TrimStart(" \t\r\n"u8);
        return after.Length > 1 && after[1..].TrimStart(" \t\r\n"u8) is var value && !value.StartsWith(after[..1]);
    }

    private static bool IsNamePart(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)':' or (byte)'-' or (byte)'_' or (byte)'.';

    private static byte[] WithoutZeros(ReadOnlySpan<byte> notes)
    {
        var kept = new byte[notes.Length - notes.Count((byte)0)];
        var length = 0;
        foreach (var value in notes)
        {
            if (value != 0)
                kept[length++] = value;
        }

        return kept;
    }
}
