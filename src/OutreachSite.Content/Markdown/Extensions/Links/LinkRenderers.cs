using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Extensions.Pictures;
using OutreachSite.Content.Markdown.Rendering;

namespace OutreachSite.Content.Markdown.Extensions.Links;

/// <summary>Writes links and pictures as the site says; a link that leads nowhere is only its text.</summary>
internal sealed class LinkRenderer : PageObjectRenderer<LinkInline>
{
    protected override void Write(PageRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
            PictureWriter.Write(renderer, link);
        else if (renderer.IsWithinLink || LinkPass.TargetOf(link) is not { } target)
            renderer.WriteChildren(link);
        else
            renderer.WriteLink(target, LinkPass.WhereOf(link, renderer.Page), () => renderer.WriteChildren(link));
    }
}

/// <summary>Writes <c>&lt;https://…&gt;</c> and <c>&lt;desk@…&gt;</c>.</summary>
internal sealed class AutolinkRenderer : PageObjectRenderer<AutolinkInline>
{
    protected override void Write(PageRenderer renderer, AutolinkInline link)
    {
        if (renderer.IsWithinLink || LinkPass.TargetOf(link) is not { } target)
            renderer.WriteEscape(link.Url);
        else
            renderer.WriteLink(target, renderer.Page.At(link, 1, link.Url.Length), () => renderer.WriteEscape(link.Url));
    }
}
