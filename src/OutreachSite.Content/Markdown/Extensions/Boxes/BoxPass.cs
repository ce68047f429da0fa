using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>Checks the shape of boxes: known, closed, with the words they need. What the words mean is asked when they are written.</summary>
internal static class BoxPass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        if (!page.Body.Contains(":::", StringComparison.Ordinal) && !page.Body.Contains("：：：", StringComparison.Ordinal))
            return;
        foreach (var stray in page.Blocks.OfType<StrayFenceBlock>())
            problems.Add(stray.IsWide ? MarkdownDiagnostics.WideFence(page.At(stray, length: 3)) : MarkdownDiagnostics.StrayFence(page.At(stray)));
        int? firstBoard = null;
        foreach (var box in page.Blocks.OfType<BoxBlock>())
        {
            if (!box.HasEnd)
                problems.Add(MarkdownDiagnostics.BoxNotClosed(page.At(box.NameOffset, box.Name.Length), box.Name));
            CheckWords(box, page, problems);
            if (!IsYellowBoard(box) || IsShownAtTimes(box))
                continue;
            if (firstBoard is { } line)
                problems.Add(MarkdownDiagnostics.SecondPhoneBoard(page.At(box.NameOffset, box.Name.Length), line));
            firstBoard ??= page.FileLine(box.Line);
        }
    }

    /// <summary>The contact that a box names, with its place; null for other boxes and for numbers.</summary>
    public static Written? ContactOf(BoxBlock box, ParsedPage page)
    {
        if (box.Name is not ("phone" or "contact") || box.Words.Length == 0)
            return null;
        var id = box.Words.Split(' ', '\t', '\u3000')[0];
        return box.Name == "phone" && PhoneNumber.Parse(id) is not null ? null : new(id, page.At(box.WordsOffset, id.Length));
    }

    private static bool IsYellowBoard(BoxBlock box) =>
        box.Name == "phone" && box.Words.Split(' ', '\t', '\u3000') is [{ Length: > 0 } id] && PhoneNumber.Parse(id) is null;

    /// <summary>Boards of different times never stand on the page together.</summary>
    private static bool IsShownAtTimes(BoxBlock box) => box.Parent is BoxBlock { Name: "when" };

    private static void CheckWords(BoxBlock box, ParsedPage page, DiagnosticBag problems)
    {
        var where = page.At(box.NameOffset, box.Name.Length);
        if (!BoxKinds.All.Contains(box.Name))
        {
            problems.Add(MarkdownDiagnostics.UnknownBox(where, box.Name, BoxKinds.All));
            return;
        }

        if (box.Name is "phone" or "contact" && box.Words.Length == 0)
            problems.Add(MarkdownDiagnostics.MissingBoxWord(where, box.Name, new("連絡先の名札（例: center）", "the id of a contact, for example center,")));
        if (box.Name is "steps" or "consultation" or "cards" && box.Words.Length > 0)
            problems.Add(MarkdownDiagnostics.UnexpectedBoxWord(page.At(box.WordsOffset, box.Words.Length), box.Name, box.Words));
        if (box.Name is not ("phone" or "contact") && !box.Content.Any())
            problems.Add(MarkdownDiagnostics.EmptyBox(where, box.Name));
        if (box.Name == "when" && box.Words.Length == 0)
            problems.Add(MarkdownDiagnostics.MissingBoxWord(where, box.Name, new("いつ出すか（例: 受付中）", "when it is shown, for example 受付中,")));
        if (box.Name == "when")
            WhenBox.Check(box, page, problems);
        if (box.Name is "steps" or "consultation")
            CheckParts(box, box.Name == "steps" ? 1 : 2, page, problems);
    }

    private static void CheckParts(BoxBlock box, int least, ParsedPage page, DiagnosticBag problems)
    {
        if (box.Content.FirstOrDefault() is { } first and not HeadingBlock)
            problems.Add(MarkdownDiagnostics.TextBeforeFirstPart(page.At(first), box.Name));
        if (BoxPart.Split(box).Length < least)
            problems.Add(MarkdownDiagnostics.TooFewParts(page.At(box.NameOffset, box.Name.Length), box.Name, least));
    }
}

/// <summary>A part of a box: a heading with what follows it.</summary>
internal sealed record BoxPart(HeadingBlock Heading, ImmutableArray<Block> Body)
{
    /// <summary>The parts of a box: a new one begins at each heading that is not below the first.</summary>
    public static ImmutableArray<BoxPart> Split(BoxBlock box)
    {
        var parts = ImmutableArray.CreateBuilder<BoxPart>();
        foreach (var block in box.Content)
        {
            if (block is HeadingBlock heading && (parts.Count == 0 || heading.Level <= parts[0].Heading.Level))
                parts.Add(new(heading, []));
            else if (parts.Count > 0)
                parts[^1] = parts[^1] with { Body = parts[^1].Body.Add(block) };
        }

        return parts.ToImmutable();
    }
}
