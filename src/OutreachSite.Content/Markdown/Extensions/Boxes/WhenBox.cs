using Markdig.Syntax;
using OutreachSite.Content.Events;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>
/// <c>::: when 受付中</c>: words that stand on the page of an event only while it is so. The day decides, not an edit.
/// </summary>
internal static class WhenBox
{
    private static readonly object LeftOut = new();

    public static void Check(BoxBlock box, ParsedPage page, DiagnosticBag problems)
    {
        foreach (var (word, where) in Words(box, page))
        {
            if (EventStates.Of(word) is null)
                problems.Add(MarkdownDiagnostics.UnknownState(where, word, EventStates.Names));
        }
    }

    public static void Write(PageRenderer renderer, BoxBlock box)
    {
        var states = Words(box, renderer.Page).SelectMany(word => EventStates.Of(word.Word) ?? []).ToArray();
        if (renderer.Host.EventState is not { } state)
            renderer.Problems.Add(MarkdownDiagnostics.NoEventHere(renderer.Page.At(box.NameOffset, box.Name.Length)));
        else if (states.Contains(state))
            renderer.WriteChildren(box);
        else
            box.SetData(LeftOut, true);
    }

    /// <summary>True for what stands in words that were left out.</summary>
    public static bool Hides(Block block)
    {
        for (var at = block.Parent; at is not null; at = at.Parent)
        {
            if (at is BoxBlock box && box.ContainsData(LeftOut))
                return true;
        }

        return false;
    }

    private static IEnumerable<(string Word, Location Where)> Words(BoxBlock box, ParsedPage page)
    {
        var at = 0;
        foreach (var word in box.Words.Split([' ', '\t', '\u3000', ',', '、']))
        {
            if (word.Length > 0)
                yield return (word, page.At(box.WordsOffset + at, word.Length));
            at += word.Length + 1;
        }
    }
}
