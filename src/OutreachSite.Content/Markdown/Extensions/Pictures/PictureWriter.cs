using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Attributes;
using OutreachSite.Content.Markdown.Extensions.Links;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Pictures;

/// <summary>Writes pictures, with their size, so that the page does not jump while they load.</summary>
internal static class PictureWriter
{
    /// <summary>A picture in the text, with what the site said of it; null when it is not shown. In titles its words stand for it.</summary>
    public static PictureAnswer? Write(PageRenderer renderer, LinkInline picture)
    {
        var words = PlainText.Of(picture);
        if (renderer.IsTitle)
        {
            renderer.WriteEscape(words);
            return null;
        }

        if (LinkPass.TargetOf(picture) is not { } target)
            return null;
        var answer = renderer.Host.Picture(target, LinkPass.WhereOf(picture, renderer.Page));
        if (answer.Problem is { } problem)
        {
            renderer.Problems.Add(problem);
            return null;
        }

        WriteCopies(renderer, answer);
        renderer.Write("<img src=\"").WriteEscape(answer.Url).Write("\" alt=\"").WriteEscape(words).Write('"');
        if (answer is { Width: { } width, Height: { } height })
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
        if (!answer.Copies.IsEmpty)
            renderer.Write("</picture>");
        return answer;
    }

    /// <summary>A browser that knows WebP takes the copy that is large enough; another one takes the picture itself.</summary>
    private static void WriteCopies(PageRenderer renderer, PictureAnswer answer)
    {
        if (answer.Copies.IsEmpty)
            return;
        var choices = string.Join(", ", answer.Copies.Select(copy => string.Create(CultureInfo.InvariantCulture, $"{copy.Url} {copy.Width}w")));
        renderer.Write("<picture><source type=\"image/webp\" srcset=\"").WriteEscape(choices).Write("\" sizes=\"").WriteEscape(answer.Sizes).Write("\">");
    }

    /// <summary>The picture of a paragraph that holds nothing else and has a caption; null for other paragraphs.</summary>
    public static LinkInline? FigureOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } picture } inline && inline.LastChild == picture
        && !string.IsNullOrWhiteSpace(picture.Title) ? picture : null;

    /// <summary>Writes the component <c>figure</c>.</summary>
    public static void WriteFigure(PageRenderer renderer, LinkInline picture)
    {
        var id = PageAttributes.Of(picture).Id?.Text ?? renderer.Page.Anchors.Take("figure-1");
        PictureAnswer? answer = null;
        renderer.WriteComponent("figure", ComponentMap.Empty
            .With("id", id)
            .WithMarkup("body", renderer.Capture(() => answer = Write(renderer, picture)))
            .WithMarkup("caption", renderer.Capture(() => WriteCaption(renderer, picture.Title, answer?.Credit))));
    }

    private static void WriteCaption(PageRenderer renderer, string? title, string? credit)
    {
        renderer.WriteEscape(title);
        if (credit is not null)
            renderer.Write(" <small>").WriteEscape(credit).Write("</small>");
    }
}
