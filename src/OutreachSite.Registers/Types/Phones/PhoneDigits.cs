namespace OutreachSite.Registers.Types.Phones;

/// <summary>How many digits a number in Japan has, by how it begins (総務省 電気通信番号計画).</summary>
internal static class PhoneDigits
{
    private const int Geographic = 10, Long = 11;

    /// <summary>How many digits a number that begins like this must have.</summary>
    public static int LengthOf(string digits) =>
        digits.StartsWith("0800", StringComparison.Ordinal) ? Long
        : digits.Length > 2 && digits[1] is '5' or '7' or '8' or '9' && digits[2] == '0' ? Long
        : digits.StartsWith("020", StringComparison.Ordinal) ? Long
        : Geographic;

    /// <summary>True for 110, 119, 118, 188 and the like.</summary>
    public static bool IsShort(string digits) => digits.Length is 3 && digits[0] == '1' || digits.Length is 4 && digits[0] == '7';

    /// <summary>Hyphens where everybody writes them; a number of a town keeps its digits, because where its area code ends is not guessed.</summary>
    public static string WithHyphens(string digits) => digits switch
    {
        { Length: Long } when digits.StartsWith("0800", StringComparison.Ordinal) => $"{digits[..4]}-{digits[4..7]}-{digits[7..]}",
        { Length: Long } => $"{digits[..3]}-{digits[3..7]}-{digits[7..]}",
        { Length: Geographic } when digits.StartsWith("0120", StringComparison.Ordinal) || digits.StartsWith("0570", StringComparison.Ordinal) => $"{digits[..4]}-{digits[4..7]}-{digits[7..]}",
        { Length: Geographic } when digits[1] is '3' or '6' => $"{digits[..2]}-{digits[2..6]}-{digits[6..]}",
        _ => digits,
    };
}
