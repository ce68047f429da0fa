using System.Text;
using AngleSharp.Dom;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Tests.Incremental;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Charting;

/// <summary>A small site with one page, on which one chart stands.</summary>
internal sealed class ChartSite
{
    private static readonly SiteScenario _empty = TownTheme.Files.With(SiteScenario.Of("""
        -- content/site.yml --
        title: みほん
        base: https://example.invalid/
        publisher:
          name: みほん町
          contact: center
        theme: town
        variants: [ja, en]
        -- content/contacts.yml --
        center:
          name: センター
          phone: 0120-000-000
        -- content/index.md --
        ---
        title: はじめ
        summary: はじめのページです。
        published: 2026-11-01
        ---
        -- content/guides/index.md --
        ---
        title: 手引き
        summary: 手引きの一覧です。
        published: 2026-11-01
        ---
        """)).Change("themes/town/i18n/ja.yml", "review.due:", "survey.group: '{group}（n＝{n}）'\nreview.due:");

    private ChartSite(BuiltSite built) => Built = built;

    public BuiltSite Built { get; }

    /// <summary>The codes of what was found, in order.</summary>
    public IEnumerable<string> Codes => Built.Diagnostics.Select(found => found.Code);

    /// <summary>The page with the chart.</summary>
    public IDocument Page => HtmlFacts.Page(Text("guides/chart/index.html"));

    /// <summary>The cells of the chart's table, a line for each row.</summary>
    public string[] Table => [.. Page.QuerySelectorAll("table tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())))];

    /// <summary>What the drawing says instead of a title.</summary>
    public string Title => Page.QuerySelector("figure svg title")!.TextContent;

    public static ChartSite Of(string chart, params (string Path, byte[] Bytes)[] files) => new(SiteBuilder.Build(Scenario(chart, files).Files, new(new(2026, 11, 21))));

    /// <summary>The site before it is built. Files lie beside the page.</summary>
    public static SiteScenario Scenario(string chart, params (string Path, byte[] Bytes)[] files) =>
        files.Aggregate(
            _empty.With("content/guides/chart/index.md", $"---\ntitle: 図\nsummary: 図のページです。\npublished: 2026-11-01\n---\n\n```chart\n{chart}\n```\n"),
            (site, file) => site.With(file.Path.StartsWith('/') ? "content" + file.Path : "content/guides/chart/" + file.Path, file.Bytes));

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public byte[] Bytes(string path) => Built.Files.Single(file => file.Path == new RelativePath(path)).Bytes.ToArray();

    /// <summary>The only thing that was found.</summary>
    public Diagnostic Only => Assert.Single(Built.Diagnostics, found => found.Severity != Severity.Hint);
}
