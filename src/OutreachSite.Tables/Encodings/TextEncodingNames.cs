namespace OutreachSite.Tables.Encodings;

/// <summary>The names of encodings, as programs write and people type them.</summary>
public static class TextEncodingNames
{
    private static readonly ImmutableArray<(string Name, TextEncoding Encoding)> All =
    [
        ("utf-8", TextEncoding.Utf8), ("cp932", TextEncoding.Cp932), ("utf-16le", TextEncoding.Utf16LittleEndian),
        ("utf-16be", TextEncoding.Utf16BigEndian), ("euc-jp", TextEncoding.EucJp),
        ("utf8", TextEncoding.Utf8), ("utf-8-sig", TextEncoding.Utf8), ("utf-8-bom", TextEncoding.Utf8),
        ("shift_jis", TextEncoding.Cp932), ("shift-jis", TextEncoding.Cp932), ("sjis", TextEncoding.Cp932),
        ("windows-31j", TextEncoding.Cp932), ("ms932", TextEncoding.Cp932), ("utf-16", TextEncoding.Utf16LittleEndian),
        ("utf16", TextEncoding.Utf16LittleEndian), ("eucjp", TextEncoding.EucJp), ("euc", TextEncoding.EucJp),
    ];

    /// <summary>The names that are offered to people, one for each encoding.</summary>
    public static ImmutableArray<string> Offered { get; } = [.. Enum.GetValues<TextEncoding>().Select(encoding => encoding.Name())];

    /// <summary>The name for programs: <c>utf-8</c>, <c>cp932</c>.</summary>
    public static string Name(this TextEncoding encoding) => All.First(entry => entry.Encoding == encoding).Name;

    /// <summary>The encoding of a name in any of its usual spellings; null when it is none.</summary>
    public static TextEncoding? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (known, encoding) in All)
        {
            if (known.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
                return encoding;
        }

        return null;
    }
}
