using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>Reads chapters out of pages of the site.</summary>
internal static partial class BookChapters
{
    /// <summary>Each page before those below it, otherwise by the order that authors gave.</summary>
    /// <param name="pages">The pages, as they are printed.</param>
    /// <param name="orders">The order of pages that authors wrote, by their place in the output.</param>
    public static ImmutableArray<BookChapter> Of(IEnumerable<SiteFile> pages, IReadOnlyDictionary<RelativePath, int> orders) =>
        [.. pages.OrderBy(page => KeyOf(page.Path, orders), StringComparer.Ordinal).Select(Read).OfType<BookChapter>()];

    /// <summary>A page as a chapter; null for one that search engines leave out, too: lists of tags, sheets that are papers of their own.</summary>
    private static BookChapter? Read(SiteFile file)
    {
        var html = Encoding.UTF8.GetString(file.Bytes.Span);
        if (Hidden.IsMatch(html) || Main.Match(html) is not { Success: true } main)
            return null;
        var text = Script.Replace(main.Groups["main"].Value, "");
        var title = WebUtility.HtmlDecode(Tag.Replace(Heading.Match(text).Groups["heading"].Value, "")).Trim();
        return new(file.Path, file.Source, title.Length == 0 ? file.Path.Folder.Name : title, text, Body.Match(html).Groups["attributes"].Value,
            [.. Sheet.Matches(html).Select(sheet => Resolve(file.Path, sheet.Groups["href"].Value)).OfType<RelativePath>()])
        {
            Places = [.. Place.Matches(text).Select(place => place.Groups["id"].Value)],
        };
    }

    private static RelativePath? Resolve(RelativePath page, string href) => page.Folder.TryCombine(href, out var path) ? path : null;

    /// <summary>Order and name of each folder on the way to a page.</summary>
    private static string KeyOf(RelativePath page, IReadOnlyDictionary<RelativePath, int> orders)
    {
        var key = new StringBuilder();
        var folder = RelativePath.Root;
        foreach (var segment in page.Folder.Segments)
        {
            folder = folder.Below(segment);
            key.Append(System.Globalization.CultureInfo.InvariantCulture, $"{orders.GetValueOrDefault(folder.Below("index.html"), 1000):00000000}{segment}/");
        }

        return key.ToString();
    }

    [GeneratedRegex("""<meta name="robots"[^>]*noindex""", RegexOptions.None, 1000)]
    private static partial Regex Hidden { get; }

    [GeneratedRegex("<main[^>]*>(?<main>.*)</main>", RegexOptions.Singleline, 1000)]
    private static partial Regex Main { get; }

    [GeneratedRegex("<body(?<attributes>[^>]*)>", RegexOptions.None, 1000)]
    private static partial Regex Body { get; }

    [GeneratedRegex("<h1[^>]*>(?<heading>.*?)</h1>", RegexOptions.Singleline, 1000)]
    private static partial Regex Heading { get; }

    [GeneratedRegex("<rt[^>]*>.*?</rt>|<rp[^>]*>.*?</rp>|<[^>]*>", RegexOptions.Singleline, 1000)]
    private static partial Regex Tag { get; }

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline, 1000)]
    private static partial Regex Script { get; }

    [GeneratedRegex("""<link rel="stylesheet" href="(?<href>[^"]*)""", RegexOptions.None, 1000)]
    private static partial Regex Sheet { get; }

    [GeneratedRegex("""\sid="(?<id>[^"]*)""", RegexOptions.None, 1000)]
    private static partial Regex Place { get; }
}
