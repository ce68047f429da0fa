using OutreachSite.Charts.Reading;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>A chart as an author or a template asks for it: options, and perhaps a table in place.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Options">In the order of writing; no name comes twice.</param>
/// <param name="Table">The numbers, where they stand beside the options; null when the option <c>data</c> names a file.</param>
/// <param name="Where">What a message points at when no option is to blame.</param>
internal sealed record ChartOrder(string Id, ImmutableArray<ChartOption> Options, ChartData? Table, Location Where)
{
    /// <summary>The value of an option; null when it is not given or blank.</summary>
    public ChartText? Find(string name) => Options.FirstOrDefault(option => option.Name.Text == name) is { Value.IsBlank: false } found ? found.Value : null;
}
