namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Finds the invisible characters that turn the direction of writing: they come along when text is copied, and hide what a link or number says.</summary>
internal static class DirectionPass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        var body = page.Source.Text.AsSpan(page.BodyOffset);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                problems.Add(MarkdownDiagnostics.DirectionCharacter(page.At(i, 1), body[i]));
        }
    }
}
