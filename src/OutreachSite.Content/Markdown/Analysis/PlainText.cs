using System.Text;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Extensions.Ruby;
using OutreachSite.Content.Markdown.Extensions.Terms;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>The words of a text without marks: readings left out, pictures by their description.</summary>
internal static class PlainText
{
    /// <summary>The words of a whole text.</summary>
    public static string Of(ContainerInline? root)
    {
        if (root is { FirstChild: LiteralInline { NextSibling: null } alone })
            return alone.Content.AsSpan().Trim().ToString();
        var text = new StringBuilder();
        foreach (var inline in ParsedPage.Inlines(root))
            text.Append(OfLeaf(inline));
        return text.ToString().Trim();
    }

    /// <summary>What one piece adds; nothing for containers, whose pieces follow.</summary>
    public static string OfLeaf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        RubyInline ruby => ruby.Text,
        TermInline term => term.Shown,
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => "",
    };
}
