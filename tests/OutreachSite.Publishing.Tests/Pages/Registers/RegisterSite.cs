using System.Text;
using AngleSharp.Html.Dom;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>A small site with the default theme whose page <c>numbers/index.md</c> shows a register.</summary>
internal sealed class RegisterSite
{
    private static readonly SiteScenario _empty = SiteScenario.From(Checkout.Files.Root, "themes/machi").With(SiteScenario.Of("""
        -- content/site.yml --
        title: みほん
        base: https://example.invalid/
        publisher:
          name: みほん町
          contact: center
        theme: machi
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
        """));

    private RegisterSite(BuiltSite built) => Built = built;

    public BuiltSite Built { get; }

    /// <summary>What was found, hints left out.</summary>
    public IEnumerable<string> Codes => Built.Diagnostics.Where(found => found.Severity != Severity.Hint).Select(found => found.Code).Distinct();

    /// <summary>Builds a site.</summary>
    /// <param name="kind">The kind of the register.</param>
    /// <param name="csv">Its table.</param>
    /// <param name="matter">Further lines of the host's front matter.</param>
    /// <param name="files">Further files.</param>
    public static RegisterSite Of(string kind, string csv, string matter = "", params (string Path, string Text)[] files) => new(SiteBuilder.Build(
        files.Aggregate(
            _empty.With($"content/registers/{kind}.csv", csv)
                .With("content/numbers/index.md", $"---\ntitle: 数字\nsummary: 数字のページです。\npublished: 2026-11-01\nregister: {kind}\n{matter}\n---\n\n本文です。\n"),
            (site, file) => site.With(file.Path, file.Text)).Files,
        new(new(2026, 11, 21))));

    /// <summary>A page below the host.</summary>
    public IHtmlDocument Page(string below = "") => HtmlFacts.Page(Text($"numbers/{below}index.html"));

    /// <summary>True when there is a file.</summary>
    public bool Has(string path) => Built.Files.Any(file => file.Path == new RelativePath(path));

    /// <summary>A file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Built.Files.Single(file => file.Path == new RelativePath(path)).Bytes.Span);

    /// <summary>The rows of a table of a page, cells between strokes.</summary>
    public string[] Table(string below, string selector = "table") =>
        [.. Page(below).QuerySelector(selector)!.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))))];

    /// <summary>The text of a page, each run of blanks as one.</summary>
    public string Words(string below = "") => string.Join(' ', Page(below).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
