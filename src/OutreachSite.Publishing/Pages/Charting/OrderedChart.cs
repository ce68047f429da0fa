using OutreachSite.Charts.Reading;
using OutreachSite.Content;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>Makes the request for a chart out of what somebody ordered and what its source says.</summary>
internal static class OrderedChart
{
    private static readonly ImmutableArray<string> ForTheSource = ["kind", "data"];

    /// <summary>The request; null, and said why, when its numbers are not to be had.</summary>
    public static ChartRequest? Request(ChartOrder order, ChartPlace place, DiagnosticBag problems) =>
        ChartSources.Find(order, place, problems) is { } numbers ? Request(order, place, numbers) : null;

    /// <summary>The request for numbers that are at hand.</summary>
    public static ChartRequest Request(ChartOrder order, ChartPlace place, ChartNumbers numbers)
    {
        var written = order.Options.Where(option => !ForTheSource.Contains(option.Name.Text) && !numbers.Consumed.Contains(option.Name.Text));
        var defaults = numbers.Defaults.Where(option => !ForTheSource.Contains(option.Name.Text) && order.Find(option.Name.Text) is null);
        return new(
            order.Id,
            order.Find("kind") ?? numbers.Defaults.FirstOrDefault(option => option.Name.Text == "kind")?.Value ?? new("", order.Where),
            [.. written.Select(option => Localised(option, place.Variant)), .. defaults],
            numbers.Data);
    }

    /// <summary>What the author wrote; a date as the readers of the page write it.</summary>
    private static ChartOption Localised(ChartOption option, Variant variant) =>
        option.Name.Text == "as-of" && CitedDate.Parse(option.Value.Text) is { } date ? option with { Value = option.Value with { Text = date.Text(variant) } } : option;
}
