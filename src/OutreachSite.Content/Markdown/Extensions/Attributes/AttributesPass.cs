using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Tables;

namespace OutreachSite.Content.Markdown.Extensions.Attributes;

/// <summary>Gives attributes to the heading, picture or caption they belong to, and takes them out of the text.</summary>
internal static class AttributesPass
{
    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        if (!page.Body.Contains('{'))
            return;
        foreach (var leaf in page.Leaves)
        {
            foreach (var inline in ParsedPage.Inlines(leaf.Inline))
            {
                if (inline is AttributesInline attributes)
                    Place(attributes, leaf, page, problems);
            }
        }
    }

    private static void Place(AttributesInline attributes, LeafBlock leaf, ParsedPage page, DiagnosticBag problems)
    {
        var isLast = attributes.Parent == leaf.Inline && attributes.NextSibling is null;
        if (attributes.PreviousSibling is LinkInline { IsImage: true } picture)
            PageAttributes.Put(picture, attributes, PageAttributes.PictureClasses, page, problems);
        else if (leaf is HeadingBlock && isLast)
            PageAttributes.Put(leaf, attributes, [], page, problems);
        else if (leaf is CaptionBlock && isLast)
            PageAttributes.Put(leaf, attributes, PageAttributes.TableClasses, page, problems);
        else if (attributes.Words.FirstOrDefault(word => word.Text[0] is not ('#' or '.')) is { Text: { } refused } word)
            problems.Add(MarkdownDiagnostics.RefusedAttribute(page.At(attributes, word.Offset, refused.Length), refused));
        else
            problems.Add(MarkdownDiagnostics.MisplacedAttributes(page.At(attributes), attributes.Text));

        if (attributes.PreviousSibling is LiteralInline before && isLast)
            before.Content.TrimEnd();
        attributes.Remove();
    }
}
