using System.Text;
using OutreachSite.Numbers;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>What is done with text before it is looked at closely.</summary>
internal static class WrittenText
{
    /// <summary>Parts of a text, without anything between them, where the field itself is blank.</summary>
    public static string Joined(FieldInput input) => !input.Main.IsBlank || input.Parts.Count == 0
        ? input.Main.Text ?? ""
        : string.Concat(input.Parts.Select(part => part.Cell.Text).Where(text => !IsMissing(text)));

    /// <summary>The text in one line: line breaks between wide characters go, others become a space.</summary>
    public static string OneLine(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0)
            return text.Trim();
        var result = new StringBuilder(text.Length);
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (result.Length > 0 && (result[^1] < '\u2E80' || line[0] < '\u2E80'))
                result.Append(' ');
            result.Append(line);
        }

        return result.ToString();
    }

    /// <summary>The lines of a text, ends made equal, none blank at the ends.</summary>
    public static string Lines(string text) =>
        string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(line => line.TrimEnd())).Trim('\n', ' ');

    /// <summary>Compatibility forms written out, and one sign for each family of hyphens, waves and spaces.</summary>
    public static string Folded(string text) => string.Concat(Compatibility.Expand(text).Select(Fold));

    /// <summary>True for what is written where there is nothing: －, …, なし is none, since it answers a question.</summary>
    public static bool IsMissing(string text) =>
        text.Length <= 4 && text is not "なし" && JapaneseNumber.IsMissingMark(text) && !Compatibility.Expand(text).Equals("x", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for what is written in place of a number that somebody knows and hides: 秘匿, X, ＊.</summary>
    public static bool IsHidden(string text) => TextKey.Of(text).Value is "秘匿" or "x" or "*" or "**" or "***";

    private static char Fold(char character) =>
        Dashes.IsHyphen(character) ? '-' : Dashes.IsWave(character) ? '~' : Dashes.IsSpace(character) ? ' ' : character;
}
