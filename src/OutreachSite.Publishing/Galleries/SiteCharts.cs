using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Publishing.Galleries;

/// <summary>The charts of a site, outside of its pages: to look at, and to take along.</summary>
public sealed class SiteCharts
{
    private readonly Evaluation _build;

    /// <summary>Reads a site as it is on a day; drafts count.</summary>
    public SiteCharts(IFileTree files, DateOnly today) =>
        _build = new(new BuildInput(files, today).With(PageRules.Microsite, "").With(PageRules.Drafts, true));

    /// <summary>How the theme of the site paints charts.</summary>
    public Outcome<ChartStyles> Styles()
    {
        var problems = new DiagnosticBag();
        var sheet = _build.One(ThemeAssets.Stylesheet, "");
        problems.AddRange(_build.Diagnostics);
        return problems.Conclude(sheet is null ? null : ChartStyles.Of(System.Text.Encoding.UTF8.GetString(sheet.Bytes.Span)));
    }

    /// <summary>The charts in the text of a page, in its order.</summary>
    /// <param name="page">As an author names it, from the content folder: <c>guides/care/index.md</c>, or its folder.</param>
    /// <param name="variant">For whose readers.</param>
    public Outcome<IReadOnlyList<PageChart>> Of(string page, Variant variant)
    {
        var problems = new DiagnosticBag();
        var styles = problems.Take(Styles());
        if (styles is null || _build.One(PageRules.Tree, "") is not { } tree)
            return problems.Conclude<IReadOnlyList<PageChart>>(null);
        var known = tree.Originals.Select(one => one.Original).ToImmutableArray();
        if (Find(page, known) is not { } original)
        {
            problems.Add(LinkDiagnostics.UnknownPage(Location.None, page, known.Select(path => path.Value)));
            return problems.Conclude<IReadOnlyList<PageChart>>(null);
        }

        var words = _build.One(ThemeRules.Words, variant.Key()) ?? Words.None;
        var charts = _build.One(PagePictures.Rule, new DocumentId(original, variant.Key()));
        problems.AddRange(_build.Diagnostics);
        return problems.Conclude<IReadOnlyList<PageChart>>(charts?.Charts.Select(chart => new PageChart(chart.Picture, SourceOf(chart, words), styles)).ToImmutableArray());
    }

    private static string? SourceOf(DrawnChart chart, Words words)
    {
        var (source, date) = (chart.Picture.Head.Source, chart.Picture.Head.AsOf);
        return source is null ? null : words.Say("chart.source", ("source", source)) + (date is null ? "" : " " + words.Say("chart.as_of", ("date", date)));
    }

    private static RelativePath? Find(string page, ImmutableArray<RelativePath> known)
    {
        var name = page.Replace('\\', '/').Trim('/');
        if (name.StartsWith("content/", StringComparison.Ordinal))
            name = name["content/".Length..];
        if (name.EndsWith(".html", StringComparison.Ordinal))
            name = name[..^".html".Length] + ".md";
        return known.Cast<RelativePath?>().FirstOrDefault(path => path!.Value.Value == name || path.Value.Value == name + ".md" || path.Value.Value == (name + "/index.md").TrimStart('/'));
    }
}
