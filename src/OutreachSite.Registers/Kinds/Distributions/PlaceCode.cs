namespace OutreachSite.Registers.Kinds.Distributions;

/// <summary>
/// What stands behind <c>?p=</c> in an address that is printed for one place: the server's own record of pages asked for then says how often the leaflets of
/// that place were used, without a cookie and without knowing who it was.
/// </summary>
public static class PlaceCode
{
    private const int Longest = 20;

    /// <summary>True for small letters, digits and strokes: what a person can type from paper.</summary>
    public static bool IsRight(string code) => code is { Length: > 0 and <= Longest } && code.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    /// <summary>The address of a page for a place.</summary>
    public static string Address(string page, string? code)
    {
        ArgumentNullException.ThrowIfNull(page);
        return code is null ? page : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}p={code}";
    }
}
