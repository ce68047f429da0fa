using System.Globalization;
using System.Net;
using System.Text;
using OutreachSite.Content;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>
/// A book as one document: cover, contents, chapters with their titles as running heads, imprint. The numbers of pages stand in elements with
/// <c>data-page-of</c>, which the printer fills in.
/// </summary>
internal static class BookDocument
{
    /// <summary>The document, whose addresses count from the root of the site.</summary>
    public static string Of(ImmutableArray<BookChapter> chapters, BookImprint imprint, Variant variant, Words words, string style)
    {
        var numbers = chapters.Select((chapter, number) => (chapter.Output, number)).ToDictionary(one => one.Output, one => one.number);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{Variants.Language(variant)}\" data-variant=\"{variant.Key()}\">\n<head><meta charset=\"utf-8\"><title>{Text(imprint.Title)}</title>\n");
        foreach (var sheet in chapters.SelectMany(chapter => chapter.Sheets).Distinct())
            html.Append(CultureInfo.InvariantCulture, $"<link rel=\"stylesheet\" href=\"{Text(sheet.Value)}\">\n");
        html.Append("<style>").Append(style).Append(RunningHeads(chapters)).Append("</style></head>\n<body><div role=\"main\">\n");
        AppendCover(html, imprint);
        AppendContents(html, chapters, words);
        for (var number = 0; number < chapters.Length; number++)
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<section class=\"os-book__chapter\" id=\"{BookMarkup.PlaceOf(number)}\" style=\"page: {BookMarkup.PlaceOf(number)}\"{chapters[number].Attributes}>\n{BookMarkup.Of(chapters, number, numbers)}</section>\n");
        }

        AppendImprint(html, imprint, words);
        return html.Append("</div></body></html>\n").ToString();
    }

    /// <summary>A page style for each chapter: the browser knows no other way to say a title at the top of its pages.</summary>
    private static string RunningHeads(ImmutableArray<BookChapter> chapters) => string.Concat(chapters.Select((chapter, number) =>
        $"@page {BookMarkup.PlaceOf(number)} {{ @top-left {{ content: \"{CssText(chapter.Title)}\"; }} }}\n"));

    private static void AppendCover(StringBuilder html, BookImprint imprint) => html.Append(CultureInfo.InvariantCulture,
        $"<section class=\"os-book__cover\"><h1>{Text(imprint.Title)}</h1><p class=\"os-book__subtitle\">{Text(imprint.Subtitle)}</p><p class=\"os-book__publisher\">{Text(imprint.Publisher)}<br>{Text(imprint.Day)}</p></section>\n");

    private static void AppendContents(StringBuilder html, ImmutableArray<BookChapter> chapters, Words words)
    {
        var top = chapters.Length == 0 ? 0 : chapters.Min(chapter => chapter.Output.Segments.Length);
        html.Append(CultureInfo.InvariantCulture, $"<nav class=\"os-book__contents\" aria-labelledby=\"os-book-contents\"><h1 id=\"os-book-contents\">{Text(words.Say("book.contents"))}</h1>\n<ul role=\"list\">\n");
        for (var number = 0; number < chapters.Length; number++)
        {
            var place = BookMarkup.PlaceOf(number);
            html.Append(CultureInfo.InvariantCulture,
                $"<li data-depth=\"{chapters[number].Output.Segments.Length - top}\"><a href=\"#{place}\"><span>{Text(chapters[number].Title)}</span> <span class=\"os-book__page\" data-page-of=\"{place}\">0</span></a></li>\n");
        }

        html.Append("</ul></nav>\n");
    }

    private static void AppendImprint(StringBuilder html, BookImprint imprint, Words words)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"os-book__imprint\"><h1>{Text(words.Say("book.imprint"))}</h1><p>{Text(imprint.Title)}</p><p>{Text(words.Say("book.as_of", ("date", imprint.Day)))}</p>\n<div class=\"os-imprint\"><p><strong>{Text(words.Say("imprint.issuer", ("name", imprint.Publisher)))}</strong></p>");
        if (imprint.Department.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Text(imprint.Department)}</p>");
        if (imprint.Phone.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Text(words.Say("contact.phone"))} <span class=\"os-nowrap\">{Text(imprint.Phone)}</span></strong></p>");
        html.Append(CultureInfo.InvariantCulture, $"<p>{Text(imprint.Address)}</p></div></section>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Within a string of CSS within a style element.</summary>
    private static string CssText(string text) => string.Concat(text.Select(letter => letter is '"' or '\\' or '<' or < ' ' ? string.Create(CultureInfo.InvariantCulture, $"\\{(int)letter:x} ") : $"{letter}"));
}
