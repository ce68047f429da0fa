using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>One bar with all that belongs to it. Laid out when made, so that the next row knows where it may begin.</summary>
internal sealed class StackedBarRow
{
    private const double LeadLine = 25, SubSize = 16, SwatchWidth = 24;

    private readonly StackedBarChart _chart;
    private readonly StackedRow _row;
    private readonly StackedBarLook _look;
    private readonly ChartTeller _teller;
    private readonly ShareTeller _shares;
    private readonly ImmutableArray<Box> _segments;
    private readonly ImmutableArray<Plate?> _plates;
    private readonly ImmutableArray<PlacedLabel> _below;
    private readonly bool _isList;
    private readonly ImmutableArray<string> _label;
    private readonly ImmutableArray<string> _sub;
    private readonly StackedBarBrace? _brace;
    private readonly double _labelTop;

    public StackedBarRow(StackedBarChart chart, StackedRow row, StackedBarLook look, ChartWords words, string measure, double top)
    {
        (_chart, _row, _look, _teller) = (chart, row, look, new(chart.Head, chart.Format, words));
        _shares = new(chart.Head, chart.Format, words);
        _label = LineBreaker.Wrap(row.Label, look.LabelSize, look.LabelWidth);
        _sub = [.. LineBreaker.Wrap(row.Sub ?? "", SubSize, look.LabelWidth), .. LineBreaker.Wrap(SampleText(), SubSize, look.LabelWidth)];
        var labelHeight = _label.Length * (look.LabelSize + 6) + _sub.Length * 24;
        var favourable = StackedBarPicture.Favourable(chart, row)?.Number;
        var width = Lengths();
        if (favourable is { } sum)
        {
            var end = look.Left + width.Take(chart.Favourable!.Count).Sum();
            _brace = new($"{measure} {_shares.Short(sum, row.N)}", look, end);
        }

        var barTop = top + (look.IsWide ? 0 : labelHeight + 4) + (_brace?.Height ?? 8);
        var barHeight = look.BarHeight;
        _labelTop = look.IsWide ? barTop + Math.Max(0, (barHeight - labelHeight) / 2) : top;
        Bar = new(look.Left, barTop, width.Sum(), barHeight);
        _segments = Segments(width);
        _plates = [.. _segments.Select((box, index) => Plate.For(_shares, row.Values[index], row.N, chart.Steps[index], box, look))];
        var below = Below();
        (_below, _isList) = LeadLabels.Place(below, look.Left, look.Right) is { } places ? (places, false) : (List(below), true);
        var belowHeight = _below.IsEmpty ? 0 : 8 + (_below.Max(label => label.End)) * LeadLine;
        Bottom = Math.Max(Bar.Bottom + belowHeight, look.IsWide ? _labelTop + labelHeight : 0);
    }

    /// <summary>The bar itself, as long as its stated values.</summary>
    public Box Bar { get; }

    /// <summary>Where everything of this row ends.</summary>
    public double Bottom { get; }

    public void Draw(Drawing drawing, ImmutableArray<int> fills)
    {
        var svg = drawing.Body;
        using var group = svg.Group();
        svg.Lines(new(0, _labelTop + _look.LabelSize + 1, _look.LabelSize, Class: ChartClasses.Bold), _label, _look.LabelSize + 6);
        var subTop = _labelTop + _label.Length * (_look.LabelSize + 6) + SubSize + 2;
        svg.Lines(new(0, subTop, SubSize, Class: ChartClasses.Soft), _sub, 24);
        _brace?.Draw(svg, Bar);
        if (!_row.IsComplete && _look.Right - Bar.Right > 3)
            drawing.Unknown(new(Bar.Right, Bar.Y, _look.Right - Bar.Right, Bar.Height), ChartValue.Sum(_row.Values));
        foreach (var (index, box) in _segments.Index())
        {
            if (box.Width > 0)
                drawing.Segment(box, fills[index]);
        }

        foreach (var plate in _plates)
            plate?.Draw(svg);
        foreach (var label in _below)
            DrawBelow(drawing, label, fills);
    }

