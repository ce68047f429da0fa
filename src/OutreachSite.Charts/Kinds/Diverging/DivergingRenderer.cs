using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Diverging;

/// <summary>
/// Draws the sides from a middle line outwards in the order of the key, all rows on one scale, the sum of each side at its
/// end, and the neutral step in a place of its own: at the right end when wide, below the bar when narrow.
/// </summary>
internal sealed class DivergingRenderer(DivergingChart chart, ChartWords words)
{
    private const double SumSize = 19, UnitSize = 16, HeadSize = 16, HeadLine = 21;

    private readonly ImmutableArray<int> _fills = ScaleFills.ForSteps(chart.Steps.Length);
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);
    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    private bool HasRowSamples => chart.Rows.Any(row => !row.N.IsMissing);

    public string Wide(string description)
    {
        const double BarHeight = 44, RowGap = 18, MaxLabel = 190;
        var drawing = Drawing.Wide(chart.Head);
        var labels = chart.Rows.Select(row => Label(row, MaxLabel)).ToImmutableArray();
        var left = Math.Clamp(labels.Max(label => label.Width), 60, MaxLabel) + 14;
        var frame = DivergingFrame.Wide(chart, left, drawing.Width - 4, SumWidth);
        var top = Heads(drawing, frame, FillKey.Draw(drawing, chart.Steps, _fills));
        var axisTop = top;
        foreach (var (row, label) in chart.Rows.Zip(labels))
        {
            var height = Math.Max(BarHeight, label.Height);
            var place = new Box(0, top + (height - BarHeight) / 2, 0, BarHeight);
            using var group = drawing.Body.Group();
            label.Draw(drawing.Body, 0, top + (height - label.Height) / 2);
            var (start, end) = Sides(drawing, row, frame, place);
            Sum(drawing.Body, row, chart.Left, new(start - 10, place.Middle + 7, SumSize, Anchor.End));
            Sum(drawing.Body, row, chart.Right, new(end + 10, place.Middle + 7, SumSize));
            if (chart.Neutral is { } neutral)
            {
                var last = Neutral(drawing, row.Values[neutral], neutral, place with { X = frame.Neutral }, frame.Unit);
                Sum(drawing.Body, row, [neutral], new(last + 10, place.Middle + 7, SumSize));
            }

            top += height + RowGap;
        }

        drawing.Body.Path(ChartClasses.Axis, $"M{frame.Middle} {axisTop - 6}V{top - RowGap + 6}");
        return drawing.Finish(top - RowGap + 12, description);
    }

    public string Narrow(string description)
    {
        const double BarHeight = 36, NeutralHeight = 22, RowGap = 26;
        var drawing = Drawing.Narrow(chart.Head);
        var frame = DivergingFrame.Narrow(chart, 2, drawing.Width - 2);
        var top = FillKey.Draw(drawing, chart.Steps, _fills) + 4;
        foreach (var row in chart.Rows)
        {
            var label = Label(row, drawing.Width);
            using var group = drawing.Body.Group();
            label.Draw(drawing.Body, 0, top);
            top += label.Height + 4;
            top = NamedSum(drawing, row, "← " + DivergingPicture.LeftName(chart, words), chart.Left, top);
            top = NamedSum(drawing, row, DivergingPicture.RightName(chart, words) + " →", chart.Right, top);
            Sides(drawing, row, frame, new(0, top + 8, 0, BarHeight));
            drawing.Body.Path(ChartClasses.Axis, $"M{frame.Middle} {top + 2}V{top + BarHeight + 14}");
            top += BarHeight + 18;
            if (chart.Neutral is { } neutral)
            {
                top = NamedSum(drawing, row, chart.Steps[neutral], [neutral], top);
                Neutral(drawing, row.Values[neutral], neutral, new(2, top + 4, 0, NeutralHeight), frame.Unit);
                top += NeutralHeight + 8;
            }

            top += RowGap;
        }

        return drawing.Finish(top - RowGap + 4, description);
    }

    /// <summary>What the sides and the neutral step are called, over their places; gives where rows begin.</summary>
    private double Heads(Drawing drawing, DivergingFrame frame, double top)
    {
        var neutral = chart.Neutral is { } place ? chart.Steps[place] : "";
        var end = chart.Neutral is null ? drawing.Width : frame.Neutral - 12;
        var left = LineBreaker.Wrap("← " + DivergingPicture.LeftName(chart, words), HeadSize, frame.Middle - 10);
        var right = LineBreaker.Wrap(DivergingPicture.RightName(chart, words) + " →", HeadSize, Math.Max(48, end - frame.Middle - 10));
        var apart = LineBreaker.Wrap(neutral, HeadSize, Math.Max(48, drawing.Width - frame.Neutral));
        var lines = Math.Max(left.Length, Math.Max(right.Length, apart.Length));
        double First(ImmutableArray<string> words) => top + 18 + (lines - words.Length) * HeadLine;
        drawing.Body.Lines(new(frame.Middle - 10, First(left), HeadSize, Anchor.End, ChartClasses.Bold), left, HeadLine);
        drawing.Body.Lines(new(frame.Middle + 10, First(right), HeadSize, Class: ChartClasses.Bold), right, HeadLine);
        drawing.Body.Lines(new(frame.Neutral, First(apart), HeadSize, Class: ChartClasses.Bold), apart, HeadLine);
        return top + lines * HeadLine + 16;
    }

    private (double Start, double End) Sides(Drawing drawing, StackedRow row, DivergingFrame frame, Box place) =>
        (Side(drawing, row, chart.Left.Reverse(), frame, place, -1), Side(drawing, row, chart.Right, frame, place, 1));

    /// <summary>Draws one side from the middle outwards, a mark for what is not known at its end; gives where it ends.</summary>
    private double Side(Drawing drawing, StackedRow row, IEnumerable<int> steps, DivergingFrame frame, Box place, int direction)
    {
        var x = frame.Middle;
        foreach (var step in steps)
        {
            var width = frame.Unit * (double)(row.Values[step].Number ?? 0);
            var box = place with { X = direction > 0 ? x : x - width, Width = width };
            if (width > 0)
                drawing.Segment(box, _fills[step]);
            if (width > 0)
                Plate(drawing.Body, row, row.Values[step], box);
            x += width * direction;
        }

        if (DivergingPicture.Sum(row, steps) is not { IsKnown: false } unknown)
            return x;
        drawing.Unknown(place with { X = direction > 0 ? x : x - DivergingFrame.UnknownWidth, Width = DivergingFrame.UnknownWidth }, unknown);
        return x + DivergingFrame.UnknownWidth * direction;
    }

    private double Neutral(Drawing drawing, ChartValue value, int step, Box place, double unit)
    {
        var box = place with { Width = value.Number is { } share ? unit * (double)share : DivergingFrame.UnknownWidth };
        if (!value.IsKnown)
            drawing.Unknown(box, value);
        else if (box.Width > 0)
            drawing.Segment(box, _fills[step]);
        return box.Right;
    }

    private void Plate(SvgWriter svg, StackedRow row, ChartValue value, Box box)
    {
        const double Size = 17;
        var (number, unit) = _shares.Parts(value, row.N);
        var width = TextWidth.Of(number, Size) + TextWidth.Of(unit, UnitSize) + 8;
        if (width + 6 > box.Width)
            return;
        svg.Rect(ChartClasses.Plate, new(box.Center - width / 2, box.Middle - 13, width, 26), radius: 3);
        svg.Text(
            new(box.Center, box.Middle + 6, UnitSize, Anchor.Middle, ChartClasses.OnPlate),
            new TextRun(number, ChartClasses.Bold, Size), new TextRun(unit, ChartClasses.Bold, UnitSize));
    }

    private void Sum(SvgWriter svg, StackedRow row, IEnumerable<int> steps, TextAt at)
    {
        var sum = DivergingPicture.Sum(row, steps);
        if (!sum.IsKnown)
        {
            svg.Text(at with { Size = UnitSize, Class = ChartClasses.Soft }, new TextRun(words.Unknown(sum)));
            return;
        }

        var (number, unit) = _shares.Parts(sum, row.N);
        svg.Text(at, new TextRun(number, ChartClasses.Bold), new TextRun(unit, Size: UnitSize));
    }

    /// <summary>Narrow: the name of a side at the left, its sum at the right; gives where the next line may begin.</summary>
    private double NamedSum(Drawing drawing, StackedRow row, string name, IEnumerable<int> steps, double top)
    {
        var lines = LineBreaker.Wrap(name, HeadSize, drawing.Width - SumWidth(row, steps) - 12);
        drawing.Body.Lines(new(0, top + 17, HeadSize), lines, HeadLine);
        var bottom = top + lines.Length * HeadLine + 3;
        Sum(drawing.Body, row, steps, new(drawing.Width, bottom - 7, SumSize, Anchor.End));
        return bottom;
    }

    private double SumWidth(StackedRow row, IEnumerable<int> steps)
    {
        var sum = DivergingPicture.Sum(row, steps);
        if (!sum.IsKnown)
            return TextWidth.Of(words.Unknown(sum), UnitSize);
        var (number, unit) = _shares.Parts(sum, row.N);
        return TextWidth.Of(number, SumSize) + TextWidth.Of(unit, UnitSize);
    }

    private RowLabel Label(StackedRow row, double width) => RowLabel.Of(width, row.Label, row.Sub, _teller.RowSample(row.N, HasRowSamples));
}
