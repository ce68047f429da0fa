using System.Net;
using OutreachSite.Print.Codes;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Papers;

/// <summary>The QR code of a paper, which leads to the same page on the web, and its address in letters.</summary>
internal static class PaperCodes
{
    /// <summary>Markup for the imprint; empty when the address is too long for a code that a telephone reads from paper.</summary>
    /// <param name="address">Where the page is on the web.</param>
    /// <param name="words">In the language of the page.</param>
    public static string Markup(string address, Words words)
    {
        if (QrCode.Of(address).Value is not { } code)
            return "";
        var (svg, lead) = (QrSvg.Write(code, words.Say("qr.label"), QrSvg.LeastModule), WebUtility.HtmlEncode(words.Say("paper.web")));
        return $"""<div class="os-paper-code">{svg}<p><strong>{lead}</strong><br><span class="os-paper-code__address">{WebUtility.HtmlEncode(address)}</span></p></div>""";
    }
}