    /// <summary>
    /// A complete row fills the whole length, though rounded values may add up to 99 or 101; an incomplete one keeps its
    /// true length, and the rest stays open.
    /// </summary>
    private ImmutableArray<double> Lengths()
    {
        var sum = _row.Values.Sum(value => value.Number) ?? 0;
        var whole = _row.IsComplete ? sum : Math.Max(100, sum);
        var scale = new LinearScale(whole, _look.Right - _look.Left);
        return [.. _row.Values.Select(value => scale[value.Number ?? 0])];
    }

    private ImmutableArray<Box> Segments(ImmutableArray<double> widths)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>(widths.Length);
        var x = Bar.X;
        foreach (var width in widths)
        {
            boxes.Add(new(x, Bar.Y, width, Bar.Height));
            x += width;
        }

        return boxes.ToImmutable();
    }

    /// <summary>Steps without a plate: small ones, zeros and those that are not stated.</summary>
    private ImmutableArray<LeadLabel> Below()
    {
        var labels = ImmutableArray.CreateBuilder<LeadLabel>();
        foreach (var (index, step) in _chart.Steps.Index())
        {
            if (_plates[index] is not null)
                continue;
            var value = _row.Values[index];
            var text = _shares.Short(value, _row.N);
            var width = TextWidth.Of(step + " " + text, _look.LeadSize) + 2;
            labels.Add(new(index, step, text, width, value.Number > 0 ? _segments[index].Center : null, IsMissing: !value.IsKnown));
        }

        return labels.ToImmutable();
    }

    /// <summary>Where lines would cross words, the labels stand in a list, each with a piece of its pattern.</summary>
    private ImmutableArray<PlacedLabel> List(ImmutableArray<LeadLabel> labels)
    {
        var x = _look.Left + SwatchWidth + 8;
        var places = ImmutableArray.CreateBuilder<PlacedLabel>(labels.Length);
        foreach (var label in labels)
        {
            var words = LineBreaker.Wrap($"{label.Name} {label.Value}", _look.LeadSize, _look.Right - x);
            places.Add(new(label, places.Count == 0 ? 0 : places[^1].End, x) { Words = words });
        }

        return places.ToImmutable();
    }

    private void DrawBelow(Drawing drawing, PlacedLabel placed, ImmutableArray<int> fills)
    {
        var (svg, label, top) = (drawing.Body, placed.Label, Bar.Bottom + 8 + placed.Line * LeadLine);
        if (_isList)
        {
            DrawListed(drawing, placed, top, fills);
            return;
        }

        if (label.From is { } from)
            svg.Path(ChartClasses.Lead, $"M{from} {Bar.Bottom + 1}V{top + (placed.HasLineBeside ? 18 : 1)}");
        if (_look.IsWide)
            svg.Rect(ChartClasses.Ground, new(placed.X - 3, top + 1, label.Width + 6, LeadLine - 3));
        // A label at the right end is anchored there, so that a wider face grows to the left.
        var atEnd = placed.Right > _look.Right - 1;
        var at = new TextAt(
            atEnd ? _look.Right : placed.X, top + 18, _look.LeadSize, atEnd ? Anchor.End : Anchor.Start,
            label.IsMissing ? ChartClasses.Soft : null);
        if (label.IsMissing)
            svg.Text(at, new TextRun($"{label.Name} {label.Value}"));
        else
            svg.Text(at, new TextRun(label.Name + " "), new TextRun(label.Value, ChartClasses.Bold));
    }

    private void DrawListed(Drawing drawing, PlacedLabel placed, double top, ImmutableArray<int> fills)
    {
        var label = placed.Label;
        if (label.From is not null)
            drawing.Segment(new(_look.Left, top + 5, SwatchWidth, 14), fills[label.Step]);
        var at = new TextAt(placed.X, top + 18, _look.LeadSize, Class: label.IsMissing ? ChartClasses.Soft : null);
        drawing.Body.Lines(at, placed.Words[..^1], LeadLine);
        at = at with { Y = at.Y + (placed.Words.Length - 1) * LeadLine };
        var last = placed.Words[^1];
        if (!label.IsMissing && last.EndsWith(label.Value, StringComparison.Ordinal))
            drawing.Body.Text(at, new TextRun(last[..^label.Value.Length]), new TextRun(label.Value, ChartClasses.Bold));
        else
            drawing.Body.Text(at, new TextRun(last));
    }

    private string SampleText() => _teller.RowSample(_row.N, _chart.HasRowSamples);
}
