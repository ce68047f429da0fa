using System.Net;
using OutreachSite.Content;

namespace OutreachSite.Publishing.Pages;

/// <summary>Short texts as HTML with <c>&lt;wbr&gt;</c> at phrase borders, so that headings break where a reader would pause.</summary>
internal static class PhraseText
{
    /// <summary>The text, escaped; only Japanese has borders to mark.</summary>
    public static string Html(string text, Variant variant) => variant == Variant.English
        ? WebUtility.HtmlEncode(text)
        : string.Join("<wbr>", PhraseBreaks.Split(text).Select(WebUtility.HtmlEncode));
}
