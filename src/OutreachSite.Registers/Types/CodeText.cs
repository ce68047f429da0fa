using System.Text.RegularExpressions;

namespace OutreachSite.Registers.Types;

/// <summary>What spreadsheet programs do to codes.</summary>
internal static partial class CodeText
{
    /// <summary>True for 2.70E+08: the digits behind are lost.</summary>
    public static bool IsRounded(string text) => Exponent().IsMatch(text);

    [GeneratedRegex(@"^\d(?:\.\d+)?E\+?\d+$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Exponent();
}
