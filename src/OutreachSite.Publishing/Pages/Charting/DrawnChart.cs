using OutreachSite.Content.Markdown;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>A chart on its way to a page.</summary>
/// <param name="Arguments">What the theme's component <c>chart</c> gets.</param>
/// <param name="Numbers">The file of its numbers, to which the component links: whoever shows the chart publishes it.</param>
internal sealed record DrawnChart(ComponentMap Arguments, BesideFile Numbers);
