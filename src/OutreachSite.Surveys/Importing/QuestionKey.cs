using System.Text;
using System.Text.RegularExpressions;

namespace OutreachSite.Surveys.Importing;

/// <summary>
/// The wording of a question in the form in which questions of two files are compared: width, spaces, numbering before it (Q1., 問1),
/// brackets of a grid (質問 [行] and 質問.行) and marks after it do not count.
/// </summary>
internal static partial class QuestionKey
{
    /// <summary>The key; that of the text itself when nothing else is left.</summary>
    public static string Of(string text)
    {
        var key = Squeeze(TextKey.Of(text).Value);
        var shorter = Numbering().Replace(key, "", 1);
        return shorter.Length > 0 ? shorter : key;
    }

    /// <summary>How alike two keys are: 1 is equal, 0 has nothing in common (pairs of neighbouring characters that both have).</summary>
    public static double Likeness(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
            return one == other ? 1 : 0;
        var pairs = Enumerable.Range(0, one.Length - 1).Select(i => (one[i], one[i + 1])).GroupBy(pair => pair).ToDictionary(group => group.Key, group => group.Count());
        var shared = 0;
        for (var i = 0; i + 1 < other.Length; i++)
        {
            if (!pairs.TryGetValue((other[i], other[i + 1]), out var left) || left == 0)
                continue;
            pairs[(other[i], other[i + 1])] = left - 1;
            shared++;
        }

        return 2.0 * shared / (one.Length + other.Length - 2);
    }

    private static string Squeeze(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Dashes.IsSpace(character) && character is not ('?' or '。' or '.' or '*' or '※' or '[' or ']' or '［' or '］' or '【' or '】'))
                result.Append(character);
        }

        return result.Replace("(必須)", "").Replace("必須", "").Replace("(任意)", "").ToString();
    }

    [GeneratedRegex(@"^(?:q|問|設問|質問)\s*[0-9]+(?:[-－][0-9]+)?[:：、)\-－_]*|^\(?[0-9]{1,2}[:：、)]+", RegexOptions.None, 1000)]
    private static partial Regex Numbering();
}
