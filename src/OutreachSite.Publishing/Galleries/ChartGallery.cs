using System.Globalization;
using System.Net;
using System.Text;
using OutreachSite.Charts;
using OutreachSite.Content;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Publishing.Galleries;

/// <summary>
/// One page with every kind of chart: for each example what an author writes, what comes out in light, dark, grey and fax, and the
/// sentence and the table that go with it. It needs nothing but itself.
/// </summary>
public sealed class ChartGallery(ChartStyles styles)
{
    private static readonly ImmutableArray<(ChartDress Dress, string Name)> Dresses =
        [(ChartDress.Light, "明るい画面"), (ChartDress.Dark, "暗い画面"), (ChartDress.Grey, "グレー（コピー機）"), (ChartDress.Fax, "白黒（印刷・ファクス）")];

    /// <summary>The style sheet of the page.</summary>
    public string Style { get; } = StyleOf(styles);

    /// <summary>The page with its style sheet within.</summary>
    public string Page => Html($"<style>\n{Style}</style>");

    /// <summary>The page without its style sheet, for where a policy asks for a file of its own.</summary>
    /// <param name="url">Where that file is.</param>
    public static string PageWith(string url) => Html($"<link rel=\"stylesheet\" href=\"{WebUtility.HtmlEncode(url)}\">");

    private static string StyleOf(ChartStyles styles)
    {
        var css = new StringBuilder("""
            body { margin: 0 auto; padding: 1.5rem; max-width: 112rem; background: #fcfbf8; color: #1b2228; font: 1rem/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif; }
            h2 { margin: 3rem 0 .5rem; border-top: 3px solid; padding-top: .75rem; }
            pre { overflow-x: auto; background: #f5f2eb; padding: 1rem; border-left: 4px solid; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #727d87; padding: .25rem .75rem; text-align: start; }
            td.os-number { text-align: end; }
            .dresses { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 40rem), 1fr)); gap: 1rem; }
            .dresses figure { margin: 0; padding: 1rem; border: 1px solid #727d87; background: var(--color-surface); color: var(--color-ink); }
            .dresses figcaption { margin-bottom: .75rem; font-weight: 700; }
            .os-chart { width: 100%; height: auto; overflow: visible; }

            """);
        foreach (var (dress, _) in Dresses)
            css.Append(CultureInfo.InvariantCulture, $".{Class(dress)} {{ {styles.Tokens(dress)} }}\n");
        return css.Append(styles.Rules().Replace("}", "}\n", StringComparison.Ordinal)).ToString();
    }

    private static string Html(string head)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>グラフの見本帳</title>\n")
            .Append(head).Append("\n</head>\n<body>\n<h1>グラフの見本帳</h1>\n<p>このページはプログラムが作っています。図の下にあるのは、書き方、自動でつく1文、同じ数字の表です。</p>\n<ul>\n");
        foreach (var kind in ChartCatalog.Kinds)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{kind.Name}\">{kind.Name}</a></li>\n");
        html.Append("</ul>\n");
        foreach (var kind in ChartCatalog.Kinds)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{kind.Name}\">{kind.Name}</h2>\n");
            foreach (var example in kind.Examples)
                Example(html, kind, example);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Example(StringBuilder html, ChartKind kind, ChartExample example)
    {
        ChartPicture Draw(string part) => ChartCatalog.Create(example.ToRequest($"{kind.Name}-{example.Name}-{part}")).Value!.Draw(ChartComponent.WordsOf(Variant.Japanese));
        var picture = Draw("text");
        html.Append(CultureInfo.InvariantCulture, $"<h3>{WebUtility.HtmlEncode(picture.Title)}</h3>\n<div class=\"dresses\">\n");
        foreach (var (dress, name) in Dresses)
            html.Append(CultureInfo.InvariantCulture, $"<figure class=\"{Class(dress)}\"><figcaption>{name}</figcaption>\n{Draw(Class(dress)).WideSvg}</figure>\n");
        html.Append(CultureInfo.InvariantCulture, $"</div>\n<p>{WebUtility.HtmlEncode(picture.Sentence)}</p>\n");
        if (picture.Notes.Length > 0)
            html.Append("<ul>\n").AppendJoin("", picture.Notes.Select(note => $"<li>{WebUtility.HtmlEncode(note.Text)}</li>\n")).Append("</ul>\n");
        html.Append(ChartTableHtml.Of(picture.Table, Variant.Japanese)).Append(CultureInfo.InvariantCulture, $"\n<pre><code>{WebUtility.HtmlEncode(example.Markdown)}</code></pre>\n");
    }

    private static string Class(ChartDress dress) => dress switch
    {
        ChartDress.Light => "light",
        ChartDress.Dark => "dark",
        ChartDress.Grey => "grey",
        _ => "fax",
    };
}
