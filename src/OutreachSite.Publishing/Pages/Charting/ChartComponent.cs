using OutreachSite.Charts;
using OutreachSite.Charts.Reading;
using OutreachSite.Charts.Tables;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Links;

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
    /// <param name="links">The links of the page that shows it: the file of its numbers lies beside that page.</param>
    public static Outcome<DrawnChart> Draw(ChartRequest request, Variant variant, PageLinks links)
    {
        var problems = new DiagnosticBag();
        return problems.Conclude(problems.Take(ChartCatalog.Create(request)) is { } chart ? Draw(chart, variant, links) : null);
    }

    /// <summary>Draws a chart whose numbers are known to be right.</summary>
    public static DrawnChart Draw(IChart chart, Variant variant, PageLinks links)
    {
        var picture = chart.Draw(WordsOf(variant));
        var numbers = new BesideFile(links.From.Folder.Below($"{picture.Id}.csv"), [.. ChartCsv.Bytes(picture.Table)]);
        return new(picture, Arguments(picture, variant).With("file", File(numbers, links)), numbers);
    }

    /// <summary>The words that charts add to an author's own.</summary>
    public static ChartWords WordsOf(Variant variant) => variant switch
    {
        Variant.English => ChartWords.English,
        Variant.Easy => ChartWords.Easy,
        _ => ChartWords.Japanese,
    };

    private static ComponentMap File(BesideFile numbers, PageLinks links) => ComponentMap.Empty
        .With("url", links.To(numbers.Path))
        .With("type", PublishedFiles.TypeOf(numbers.Path))
        .With("size", NumberText.FileSize(numbers.Bytes.Length));

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
