using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Waffles;

/// <summary>Draws a block of squares for each group, ten to a line (twenty when wide), with its name and its number as text.</summary>
internal sealed class WaffleRenderer(WaffleChart chart, ChartWords words)
{
    private const double Square = 20, Pitch = 25, FiveGap = 7, CountSize = 19;

    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public string Wide(string description)
    {
        const double MaxLabel = 190, Least = 26, RowGap = 16;
        const int Across = 15;
        var drawing = Drawing.Wide(chart.Head);
        var labels = chart.Groups.Select(group => RowLabel.Of(MaxLabel, group.Label, group.Sub)).ToImmutableArray();
        var left = Math.Clamp(labels.Max(label => label.Width), 60, MaxLabel) + 16;
        var top = 0.0;
        foreach (var (group, label) in chart.Groups.Zip(labels))
        {
            using var element = drawing.Body.Group();
            var lines = Lines(group, Across);
            var height = Math.Max(Least, Math.Max(label.Height, lines * Pitch));
            label.Draw(drawing.Body, 0, top + (height - label.Height) / 2);
            var end = Squares(drawing, group, Across, left, top + (height - lines * Pitch) / 2);
            drawing.Body.Text(new(end + 10, top + height / 2 + 5, CountSize, Class: group.Count.IsKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(_teller.Text(group.Count)));
            top += height + RowGap;
        }

        return drawing.Finish(top - RowGap + 4, description);
    }

    public string Narrow(string description)
    {
        const double RowGap = 18;
        const int Across = 10;
        var drawing = Drawing.Narrow(chart.Head);
        var top = 0.0;
        foreach (var group in chart.Groups)
        {
            using var element = drawing.Body.Group();
            top = NameLine.Draw(drawing, group.Label, _teller.Text(group.Count), group.Count.IsKnown, top);
            var sub = LineBreaker.Wrap(group.Sub ?? "", 16, drawing.Width);
            drawing.Body.Lines(new(0, top + 14, 16, Class: ChartClasses.Soft), sub, 22);
            top += sub.Length * 22;
            Squares(drawing, group, Across, 2, top);
            top += Lines(group, Across) * Pitch + RowGap;
        }

        return drawing.Finish(top - RowGap + 4, description);
    }

    private static int Lines(WaffleGroup group, int across) =>
        group.Count.Number is { } count ? (int)Math.Ceiling(count / across) : group.Count.IsSuppressed ? 1 : 0;

    /// <summary>Draws the squares, with a little more room after five; gives where their longest line ends.</summary>
    private static double Squares(Drawing drawing, WaffleGroup group, int across, double left, double top)
    {
        if (group.Count.Number is not { } count)
        {
            if (group.Count.IsSuppressed)
                drawing.Unknown(new(left, top + 2, Square, Square), group.Count);
            return group.Count.IsSuppressed ? left + Square : left;
        }

        double Left(int column) => left + column * Pitch + column / 5 * FiveGap;
        for (var index = 0; index < count; index++)
            drawing.Segment(new(Left(index % across), top + 2 + index / across * Pitch, Square, Square), fill: 1);
        return count == 0 ? left - 10 : Left((int)Math.Min(count, across) - 1) + Square;
    }
}
