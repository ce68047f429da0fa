using OutreachSite.Templating.Values;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>A page as a theme has it: a menu of 20 entries, 4 crumbs, 3 includes, a body of 6 KB, 16 escaped values beside them.</summary>
internal sealed class PageShape(string name, Value model) : RenderShape(name, model, ("page", Page), ("head", Head), ("crumbs", Crumbs), ("foot", Foot))
{
    public const string Page = """
        <!DOCTYPE html>
        <html lang="{{ page.lang }}">
        {{ include "head" }}
        <body class="layout-{{ page.kind }}">
        <a class="skip" href="#main">{{ words.skip }}</a>
        <header class="site-header">
        <p class="site-header__name"><a href="{{ site.home }}">{{ site.title }}</a></p>
        <nav aria-label="{{ words.menu }}">
        <ul class="menu">
        {{~ for item in menu ~}}
        <li class="menu__item{{ if item.is_current }} menu__item--current{{ end }}"><a href="{{ item.url }}"{{ if item.is_current }} aria-current="page"{{ end }}>{{ item.title }}</a></li>
        {{~ end ~}}
        </ul>
        </nav>
        </header>
        {{ include "crumbs" }}
        <main id="main">
        <h1>{{ page.title | html.escape }}</h1>
        {{~ if page.lead ~}}
        <p class="lead">{{ page.lead }}</p>
        {{~ end ~}}
        {{~ if page.level == 42 ~}}
        <p class="level">{{ words.level }} {{ page.level }}</p>
        {{~ else ~}}
        <p class="level">{{ words.other }} {{ page.level }}</p>
        {{~ end ~}}
        <div class="body">
        {{ page.body }}
        </div>
        <dl class="facts">
        <dt>{{ words.author }}</dt>
        <dd>{{ page.author }}</dd>
        <dt>{{ words.date }}</dt>
        <dd>{{ page.date }}</dd>
        </dl>
        </main>
        {{ include "foot" }}
        </body>
        </html>
        """;

    public const string Head = """
        <head>
        <meta charset="utf-8">
        <title>{{ page.title }} | {{ site.title }}</title>
        <meta name="description" content="{{ page.lead }}">
        <link rel="stylesheet" href="style.css">
        </head>
        """;

    public const string Crumbs = """
        <ol class="crumbs">
        {{~ for step in crumbs ~}}
        <li>{{ if step.is_current }}<span>{{ step.title }}</span>{{ else }}<a href="{{ step.url }}">{{ step.title }}</a>{{ end }}</li>
        {{~ end ~}}
        </ol>
        """;

    public const string Foot = """
        <footer>
        <p>{{ site.title }}</p>
        <p>{{ site.address }}</p>
        </footer>
        """;

    protected override void Write(FloorWriter page)
    {
        page.Write("<!DOCTYPE html>\n<html lang=\""u8);
        page.Escape(PageModel.Lang);
        page.Write("\">\n<head>\n<meta charset=\"utf-8\">\n<title>"u8);
        page.Escape(PageModel.Title);
        page.Write(" | "u8);
        page.Escape(PageModel.Site);
        page.Write("</title>\n<meta name=\"description\" content=\""u8);
        page.Escape(PageModel.Lead);
        page.Write("\">\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body class=\"layout-"u8);
        page.Escape(PageModel.Kind);
        page.Write("\">\n<a class=\"skip\" href=\"#main\">"u8);
        page.Escape(PageModel.Skip);
        page.Write("</a>\n<header class=\"site-header\">\n<p class=\"site-header__name\"><a href=\""u8);
        page.Escape(PageModel.Home);
        page.Write("\">"u8);
        page.Escape(PageModel.Site);
        page.Write("</a></p>\n<nav aria-label=\""u8);
        page.Escape(PageModel.Menu);
        page.Write("\">\n<ul class=\"menu\">\n"u8);
        foreach (var item in Town.Menu)
            WriteMenuItem(page, item);
        page.Write("</ul>\n</nav>\n</header>\n<ol class=\"crumbs\">\n"u8);
        foreach (var step in Town.Crumbs)
            WriteCrumb(page, step);
        page.Write("</ol>\n<main id=\"main\">\n<h1>"u8);
        page.Escape(PageModel.Title);
        page.Write("</h1>\n<p class=\"lead\">"u8);
        page.Escape(PageModel.Lead);
        page.Write("</p>\n<p class=\"level\">"u8);
        page.Escape(PageModel.LevelWord);
        page.Write(" "u8);
        page.Write(PageModel.Level);
        page.Write("</p>\n<div class=\"body\">\n"u8);
        page.Write(PageModel.BodyUtf8);
        page.Write("\n</div>\n<dl class=\"facts\">\n<dt>"u8);
        page.Escape(PageModel.AuthorWord);
        page.Write("</dt>\n<dd>"u8);
        page.Escape(PageModel.Author);
        page.Write("</dd>\n<dt>"u8);
        page.Escape(PageModel.DateWord);
        page.Write("</dt>\n<dd>"u8);
        page.Escape(PageModel.Date);
        page.Write("</dd>\n</dl>\n</main>\n<footer>\n<p>"u8);
        page.Escape(PageModel.Site);
        page.Write("</p>\n<p>"u8);
        page.Escape(PageModel.Address);
        page.Write("</p>\n</footer>\n</body>\n</html>"u8);
    }

    private static void WriteMenuItem(FloorWriter page, Link item)
    {
        page.Write("<li class=\"menu__item"u8);
        if (item.IsCurrent)
            page.Write(" menu__item--current"u8);
        page.Write("\"><a href=\""u8);
        page.Escape(item.Url);
        page.Write("\""u8);
        if (item.IsCurrent)
            page.Write(" aria-current=\"page\""u8);
        page.Write(">"u8);
        page.Escape(item.Title);
        page.Write("</a></li>\n"u8);
    }

    private static void WriteCrumb(FloorWriter page, Link step)
    {
        page.Write("<li>"u8);
        if (step.IsCurrent)
        {
            page.Write("<span>"u8);
            page.Escape(step.Title);
            page.Write("</span>"u8);
        }
        else
        {
            page.Write("<a href=\""u8);
            page.Escape(step.Url);
            page.Write("\">"u8);
            page.Escape(step.Title);
            page.Write("</a>"u8);
        }

        page.Write("</li>\n"u8);
    }
}
