using System.Net;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>
/// The markup of a chapter for the one document that a book is: names of places are told apart by the number of the chapter, links between chapters
/// lead within the book, and everything else is found from the root of the site.
/// </summary>
internal static partial class BookMarkup
{
    /// <summary>The name of a chapter's beginning.</summary>
    public static string PlaceOf(int chapter) => $"c{chapter}";

    /// <summary>The main part of a chapter.</summary>
    /// <param name="chapters">All chapters.</param>
    /// <param name="number">Which of them.</param>
    /// <param name="numbers">Their numbers by their pages.</param>
    public static string Of(ImmutableArray<BookChapter> chapters, int number, IReadOnlyDictionary<RelativePath, int> numbers)
    {
        var chapter = chapters[number];
        return Tag.Replace(chapter.Main, tag => Attribute.Replace(tag.Value, attribute => Rewrite(attribute.Groups["name"].Value, attribute.Groups["value"].Value))
            .Replace("url(#", $"url(#{PlaceOf(number)}-", StringComparison.Ordinal));

        string Rewrite(string name, string value) => $" {name}=\"{name switch
        {
            "href" => LinkOf(value),
            "src" or "poster" => FromRoot(value),
            "srcset" => string.Join(", ", value.Split(',').Select(Candidate)),
            _ => string.Join(' ', value.Split(' ').Select(Own)),
        }}\"";

        string Candidate(string written) => written.Trim().Split(' ', 2) is [var address, var width] ? $"{FromRoot(address)} {width}" : FromRoot(written.Trim());

        string Own(string place) => $"{PlaceOf(number)}-{place}";

        string LinkOf(string href)
        {
            if (href is ['#', .. var here])
                return chapter.Places.Contains(here) ? $"#{Own(here)}" : $"#{PlaceOf(number)}";
            var (address, fragment) = href.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (href[..at], href[(at + 1)..]) : (href, "");
            if (PathOf(address) is not { } path)
                return href;
            if (!numbers.TryGetValue(path, out var other))
                return fragment.Length == 0 ? FromRoot(address) : $"{FromRoot(address)}#{fragment}";
            return chapters[other].Places.Contains(fragment) ? $"#{PlaceOf(other)}-{fragment}" : $"#{PlaceOf(other)}";
        }

        string FromRoot(string address) => PathOf(address) is { } path ? string.Join('/', path.Segments.Select(Uri.EscapeDataString)) : address;

        RelativePath? PathOf(string address) =>
            !Scheme.IsMatch(address) && chapter.Output.Folder.TryCombine(Uri.UnescapeDataString(WebUtility.HtmlDecode(address)), out var path) ? path : null;
    }

    [GeneratedRegex("<[a-zA-Z][^<>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag { get; }

    [GeneratedRegex("""\s(?<name>id|for|headers|aria-labelledby|aria-describedby|aria-controls|href|src|srcset|poster)="(?<value>[^"]+)["]""", RegexOptions.None, 1000)]
    private static partial Regex Attribute { get; }

    [GeneratedRegex("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)", RegexOptions.None, 1000)]
    private static partial Regex Scheme { get; }
}
