using System.Net;
using System.Text;

namespace OutreachSite.Publishing.Approvals;

/// <summary>
/// What somebody reads on a built page: its title, and the paragraphs of its main part. Menus, pictures and readings above words are left
/// out; cells of a row stand beside each other.
/// </summary>
/// <param name="Title">The heading of the page; its title where it has none.</param>
/// <param name="Blocks">Paragraphs, headings, points of lists, rows of tables, in order.</param>
internal sealed record PageBlocks(string Title, ImmutableArray<string> Blocks)
{
    private const char Cell = '｜';

    private static readonly ImmutableHashSet<string> Breaking =
    [
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul",
    ];

    private static readonly ImmutableHashSet<string> Skipped = ["script", "style", "svg", "rt", "rp", "template", "nav", "head"];

    private static readonly ImmutableHashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Reads a page as a build writes it.</summary>
    public static PageBlocks Read(string html)
    {
        var main = Between(html, "<main", "</main>") ?? Between(html, "<body", "</body>") ?? html;
        var blocks = BlocksOf(main);
        var heading = Between(html, "<h1", "</h1>") ?? Between(html, "<title", "</title>") ?? "";
        return new(string.Join(' ', BlocksOf(heading)), blocks);
    }

    /// <summary>The content of the first element of a name.</summary>
    private static string? Between(string html, string open, string close)
    {
        var start = html.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        var inside = start < 0 ? -1 : html.IndexOf('>', start);
        var end = inside < 0 ? -1 : html.IndexOf(close, inside, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : html[(inside + 1)..end];
    }

    private static ImmutableArray<string> BlocksOf(string html)
    {
        var (blocks, text) = (ImmutableArray.CreateBuilder<string>(), new StringBuilder());
        var skipping = new Stack<string>();
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (skipping.Count == 0)
                text.Append(html.AsSpan(at, (open < 0 ? html.Length : open) - at));
            if (open < 0)
                break;
            var (name, isEnd, next) = Tag(html, open);
            at = next;
            if (Skipped.Contains(name))
                Skip(skipping, name, isEnd || html[next - 2] == '/');
            else if (skipping.Count == 0 && Breaking.Contains(name))
                Flush(blocks, text);
            else if (skipping.Count == 0 && !isEnd && name is "td" or "th" && text.Length > 0)
                text.Append(Cell);
        }

        Flush(blocks, text);
        return blocks.ToImmutable();
    }

    private static void Skip(Stack<string> skipping, string name, bool isEnd)
    {
        if (!isEnd && !Void.Contains(name))
            skipping.Push(name);
        else if (isEnd && skipping.Count > 0 && skipping.Peek() == name)
            skipping.Pop();
    }

    private static (string Name, bool IsEnd, int Next) Tag(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
        {
            var close = html.IndexOf("-->", open, StringComparison.Ordinal);
            return ("", false, close < 0 ? html.Length : close + 3);
        }

        var isEnd = open + 1 < html.Length && html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return (html[start..end].ToLowerInvariant(), isEnd, EndOfTag(html, end));
    }

    /// <summary>After the bracket that ends the tag; those within quotation marks do not.</summary>
    private static int EndOfTag(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            if (quote != '\0')
                quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'')
                quote = html[at];
            else if (html[at] == '>')
                return at + 1;
        }

        return html.Length;
    }

    private static void Flush(ImmutableArray<string>.Builder blocks, StringBuilder text)
    {
        var words = string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Replace("\u200B", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(Cell, ' ');
        text.Clear();
        if (words.Length > 0)
            blocks.Add(words);
    }
}
