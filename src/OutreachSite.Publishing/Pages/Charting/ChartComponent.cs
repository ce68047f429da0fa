using OutreachSite.Charts;
using OutreachSite.Charts.Reading;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>
/// A chart as the theme's component <c>chart</c> gets it: the one way from numbers to a figure. Charts in Markdown come here with the
/// request that their author wrote, page models with a chart of their own; a layout gets <c>ComponentValues.Of(…)</c> of the result.
/// </summary>
internal static class ChartComponent
{
    /// <summary>Draws what was asked for, or tells everything that is wrong with it.</summary>
    /// <param name="request">Kind, options and numbers; its id is unique on the page.</param>
    /// <param name="variant">For whose readers.</param>
    public static Outcome<ComponentMap> Draw(ChartRequest request, Variant variant)
    {
        var problems = new DiagnosticBag();
        return problems.Conclude(problems.Take(ChartCatalog.Create(request)) is { } chart ? Draw(chart, variant) : null);
    }

    /// <summary>Draws a chart whose numbers are known to be right.</summary>
    public static ComponentMap Draw(IChart chart, Variant variant) => Arguments(chart.Draw(WordsOf(variant)), variant);

    private static ChartWords WordsOf(Variant variant) => variant switch
    {
        Variant.English => ChartWords.English,
        Variant.Easy => ChartWords.Easy,
        _ => ChartWords.Japanese,
    };

    private static ComponentMap Arguments(ChartPicture picture, Variant variant) => ComponentMap.Empty
        .With("id", picture.Id)
        .With("title", picture.Title)
        .With("subtitle", picture.Head.Subtitle)
        .With("finding", picture.Head.Finding)
        .WithMarkup("wide", picture.WideSvg)
        .WithMarkup("narrow", picture.NarrowSvg)
        .With("sentence", picture.Sentence)
        .With("source", picture.Head.Source)
        .With("as_of", picture.Head.AsOf)
        .WithList("notes", picture.Notes.Select(note => ComponentMap.Empty.With("text", note.Text).With("strong", note.IsStrong)))
        .WithMarkup("table", ChartTableHtml.Of(picture.Table, variant));
}
