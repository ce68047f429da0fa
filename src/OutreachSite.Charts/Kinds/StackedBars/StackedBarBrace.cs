using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>The bracket over the favourable steps with their sum: on the line where there is room, else beside it, else above.</summary>
internal sealed class StackedBarBrace
{
    private readonly ImmutableArray<string> _words;
    private const double LineHeight = 23;

    private readonly double _size, _end, _width;
    private readonly Place _place;
    private readonly StackedBarLook _look;

    public StackedBarBrace(string words, StackedBarLook look, double end)
    {
        (_look, _end, _size) = (look, end, look.BraceSize);
        _words = LineBreaker.Wrap(words, _size, look.Right - look.Left);
        _width = TextWidth.Of(_words, _size);
        _place = _words.Length > 1 ? Place.Above
            : _width + 40 <= end - look.Left ? Place.OnLine
            : end + 10 + _width <= look.Right ? Place.Beside : Place.Above;
    }

    private enum Place
    {
        OnLine,
        Beside,
        Above,
    }

    /// <summary>What it needs above the bar.</summary>
    public double Height => _place == Place.Above ? 23 + _words.Length * LineHeight : 32;

    public void Draw(SvgWriter svg, Box bar)
    {
        var (left, right, line) = (bar.X + 1, Math.Max(bar.X + 3, _end), bar.Y - 15);
        svg.Path(ChartClasses.Brace, $"M{left} {line + 10}V{line}H{right}V{line + 10}");
        var at = new TextAt(0, line + 6, _size, Class: ChartClasses.Bold);
        switch (_place)
        {
            case Place.OnLine:
                var middle = (left + right) / 2;
                svg.Rect(ChartClasses.Ground, new(middle - _width / 2 - 6, line - 14, _width + 12, 24));
                svg.Text(at with { X = middle, Anchor = Anchor.Middle }, new TextRun(_words[0]));
                break;
            case Place.Beside:
                svg.Rect(ChartClasses.Ground, new(right + 5, line - 14, _width + 6, 24));
                svg.Text(at with { X = right + 8 }, new TextRun(_words[0]));
                break;
            default:
                var top = line - 9 - (_words.Length - 1) * LineHeight;
                svg.Rect(ChartClasses.Ground, new(_look.Left - 2, top - 17, _width + 4, _words.Length * LineHeight));
                svg.Lines(at with { X = _look.Left, Y = top }, _words, LineHeight);
                break;
        }
    }
}
