using System.Text;

namespace OutreachSite.Charts;

/// <summary>Fills the places of a sentence: <c>{label}は{value}です</c>.</summary>
internal static class Phrase
{
    /// <summary>Each place gets its text; what is put in is never searched for places. An unknown place stays as it is.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<(string Place, string Text)> texts)
    {
        var result = new StringBuilder();
        var index = 0;
        while (index < pattern.Length)
        {
            var (text, length) = At(pattern.AsSpan(index), texts);
            result.Append(text ?? pattern.Substring(index, 1));
            index += length;
        }

        return result.ToString();
    }

    private static (string? Text, int Length) At(ReadOnlySpan<char> rest, ReadOnlySpan<(string Place, string Text)> texts)
    {
        if (rest[0] != '{' || rest.IndexOf('}') is not (> 0 and var end))
            return (null, 1);
        foreach (var (place, text) in texts)
        {
            if (rest[1..end].SequenceEqual(place))
                return (text, end + 1);
        }

        return (null, 1);
    }
}
