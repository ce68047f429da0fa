using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>A small theme that shows everything that a page knows, so that a stale answer is seen in its bytes.</summary>
internal static class TownTheme
{
    public static SiteScenario Files { get; } = SiteScenario.Of("""
        -- themes/town/theme.yml --
        name: town
        -- themes/town/css/theme.css --
        @import url("colours.css") layer(colours);
        @import url("../components/callout/callout.css") layer(components);
        -- themes/town/css/colours.css --
        p { color: navy; }
        -- themes/town/components/callout/callout.css --
        .os-callout { margin: 1rem; }
        -- themes/town/components/callout/callout.js --
        document.title = "x";
        -- themes/town/icons/home.svg --
        <svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
        -- themes/town/icons/unused.svg --
        <svg viewBox="0 0 8 8"><path d="M1 1h8v8z"/></svg>
        -- themes/town/i18n/ja.yml --
        breadcrumbs.home: ホーム
        variant.ja: 日本語
        variant.en: English
        variant.easy: やさしい日本語
        fallback_notice.text: まだ書かれていません
        draft_notice.text: 下書きです
        not_found.title: ページが見つかりません
        review.due: 確かめる日を過ぎました
        -- themes/town/i18n/en.yml --
        fallback_notice.text: Not written in English yet
        -- themes/town/i18n/easy.yml --
        fallback_notice.text: まだ ありません
        -- themes/town/layouts/page.sbn-html --
        <!doctype html>
        <html lang="{{ lang }}">
        <head>
        <meta charset="utf-8">
        <title>{{ page.title }}｜{{ site.title }}</title>
        {{~ if page.noindex ~}}<meta name="robots" content="noindex">{{~ end ~}}
        <link rel="canonical" href="{{ page.canonical }}">
        <link rel="stylesheet" href="{{ site.css_url }}">
        </head>
        <body data-kind="{{ page.kind }}" data-accent="{{ page.accent }}">
        <nav>{{ icon "home" }}{{ for item in site.navigation }}<a href="{{ item.url }}">{{ item.label }}{{ if item.current }} ●{{ end }}</a>{{ end }}</nav>
        <ol>{{ for step in page.breadcrumbs }}<li><a href="{{ step.url }}">{{ step.title }}</a></li>{{ end }}</ol>
        <ul>{{ for other in page.variants }}<li><a href="{{ other.url }}">{{ other.label }}{{ if other.fallback }} -{{ end }}</a></li>{{ end }}</ul>
        <main id="os-main">
        <h1>{{ page.title_html }}</h1>
        <p>{{ page.summary_html }} {{ page.fallback_notice }} {{ page.draft_notice }} {{ if page.review_due }}{{ t "review.due" }}{{ end }}</p>
        <p>{{ for item in page.items }}<a href="{{ item.url }}">{{ item.name }}</a> {{ end }}</p>
        <ol>{{ for entry in page.contents }}<li><a href="{{ entry.url }}">{{ entry.title_html }}</a></li>{{ end }}</ol>
        {{ page.content }}
        </main>
        <footer>{{ site.contact.name }} {{ if page.contact }}{{ page.contact.name }}{{ end }}</footer>
        </body>
        </html>
        -- themes/town/layouts/list.sbn-html --
        {{~ for card in $.cards ~}}
        <a href="{{ card.url }}">{{ card.title }} {{ card.summary }}</a>
        {{~ end ~}}
        -- themes/town/layouts/home.sbn-html --
        {{ include "layouts/page" }}
        -- themes/town/layouts/section.sbn-html --
        {{ include "layouts/page" }}{{ include "layouts/list" cards: section.cards }}
        -- themes/town/layouts/guide.sbn-html --
        {{ include "layouts/page" }}
        -- themes/town/layouts/pamphlet.sbn-html --
        {{ include "layouts/page" }}
        -- themes/town/layouts/seminar.sbn-html --
        {{ include "layouts/page" }}{{ seminar.title }} {{ seminar.state }} {{ seminar.fee }} {{ for item in seminar.navigation }}<a href="{{ item.url }}">{{ item.label }}</a>{{ end }}
        -- themes/town/layouts/seminar-page.sbn-html --
        {{ include "layouts/page" }}{{ seminar.title }}
        -- themes/town/layouts/sheet-fax.sbn-html --
        {{ include "layouts/page" }}{{ seminar.title }} {{ seminar.application.fax }}
        -- themes/town/layouts/sheet-flyer.sbn-html --
        {{ include "layouts/page" }}{{ seminar.title }} {{ seminar.fee }} {{ for item in seminar.sheets }}<a href="{{ item.url }}">{{ item.key }}</a>{{ end }}
        -- themes/town/layouts/sheet-summary.sbn-html --
        {{ include "layouts/page" }}{{ seminar.title }} {{ for item in seminar.results.findings }}{{ item }}{{ end }}
        -- themes/town/layouts/series.sbn-html --
        {{ include "layouts/page" }}{{ for item in series.times }}<a href="{{ item.url }}">{{ item.theme }} {{ item.attended }} {{ item.planned }}</a>{{ end }}
        -- themes/town/layouts/facilities.sbn-html --
        {{ include "layouts/page" }}{{ facilities.total }} {{ for item in facilities.rows }}<a href="{{ item.url }}" id="{{ item.id }}">{{ item.number }} {{ item.name }} {{ item.kind }} {{ item.freshness.text }} {{ item.vacancy }} {{ item.keeper }}</a>{{ end }}
        {{ for group in facilities.facets }}{{ for item in group.choices }}<a href="{{ item.url }}">{{ item.text }} {{ item.count }}</a>{{ end }}{{ end }}
        {{ if facilities.map }}{{ facilities.map.drawing }}{{ end }}
        {{ if facilities.open_data }}{{ for file in facilities.open_data.files }}<a href="{{ file.url }}">{{ file.name }} {{ file.size }}</a>{{ end }}{{ end }}
        -- themes/town/layouts/facility.sbn-html --
        {{ include "layouts/page" }}{{ facility.number }} {{ for phone in facility.phones }}<a href="{{ phone.href }}">{{ phone.text }}</a>{{ end }} {{ facility.freshness.text }} {{ facility.vacancy }} {{ if facility.map }}{{ facility.map.drawing }}{{ end }}
        -- themes/town/layouts/desks.sbn-html --
        {{ include "layouts/page" }}{{ for item in desks.rows }}<p id="{{ item.id }}">{{ item.name }}{{ for phone in item.phones }}<a href="{{ phone.href }}">{{ phone.text }}</a>{{ end }} {{ item.freshness.text }}</p>{{ end }}
        -- themes/town/layouts/article.sbn-html --
        {{ include "layouts/page" }}
        -- themes/town/layouts/not-found.sbn-html --
        {{ include "layouts/page" }}
        -- themes/town/components/callout/callout.sbn-html --
        <div class="os-callout">{{ $.title }}{{ $.body }}</div>
        -- themes/town/components/external-link/external-link.sbn-html --
        <a href="{{ $.url }}" rel="external">{{ $.text }}</a>
        -- themes/town/components/attachment/attachment.sbn-html --
        <a href="{{ $.url }}" download>{{ $.text }} {{ $.type }} {{ $.size }}</a>
        -- themes/town/components/figure/figure.sbn-html --
        <figure>{{ $.body }}<figcaption>{{ $.caption }}</figcaption></figure>
        -- themes/town/components/contact/contact.sbn-html --
        <address id="{{ $.id }}">{{ $.contact.name }} {{ $.contact.phone.text }}</address>
        -- themes/town/components/phone/phone.sbn-html --
        <p>{{ $.contact.name }} {{ $.contact.phone.text }}</p>
        -- themes/town/components/terms/terms.sbn-html --
        <dl>{{ for term in $.items }}<dt id="{{ term.id }}">{{ term.term }}</dt><dd>{{ term.text }}</dd>{{ end }}</dl>
        -- themes/town/components/chart/chart.sbn-html --
        <figure id="{{ $.chart.id }}">{{ $.chart.title }}{{ $.chart.wide }}{{ $.chart.table }}</figure>
        -- themes/town/components/unused/unused.sbn-html --
        <b>{{ $.text }}</b>
        """);
}
