using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Comments;

namespace OutreachSite.Content.Markdown.Extensions.RawHtml;

/// <summary>Lets the few allowed tags pass, written anew and in pairs; everything else is a problem and is not written at all.</summary>
internal static class RawHtmlPass
{
    private static readonly object Key = new();
    private static readonly ImmutableArray<string> Single = ["br", "wbr"];
    private static readonly ImmutableArray<string> Paired = ["ruby", "rt", "rp", "sub", "sup", "kbd", "abbr", "span"];

    /// <summary>The safe form of a tag; empty when it must not be written.</summary>
    public static string SafeFormOf(HtmlInline tag) => tag.GetData(Key) as string ?? "";

    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        if (!page.Body.Contains('<'))
            return;
        foreach (var leaf in page.Leaves)
            CheckText(leaf, page, problems);
        foreach (var comment in page.Blocks.OfType<CommentBlock>())
        {
            if (!comment.HasEnd)
                problems.Add(MarkdownDiagnostics.CommentNotClosed(page.At(comment, length: 4)));
            else if (comment.TextAfter is { } offset)
                problems.Add(MarkdownDiagnostics.TextAfterComment(page.At(offset, 1)));
        }
    }

    private static void CheckText(LeafBlock leaf, ParsedPage page, DiagnosticBag problems)
    {
        Stack<(HtmlInline Inline, string Name, string Safe)>? open = null;
        foreach (var inline in ParsedPage.Inlines(leaf.Inline))
        {
            if (inline is LiteralInline literal && literal.Content.AsSpan().IndexOf("<!--") is var comment and >= 0)
                problems.Add(MarkdownDiagnostics.CommentNotClosed(page.At(literal, comment, 4)));
            if (inline is not HtmlInline html || html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                continue;
            if (Allow(html, page, problems) is not { } tag)
                continue;
            open ??= new();
            if (Single.Contains(tag.Name))
                html.SetData(Key, tag.IsClosing ? "" : $"<{tag.Name}>");
            else if (!tag.IsClosing && tag.Name is "rt" or "rp" && !(open.TryPeek(out var outer) && outer.Name == "ruby"))
                problems.Add(MarkdownDiagnostics.UnbalancedHtml(page.At(html), html.Tag));
            else if (!tag.IsClosing)
                open.Push((html, tag.Name, Write(tag)));
            else if (open.TryPeek(out var partner) && partner.Name == tag.Name && partner.Inline.Parent == html.Parent)
            {
                partner.Inline.SetData(Key, partner.Safe);
                html.SetData(Key, $"</{tag.Name}>");
                open.Pop();
            }
            else
                problems.Add(MarkdownDiagnostics.UnbalancedHtml(page.At(html), html.Tag));
        }

        foreach (var (html, _, _) in open?.Reverse() ?? [])
            problems.Add(MarkdownDiagnostics.UnbalancedHtml(page.At(html), html.Tag));
    }

    private static HtmlTag? Allow(HtmlInline html, ParsedPage page, DiagnosticBag problems)
    {
        var tag = HtmlTag.Read(html.Tag);
        if (tag is null || !(Single.Contains(tag.Name) || Paired.Contains(tag.Name)))
        {
            problems.Add(MarkdownDiagnostics.RefusedHtml(page.At(html), tag is null ? FirstWord(html.Tag) : $"<{(tag.IsClosing ? "/" : "")}{tag.Name}>"));
            return null;
        }

        foreach (var attribute in tag.Attributes.Where(attribute => !IsAllowed(tag.Name, attribute)))
            problems.Add(MarkdownDiagnostics.RefusedHtmlAttribute(page.At(html, attribute.Offset, attribute.Name.Length), tag.Name, attribute.Name));
        return tag;
    }

    private static bool IsAllowed(string tag, HtmlTagAttribute attribute) => (tag, attribute.Name) switch
    {
        ("abbr", "title") => attribute.Value is not null,
        ("span", "lang") => attribute.Value is { } value && IsLanguage(value),
        _ => false,
    };

    private static bool IsLanguage(string value) =>
        value.Split('-') is var parts && parts[0].Length is 2 or 3
        && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static string Write(HtmlTag tag)
    {
        var attributes = tag.Attributes.Where(attribute => IsAllowed(tag.Name, attribute)).DistinctBy(attribute => attribute.Name)
            .Select(attribute => $" {attribute.Name}=\"{WebUtility.HtmlEncode(WebUtility.HtmlDecode(attribute.Value))}\"");
        return $"<{tag.Name}{string.Concat(attributes)}>";
    }

    private static string FirstWord(string tag) => tag.Length <= 20 ? tag : tag[..20] + "…";
}
