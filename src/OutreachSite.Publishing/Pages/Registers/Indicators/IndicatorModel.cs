using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>The global <c>indicator</c>: everything about one.</summary>
internal static class IndicatorModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (IndicatorForms.EntryOf(page.Place) is not { } entry)
            return null;
        var figures = IndicatorRules.Figures(entry, page);
        var indicator = IndicatorValues.Of(page, entry, figures);
        indicator["numerator"] = IndicatorValues.Lines(figures, F.Numerator);
        indicator["denominator"] = IndicatorValues.Lines(figures, F.Denominator);
        indicator["unit"] = figures.Unit.Length > 0 ? figures.Unit : Value.Null;
        indicator["has_counts"] = figures.HasCounts;
        indicator["share"] = figures.IsShare;
        indicator["period"] = IndicatorValues.Distinct(figures, F.Period);
        indicator["sources"] = IndicatorValues.Distinct(figures, F.Source);
        indicator["notes"] = IndicatorValues.Distinct(figures, F.Note);
        indicator["average_notes"] = Value.Of(figures.Table.Averages.Select(average => (Value)new TemplateObject
        {
            ["text"] = IndicatorSentences.Average(average, figures, page.Words),
            ["differs"] = average.Differs,
        }).ToArray());
        indicator["chart"] = page.Charts.Draw(IndicatorCharts.Of(figures, page.Words), hasTable: false);
        indicator["list_url"] = page.Link(page.Place.Host.Page);
        return new() { ["indicator"] = indicator };
    }
}
