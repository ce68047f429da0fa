using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Links;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>Writes a list of links as cards: the link is the title, what follows it the hint.</summary>
internal static class CardsBox
{
    public static void Write(PageRenderer renderer, BoxBlock box)
    {
        var cards = ImmutableArray.CreateBuilder<ComponentValue>();
        foreach (var block in box.Content)
        {
            if (block is not ListBlock list)
            {
                renderer.Problems.Add(MarkdownDiagnostics.NoCards(renderer.Page.At(block)));
                continue;
            }

            foreach (var item in list.OfType<ListItemBlock>())
            {
                if (Card(renderer, item) is { } card)
                    cards.Add(card);
            }
        }

        if (cards.Count > 0)
            renderer.WriteComponent("cards", ComponentMap.Empty.WithList("items", cards));
    }

    private static ComponentMap? Card(PageRenderer renderer, ListItemBlock item)
    {
        if (item is not [ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: false } link } text }])
        {
            renderer.Problems.Add(MarkdownDiagnostics.NoCards(renderer.Page.At(item)));
            return null;
        }

        if (LinkPass.TargetOf(link) is not { } target)
            return null;
        var answer = renderer.Host.Link(target, LinkPass.WhereOf(link, renderer.Page));
        if (answer.Problem is { } problem)
        {
            renderer.Problems.Add(problem);
            return null;
        }

        var hint = Hint(text);
        return ComponentMap.Empty
            .With("title", PlainText.Of(link))
            .With("url", answer.Url)
            .With("hint", hint.Length == 0 ? null : hint);
    }

    private static string Hint(ContainerInline text)
    {
        var hint = new StringBuilder();
        for (var inline = text.FirstChild?.NextSibling; inline is not null; inline = inline.NextSibling)
            hint.Append(inline is ContainerInline container ? PlainText.Of(container) : PlainText.OfLeaf(inline));
        return hint.ToString().Trim(' ', '\u3000');
    }
}
