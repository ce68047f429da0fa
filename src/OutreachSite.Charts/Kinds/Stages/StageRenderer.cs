using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Stages;

/// <summary>Draws a bar for each stage from the same left edge, so that lengths compare, with its shares in words below it.</summary>
internal sealed class StageRenderer(StageChart chart, ChartWords words)
{
    private const double BarHeight = 34, ShareSize = 16, ShareLine = 22, ValueSize = 19, UnknownWidth = 30;

    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    private decimal Most => chart.Stages.Max(stage => stage.Count.Number) ?? 0;

    public string Wide(string description)
    {
        const double MaxLabel = 220, RowGap = 12;
        var drawing = Drawing.Wide(chart.Head);
        var labels = chart.Stages.Select(stage => RowLabel.Of(MaxLabel, stage.Label, stage.Sub)).ToImmutableArray();
        var left = Math.Clamp(labels.Max(label => label.Width), 60, MaxLabel) + 16;
        var values = chart.Stages.Max(stage => TextWidth.Of(_teller.Text(stage.Count), ValueSize));
        var scale = new LinearScale(Most, drawing.Width - left - values - 16);
        var top = 2.0;
        foreach (var (index, stage) in chart.Stages.Index())
        {
            using var group = drawing.Body.Group();
            var shares = LineBreaker.Wrap(Arrow(index), ShareSize, drawing.Width - left);
            drawing.Body.Lines(new(left, top + 17, ShareSize, Class: ChartClasses.Soft), shares, ShareLine);
            top += shares.Length * ShareLine + (shares.IsEmpty ? 0 : 6);
            var height = Math.Max(BarHeight, labels[index].Height);
            labels[index].Draw(drawing.Body, 0, top + (height - labels[index].Height) / 2);
            var end = Bar(drawing, stage, scale, new(left, top + (height - BarHeight) / 2, 0, BarHeight));
            drawing.Body.Text(
                new(end + 10, top + height / 2 + 7, ValueSize, Class: stage.Count.IsKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(_teller.Text(stage.Count)));
            top += height + RowGap;
        }

        return drawing.Finish(top - RowGap + 4, description);
    }

    public string Narrow(string description)
    {
        const double RowGap = 14;
        var drawing = Drawing.Narrow(chart.Head);
        var scale = new LinearScale(Most, drawing.Width - 4);
        var top = 0.0;
        foreach (var (index, stage) in chart.Stages.Index())
        {
            using var group = drawing.Body.Group();
            top = NameLine.Draw(drawing, stage.Label, _teller.Text(stage.Count), stage.Count.IsKnown, top);
            ImmutableArray<string> small = [.. LineBreaker.Wrap(stage.Sub ?? "", ShareSize, drawing.Width), .. LineBreaker.Wrap(Arrow(index), ShareSize, drawing.Width)];
            drawing.Body.Lines(new(0, top + 15, ShareSize, Class: ChartClasses.Soft), small, ShareLine);
            top += small.Length * ShareLine + (small.IsEmpty ? 0 : 4);
            Bar(drawing, stage, scale, new(2, top, 0, BarHeight));
            top += BarHeight + RowGap;
        }

        return drawing.Finish(top - RowGap + 4, description);
    }

    /// <summary>Draws the bar of a stage, or the mark of one that is not known; gives where it ends.</summary>
    private static double Bar(Drawing drawing, Stage stage, LinearScale scale, Box place)
    {
        var box = place with { Width = stage.Count.IsKnown ? scale[stage.Count.Number!.Value] : UnknownWidth };
        if (!stage.Count.IsKnown)
            drawing.Unknown(box, stage.Count);
        else if (box.Width > 0)
            drawing.Segment(box, fill: 1);
        return box.Right;
    }

    private string Arrow(int stage) => StagePicture.Shares(chart, stage, words) is { Length: > 0 } shares ? "↓ " + shares : "";
}
