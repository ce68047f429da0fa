using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>Draws the same columns lying down, the name and the sum above each: for telephones, and for many categories.</summary>
internal sealed class StackedColumnRowsRenderer(StackedColumnChart chart, ChartWords words)
{
    private const double BarHeight = 40, UnknownWidth = 28, RowGap = 18;

    private readonly AxisTicks _ticks = StackedColumnLook.Ticks(chart);

    public string Wide(string description) => Draw(Drawing.Wide(chart.Head), description);

    public string Narrow(string description) => Draw(Drawing.Narrow(chart.Head), description);

    private string Draw(Drawing drawing, string description)
    {
        var fills = ScaleFills.ForSteps(chart.Parts.Length);
        var top = FillKey.Draw(drawing, chart.Parts, fills) + 4;
        var hasUnknown = chart.Categories.Any(category => category.Unknown is not null);
        var scale = new LinearScale(_ticks.Maximum, drawing.Width - 4 - (hasUnknown && !chart.Format.IsPercent ? UnknownWidth : 0));
        foreach (var category in chart.Categories)
        {
            using var group = drawing.Body.Group();
            top = Name(drawing, category, top);
            Bar(drawing, category, fills, scale, top);
            top += BarHeight + RowGap;
        }

        return drawing.Finish(top - RowGap + 4, description);
    }

    private double Name(Drawing drawing, StackedCategory category, double top)
    {
        var sum = category.Unknown is { } unknown ? words.Unknown(unknown) : chart.Format.IsPercent ? "" : chart.Format.Full(category.Known);
        return NameLine.Draw(drawing, category.Label, sum, category.Sum.IsKnown, top);
    }

    private void Bar(Drawing drawing, StackedCategory category, ImmutableArray<int> fills, LinearScale scale, double top)
    {
        var (x, stretch) = (2.0, StackedColumnLook.Stretch(chart, category));
        foreach (var (index, value) in category.Values.Index())
        {
            var box = new Box(x, top, scale[value.Number ?? 0] * stretch, BarHeight);
            if (box.Width <= 0)
                continue;
            drawing.Segment(box, fills[index]);
            StackedColumnLook.Plate(drawing.Body, chart, value.Number!.Value, box);
            x = box.Right;
        }

        if (category.Unknown is { } unknown)
            drawing.Unknown(new(x, top, chart.Format.IsPercent ? Math.Max(4, drawing.Width - 2 - x) : UnknownWidth, BarHeight), unknown);
    }
}
