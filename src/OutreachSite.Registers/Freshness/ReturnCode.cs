using System.Text;

namespace OutreachSite.Registers.Freshness;

/// <summary>
/// A short code that somebody reads from a fax and types: six letters and digits that are not mistaken for each other, and one that checks
/// them, as in <c>K7M-3QRX</c>. It is made from the id of a row, so that it stays the same.
/// </summary>
public static class ReturnCode
{
    private const string Letters = "2346789ABCDEFGHJKMNPQRTUVWXY";
    private const int Length = 6;

    /// <summary>The code of a row.</summary>
    public static string Of(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var hash = Convert.FromHexString(ContentHash.Of(Encoding.UTF8.GetBytes($"{row.Kind.Key}\n{row.Id}")).ToString()[..24]);
        var code = string.Concat(Enumerable.Range(0, Length).Select(i => Letters[((hash[2 * i] << 8) | hash[(2 * i) + 1]) % Letters.Length]));
        return $"{code[..3]}-{code[3..]}{CheckOf(code)}";
    }

    /// <summary>The code as it is kept, from what somebody typed; null when a character is wrong.</summary>
    public static string? Parse(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var bare = string.Concat(Width.Narrow(typed).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        return bare.Length == Length + 1 && bare.All(Letters.Contains) && bare[Length] == CheckOf(bare[..Length]) ? $"{bare[..3]}-{bare[3..]}" : null;
    }

    /// <summary>Weights that differ tell an exchange of neighbours and nearly every slip.</summary>
    private static char CheckOf(string code) => Letters[code.Select((letter, i) => (i + 1) * Letters.IndexOf(letter, StringComparison.Ordinal)).Sum() % Letters.Length];
}
