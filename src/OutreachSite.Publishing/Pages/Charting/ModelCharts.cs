using OutreachSite.Charts.Reading;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>
/// Charts that the model of a page draws by itself, and the files of their numbers, which the page hands on. Warnings are passed on; the
/// hints of charts are for authors who write one, and here nobody did.
/// </summary>
internal sealed class ModelCharts(Variant variant, PageLinks links, DiagnosticBag problems)
{
    private readonly List<BesideFile> _numbers = [];

    /// <summary>The files of the numbers that were drawn.</summary>
    public ImmutableArray<BesideFile> Numbers => [.. _numbers];

    /// <summary>A chart as a template gets it; null when there is none to draw.</summary>
    /// <param name="request">What to draw.</param>
    /// <param name="hasTable">False where the page itself has the table, with more in it.</param>
    public Value Draw(ChartRequest? request, bool hasTable = true)
    {
        if (request is null)
            return Value.Null;
        var drawn = ChartComponent.Draw(request, variant, links);
        problems.AddRange(drawn.Diagnostics.Where(problem => problem.Severity == Severity.Warning));
        if (drawn.Value is not { } chart)
            return Value.Null;
        _numbers.Add(chart.Numbers);
        return ComponentValues.Of(hasTable ? chart.Arguments : new ComponentMap([.. chart.Arguments.Entries.Where(entry => entry.Key != "table")]).WithMarkup("table", null));
    }
}
