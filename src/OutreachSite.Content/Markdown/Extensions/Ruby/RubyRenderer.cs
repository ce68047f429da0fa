using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OutreachSite.Content.Markdown.Extensions.Ruby;

/// <summary>Writes readings with brackets for browsers that know no ruby. Neighbours share one element, so that lines break well.</summary>
internal sealed class RubyRenderer : HtmlObjectRenderer<RubyInline>
{
    protected override void Write(HtmlRenderer renderer, RubyInline ruby)
    {
        var open = false;
        foreach (var part in ruby.Parts)
        {
            if (part.Reading is not null != open)
                renderer.Write(open ? "</ruby>" : "<ruby>");
            open = part.Reading is not null;
            renderer.WriteEscape(part.Text);
            if (part.Reading is { } reading)
                renderer.Write("<rp>（</rp><rt>").WriteEscape(reading).Write("</rt><rp>）</rp>");
        }

        if (open)
            renderer.Write("</ruby>");
    }
}
