using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Extensions.Attributes;

namespace OutreachSite.Content.Markdown.Extensions.Links;

/// <summary>Lets only allowed addresses pass, and looks at the words of links and pictures.</summary>
internal static class LinkPass
{
    private static readonly object Key = new();

    private static readonly ImmutableArray<string> VagueWords =
    [
        "こちら", "ここ", "こちらから", "こちらへ", "こちらをクリック", "ここをクリック", "クリック", "詳細", "詳しくはこちら", "くわしくはこちら",
        "もっと見る", "続きを読む", "リンク", "here", "click here", "more", "read more", "link", "details",
    ];

    /// <summary>The address of a link or picture; null when it must not be followed.</summary>
    public static LinkTarget? TargetOf(Inline link) => link.GetData(Key) as LinkTarget;

    /// <summary>Where the address of a link stands.</summary>
    public static Location WhereOf(LinkInline link, ParsedPage page) =>
        link.UrlSpan is { IsEmpty: false, Start: > 0 } span && link.Reference is null && span.Start >= link.Span.Start
            ? page.At(span.Start, span.Length)
            : page.At(link);

    public static void Run(ParsedPage page, DiagnosticBag problems)
    {
        foreach (var leaf in page.Leaves)
            Check(leaf, page, problems);
    }

    private static void Check(LeafBlock leaf, ParsedPage page, DiagnosticBag problems)
    {
        foreach (var inline in ParsedPage.Inlines(leaf.Inline))
        {
            if (inline is AutolinkInline auto)
                Keep(auto, LinkTarget.Read(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, page.At(auto, 1, auto.Url.Length), problems));
            else if (inline is LinkInline { IsImage: true } picture)
                CheckPicture(picture, page, problems);
            else if (inline is LinkInline link)
                CheckLink(link, page, problems);
        }
    }

    private static void CheckLink(LinkInline link, ParsedPage page, DiagnosticBag problems)
    {
        Keep(link, LinkTarget.Read(link.Url ?? "", WhereOf(link, page), problems));
        var text = PlainText.Of(link);
        if (text.Length == 0)
            problems.Add(MarkdownDiagnostics.EmptyLinkText(page.At(link)));
        else if (VagueWords.Contains(text.Trim('。', '、', '→', '≫', '»', ' ', '　', '（', '）', '(', ')', '>', '＞'), StringComparer.OrdinalIgnoreCase))
            problems.Add(MarkdownDiagnostics.VagueLinkText(page.At(link, 1, text.Length), text));
    }

    private static void CheckPicture(LinkInline picture, ParsedPage page, DiagnosticBag problems)
    {
        var where = WhereOf(picture, page);
        var target = LinkTarget.Read(picture.Url ?? "", where, problems);
        if (target is { Kind: not TargetKind.Path })
            problems.Add(MarkdownDiagnostics.PictureFromElsewhere(where, picture.Url ?? ""));
        else
            Keep(picture, target);

        var isDecorative = PageAttributes.Of(picture).Classes.Contains("decorative");
        var words = PlainText.Of(picture);
        if (words.Length == 0 && !isDecorative)
            problems.Add(MarkdownDiagnostics.PictureWithoutWords(page.At(picture)));
        else if (words.Length > 0 && isDecorative)
            problems.Add(MarkdownDiagnostics.DecorativeWithWords(page.At(picture)));
    }

    private static void Keep(MarkdownObject link, LinkTarget? target)
    {
        if (target is not null)
            link.SetData(Key, target);
    }
}
