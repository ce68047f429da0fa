using System.Text;
using OutreachSite.Diagnostics;

namespace OutreachSite.Testing;

/// <summary>Writes each diagnostic under the line that it is about, so that a reviewer sees where the caret falls.</summary>
public static class Annotated
{
    /// <summary>The source with its diagnostics; those about the file as a whole come first.</summary>
    public static string Source(string text, IEnumerable<Diagnostic> diagnostics, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(text);
        var byLine = diagnostics.ToLookup(diagnostic => diagnostic.Where.Line);
        var result = new StringBuilder();
        foreach (var diagnostic in byLine[0])
            Append(result, diagnostic, language);
        foreach (var (index, line) in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Index())
        {
            result.Append(line).Append('\n');
            foreach (var diagnostic in byLine[index + 1].OrderBy(d => d.Where.Column))
                Append(result, diagnostic, language);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, Diagnostic diagnostic, MessageLanguage language)
    {
        result.Append(' ', Math.Max(0, diagnostic.Where.Column - 1))
            .Append('^', Math.Max(1, diagnostic.Where.Length))
            .Append($" {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message.In(language)}");
        if (diagnostic.Hint is { } hint)
            result.Append($"; {hint.In(language)}");
        result.Append('\n');
    }
}
