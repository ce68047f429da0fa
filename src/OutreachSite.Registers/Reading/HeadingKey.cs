using System.Text;
using System.Text.RegularExpressions;

namespace OutreachSite.Registers.Reading;

/// <summary>A heading in the form in which it is compared: without width, blanks, strokes, brackets, 必須 and the like.</summary>
internal static partial class HeadingKey
{
    private const string Idle = " _・-:.*※/\\'\"()[]{}<>「」『』【】〔〕〈〉《》、,。!?？";

    /// <summary>The whole heading: 名称（カナ） and 名称_カナ are the same.</summary>
    public static string Of(string heading)
    {
        var key = new StringBuilder();
        foreach (var character in TextKey.Of(Required().Replace(Compatibility.Expand(heading), "")).Value)
        {
            if (!Idle.Contains(character, StringComparison.Ordinal) && !char.IsControl(character))
                key.Append(character);
        }

        return key.ToString();
    }

    /// <summary>What stands before the brackets, and what stands in them; null when there are none.</summary>
    public static (string Outer, string Inner)? Parts(string heading)
    {
        var match = Bracket().Match(Compatibility.Expand(heading));
        return match.Success ? (Of(match.Groups["before"].Value + match.Groups["after"].Value), Of(match.Groups["inner"].Value)) : null;
    }

    [GeneratedRegex(@"[(\[【]?(?:必須|任意|必ず記入|入力必須)(?:項目)?[)\]】]?", RegexOptions.None, 1000)]
    private static partial Regex Required();

    [GeneratedRegex(@"^(?<before>[^(\[【]+)[(\[【](?<inner>[^)\]】]+)[)\]】](?<after>.*)$", RegexOptions.Singleline, 1000)]
    private static partial Regex Bracket();
}
