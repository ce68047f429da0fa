using Markdig.Syntax;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Pictures;

/// <summary>Writes a paragraph, or a figure when it is a picture with a caption.</summary>
internal sealed class FigureOrParagraphRenderer : PageObjectRenderer<ParagraphBlock>
{
    protected override void Write(PageRenderer renderer, ParagraphBlock paragraph)
    {
        if (PictureWriter.FigureOf(paragraph) is { } picture)
        {
            PictureWriter.WriteFigure(renderer, picture);
            return;
        }

        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(paragraph);
            return;
        }

        renderer.BeginLine();
        renderer.Write("<p>");
        renderer.WriteLeafInline(paragraph);
        renderer.Write("</p>").WriteLine();
    }
}
