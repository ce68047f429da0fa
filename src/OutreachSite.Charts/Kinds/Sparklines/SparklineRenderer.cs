using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>Draws a row for each line: its name, its first number, the line, its last number. Occasions are named once on top.</summary>
internal sealed class SparklineRenderer(SparklineChart chart, ChartWords words)
{
    private const double ValueSize = 17, HeadSize = 16, HeadLine = 21, ValueLine = 23, Height = 34, Gap = 12;

    private readonly SparklineStroke _stroke = new(chart);
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public string Wide(string description)
    {
        const double MaxLabel = 240, RowGap = 10;
        var drawing = Drawing.Wide(chart.Head);
        var labels = chart.Rows.Select(row => RowLabel.Of(MaxLabel, row.Label, row.Sub)).ToImmutableArray();
        var left = Math.Clamp(labels.Max(label => label.Width), 60, MaxLabel) + 20;
        var (place, top) = Frame(drawing, left, Math.Min(drawing.Width, left + 480));
        foreach (var (row, label) in chart.Rows.Zip(labels))
        {
            using var group = drawing.Body.Group();
            var height = Math.Max(place.Height, label.Height);
            label.Draw(drawing.Body, 0, top + (height - label.Height) / 2);
            Row(drawing, row, place with { Y = top + (height - place.Height) / 2 });
            top += height + RowGap;
        }

        return drawing.Finish(top, description);
    }

    public string Narrow(string description)
    {
        const double RowGap = 12;
        var drawing = Drawing.Narrow(chart.Head);
        var (place, top) = Frame(drawing, 0, drawing.Width);
        foreach (var row in chart.Rows)
        {
            using var group = drawing.Body.Group();
            var label = RowLabel.Of(drawing.Width, row.Label, row.Sub);
            label.Draw(drawing.Body, 0, top);
            Row(drawing, row, place with { Y = top + label.Height + 4 });
            top += label.Height + 4 + place.Height + RowGap;
        }

        return drawing.Finish(top, description);
    }

    /// <summary>The place of the lines between their numbers, and the names of the first and the last occasion over it.</summary>
    private (Box Place, double Top) Frame(Drawing drawing, double left, double right)
    {
        var values = chart.Rows.Max(row => Math.Max(Width(First(row)), Width(Last(row)))) + Gap;
        // Long numbers leave no room beside the line: they stand above its ends.
        var isBeside = values <= (right - left) * 0.36;
        var above = isBeside ? 0 : values * 2 <= right - left ? ValueLine : ValueLine * 2;
        var width = (right - left) / 2 - 6;
        var (first, last) = (LineBreaker.Wrap(chart.Occasions[0], HeadSize, width), LineBreaker.Wrap(chart.Occasions[^1], HeadSize, width));
        drawing.Body.Lines(new(left, 17, HeadSize, Class: ChartClasses.Soft), first, HeadLine);
        drawing.Body.Lines(new(right, 17, HeadSize, Anchor.End, ChartClasses.Soft), last, HeadLine);
        var top = Math.Max(first.Length, last.Length) * HeadLine + 12;
        return (isBeside ? new(left + values, 0, right - left - values * 2, Height) : new(left, above, right - left, Height + above), top);
    }

    private void Row(Drawing drawing, SparklineRow row, Box place)
    {
        var above = place.Height - Height;
        _stroke.Draw(drawing.Body, row, new(place.X + 6, place.Y + above + 5, place.Width - 12, Height - 10));
        var (left, right) = (place.X - Gap, place.Right + Gap);
        var beside = place.Y + Height / 2 + 6;
        var first = above > 0 ? new TextAt(place.X, place.Y + 17, ValueSize) : new TextAt(left, beside, ValueSize, Anchor.End);
        var last = above > 0 ? new TextAt(place.Right, place.Y + above - ValueLine + 17, ValueSize, Anchor.End, ChartClasses.Bold) : new TextAt(right, beside, ValueSize, Class: ChartClasses.Bold);
        Value(drawing.Body, First(row), first);
        Value(drawing.Body, Last(row), last);
    }

    private void Value(SvgWriter svg, ChartValue value, TextAt at) =>
        svg.Text(value.IsKnown ? at : at with { Class = ChartClasses.Soft }, new TextRun(_teller.Text(value)));

    private double Width(ChartValue value) => TextWidth.Of(_teller.Text(value), ValueSize);

    private static ChartValue First(SparklineRow row) => row.Values[0];

    private static ChartValue Last(SparklineRow row) => row.Values[^1];
}
