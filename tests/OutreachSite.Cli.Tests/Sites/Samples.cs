using OutreachSite.Testing;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Sites and themes that the scenarios begin with.</summary>
internal static class Samples
{
    /// <summary>A theme of twenty lines: what a page knows, one line each, so that a test can ask for it.</summary>
    public static SiteScenario PlainTheme { get; } = SiteScenario.Of("""
        -- themes/plain/theme.yml --
        name: plain
        -- themes/plain/css/theme.css --
        @import url("colours.css") layer(colours);
        -- themes/plain/css/colours.css --
        p { color: navy; }
        -- themes/plain/i18n/ja.yml --
        breadcrumbs.home: ホーム
        variant.ja: 日本語
        variant.en: English
        variant.easy: やさしい日本語
        fallback_notice.text: まだ書かれていません
        not_found.title: ページが見つかりません
        -- themes/plain/i18n/en.yml --
        fallback_notice.text: Not written in English yet
        -- themes/plain/i18n/easy.yml --
        fallback_notice.text: まだ ありません
        -- themes/plain/layouts/page.sbn-html --
        <!doctype html>
        <html lang="{{ lang }}">
        <head>
        <meta charset="utf-8">
        <title>{{ page.title }}｜{{ site.title }}</title>
        {{~ if page.noindex ~}}
        <meta name="robots" content="noindex">
        {{~ end ~}}
        <link rel="stylesheet" href="{{ site.css_url }}">
        </head>
        <body data-kind="{{ page.kind }}">
        <nav>{{ for item in site.navigation }}<a href="{{ item.url }}">{{ item.label }}</a>{{ end }}</nav>
        <main id="os-main">
        <h1>{{ page.title }}</h1>
        {{ page.content }}
        </main>
        </body>
        </html>
        -- themes/plain/layouts/home.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/layouts/section.sbn-html --
        {{ include "layouts/page" }}
        {{~ for card in section.cards ~}}
        <a href="{{ card.url }}">{{ card.title }}</a>
        {{~ end ~}}
        -- themes/plain/layouts/guide.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/layouts/pamphlet.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/layouts/seminar.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/layouts/seminar-page.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/layouts/article.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/layouts/not-found.sbn-html --
        {{ include "layouts/page" }}
        -- themes/plain/components/callout/callout.sbn-html --
        <div class="callout">{{ $.title }}{{ $.body }}</div>
        -- themes/plain/components/external-link/external-link.sbn-html --
        <a href="{{ $.url }}" rel="external">{{ $.text }}</a>
        -- themes/plain/components/attachment/attachment.sbn-html --
        <a href="{{ $.url }}" download>{{ $.text }} {{ $.type }} {{ $.size }}</a>
        -- themes/plain/components/figure/figure.sbn-html --
        <figure>{{ $.body }}<figcaption>{{ $.caption }}</figcaption></figure>
        """);

    /// <summary>The theme that the product brings.</summary>
    public static SiteScenario Machi { get; } = SiteScenario.From(Toolbox.RepositoryRoot(), "themes/machi");

    /// <summary>The site that the product brings, with its theme.</summary>
    public static SiteScenario Portal { get; } = SiteScenario.From(Toolbox.RepositoryRoot(), "content").With(Machi);

    /// <summary>Home, one section with two guides, one contact, in the plain theme.</summary>
    public static SiteScenario Small { get; } = PlainTheme.With(SiteScenario.Of("""
        -- content/site.yml --
        title: みほん案内
        base: https://example.invalid/portal/
        publisher:
          name: みほん町
          contact: center
        theme: plain
        navigation:
          - label: 手引き
            page: guides/index.md
        -- content/contacts.yml --
        center:
          name: 相談センター
          phone: 0000-21-3456
        -- content/index.md --
        ---
        title: 家で暮らす
        summary: 家で暮らすための案内です。
        published: 2026-10-01
        ---

        [手引きの一覧](guides/index.md)を見てください。
        -- content/guides/index.md --
        ---
        title: 手引き
        summary: 手引きの一覧です。
        published: 2026-10-01
        ---
        -- content/guides/home-care/index.md --
        ---
        title: 家で医療を受ける
        summary: 家に先生が来ます。
        published: 2026-10-01
        ---

        ## はじめに {#start}

        電話をします。
        -- content/guides/costs/index.md --
        ---
        title: お金のこと
        summary: かかるお金です。
        published: 2026-10-01
        ---

        [はじめに](../home-care/index.md#start)を先に読みます。
        """));

    /// <summary>The small site in three variants and in the product's theme.</summary>
    public static SiteScenario SmallMachi { get; } = Small.With(Machi)
        .Change("content/site.yml", "theme: plain", "theme: machi\nvariants: [ja, en, easy]");

    /// <summary>A page of a kind that its place decides, with a text.</summary>
    public static string Page(string body, string title = "題", string more = "") =>
        $"---\ntitle: {title}\nsummary: 説明です。\npublished: 2026-10-01\n{more}---\n\n{body}\n";
}
