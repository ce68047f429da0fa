using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>The global <c>indicators</c>: every indicator of a register with its latest values.</summary>
internal static class IndicatorListModel
{
    public static TemplateObject? Build(RegisterPage page) => page.Reads.Result(IndicatorRules.List, page.Place.Host.Table) is not { } list ? null : new()
    {
        ["indicators"] = new TemplateObject
        {
            ["rows"] = Value.Of(list.All.Select(entry => (Value)IndicatorValues.Of(page, entry, IndicatorRules.Figures(entry, page))).ToArray()),
            ["open_data"] = OpenDataFiles.Links(page),
        },
    };
}
