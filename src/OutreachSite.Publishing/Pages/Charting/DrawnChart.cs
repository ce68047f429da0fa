using OutreachSite.Charts;
using OutreachSite.Content.Markdown;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>A chart on its way to a page.</summary>
/// <param name="Picture">The chart as it was drawn.</param>
/// <param name="Arguments">What the theme's component <c>chart</c> gets.</param>
/// <param name="Numbers">The file of its numbers, to which the component links: whoever shows the chart publishes it.</param>
internal sealed record DrawnChart(ChartPicture Picture, ComponentMap Arguments, BesideFile Numbers);
