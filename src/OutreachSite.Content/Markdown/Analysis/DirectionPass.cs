namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Finds the invisible characters that turn the direction of writing: they come along when text is copied, and hide what a link or number says.</summary>
internal static class DirectionPass
{
    private const char First = '\u202A', Last = '\u2069';

    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        // One range is looked through many times faster than a set beyond ASCII, and little else lies in it.
        var body = page.Source.Text.AsSpan(page.BodyOffset);
        for (var i = 0; body[i..].IndexOfAnyInRange(First, Last) is var found and >= 0; i++)
        {
            i += found;
            if (body[i] is <= '\u202E' or >= '\u2066')
                problems.Add(MarkdownDiagnostics.DirectionCharacter(page.At(i, 1), body[i]));
        }
    }
}
