using System.Text;

namespace OutreachSite.Tables.Encodings;

/// <summary>
/// Makes bytes into text. A byte order mark decides; else bytes of 0 mean UTF-16, valid UTF-8 is UTF-8, and between CP932 and EUC-JP
/// the more plausible Japanese wins. Bytes that are valid in none of them are no text.
/// </summary>
public static class TextDecoder
{
    private const int LongestCharacter = 4;

    /// <summary>Decides and reads; null when the bytes are no text.</summary>
    public static DecodedText? Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Read(bytes, TextEncoding.Utf8);
        if (bytes is [0xFF, 0xFE, ..])
            return Read(bytes, TextEncoding.Utf16LittleEndian);
        if (bytes is [0xFE, 0xFF, ..])
            return Read(bytes, TextEncoding.Utf16BigEndian);
        if (bytes.AsSpan().Contains((byte)0))
            return MorePlausible(bytes, TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian, least: 0);
        return Read(bytes, TextEncoding.Utf8) ?? MorePlausible(bytes, TextEncoding.Cp932, TextEncoding.EucJp, least: -2);
    }

    /// <summary>Reads in the encoding that a person asked for; null when the bytes are not valid in it.</summary>
    public static DecodedText? Decode(byte[] bytes, TextEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Read(bytes, encoding);
    }

    private static DecodedText? MorePlausible(byte[] bytes, TextEncoding first, TextEncoding second, double least)
    {
        var (one, other) = (Read(bytes, first), Read(bytes, second));
        var (oneWorth, otherWorth) = (Worth(one), Worth(other));
        var best = otherWorth > oneWorth ? other : one;
        return Math.Max(oneWorth, otherWorth) < least ? null : best;
    }

    private static double Worth(DecodedText? text) =>
        text is null || text.Text.Contains('\0', StringComparison.Ordinal) ? double.NegativeInfinity : JapanesePlausibility.Of(text.Text);

    private static DecodedText? Read(byte[] bytes, TextEncoding encoding)
    {
        var decoder = DecoderOf(encoding);
        if (encoding == TextEncoding.Cp932)
            bytes = NecExtensions.Replace(bytes);
        // A file that was cut off ends within a character: the rest of it can still be read.
        for (var cut = 0; cut < LongestCharacter && cut <= bytes.Length; cut++)
        {
            if (TryRead(decoder, bytes.AsSpan(0, bytes.Length - cut)) is { } text)
                return new(text.StartsWith('\uFEFF') ? text[1..] : text, encoding, cut > 0);
            if (bytes.Length <= LongestCharacter)
                break;
        }

        return null;
    }

    private static string? TryRead(Encoding encoding, ReadOnlySpan<byte> bytes)
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

    private static Encoding DecoderOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Cp932 => CodePage(932),
        TextEncoding.EucJp => CodePage(51932),
        TextEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        TextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
