using System.Buffers;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Finds the invisible characters that turn the direction of writing: they come along when text is copied, and hide what a link or number says.</summary>
internal static class DirectionPass
{
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        var body = page.Source.Text.AsSpan(page.BodyOffset);
        for (var i = 0; body[i..].IndexOfAny(Turning) is var found and >= 0; i++)
        {
            i += found;
            problems.Add(MarkdownDiagnostics.DirectionCharacter(page.At(i, 1), body[i]));
        }
    }
}
