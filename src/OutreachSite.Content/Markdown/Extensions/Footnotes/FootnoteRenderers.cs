using Markdig.Extensions.Footnotes;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Footnotes;

/// <summary>Writes the mark of a note. The way back is the component's business.</summary>
internal sealed class FootnoteLinkRenderer : PageObjectRenderer<FootnoteLink>
{
    protected override void Write(PageRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink || renderer.IsTitle)
            return;
        if (renderer.IsWithinLink)
        {
            renderer.Write($"<sup class=\"os-footnote\">{link.Footnote.Order}</sup>");
            return;
        }

        renderer.Write($"<sup class=\"os-footnote\"><a id=\"fnref-{link.Index}\" href=\"#fn-{link.Footnote.Order}\">{link.Footnote.Order}</a></sup>");
    }
}

/// <summary>Writes the notes at the end of the page through the component <c>footnotes</c>.</summary>
internal sealed class FootnoteGroupRenderer : PageObjectRenderer<FootnoteGroup>
{
    protected override void Write(PageRenderer renderer, FootnoteGroup group)
    {
        var notes = group.OfType<Footnote>().Where(note => note.Links.Count > 0).ToImmutableArray();
        if (notes.IsEmpty)
            return;
        renderer.WriteComponent("footnotes", ComponentMap.Empty.WithList("items", notes.Select(note => ComponentMap.Empty
            .With("id", $"fn-{note.Order}")
            .With("number", note.Order)
            .WithMarkup("body", renderer.CaptureBlocks(note))
            .With("back_url", $"#fnref-{note.Links[0].Index}"))));
    }
}
