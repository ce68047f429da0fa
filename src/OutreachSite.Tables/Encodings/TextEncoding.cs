namespace OutreachSite.Tables.Encodings;

/// <summary>How the characters of a text file are stored: every way that files of Japanese municipalities are met in.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>CP932, which Windows calls Shift_JIS: what Excel writes as "CSV".</summary>
    Cp932,

    /// <summary>UTF-16, the low byte first: what Excel writes as "Unicode text".</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>EUC-JP, of older servers.</summary>
    EucJp,
}
