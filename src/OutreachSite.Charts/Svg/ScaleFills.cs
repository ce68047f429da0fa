namespace OutreachSite.Charts.Svg;

/// <summary>
/// The five fills from most to least favourable: solid, 45° lines, dots, level lines, cross-hatch. They differ without
/// colour, on paper and by fax. Remembers which ones were used, so that only those are defined.
/// </summary>
internal sealed class ScaleFills(string idPrefix)
{
    private readonly SortedSet<int> _used = [];

    /// <summary>
    /// Which fills stand for a scale of so many steps. The last two are loud on purpose, and only good for the small shares
    /// that dissatisfaction usually is: short scales do without them.
    /// </summary>
    public static ImmutableArray<int> ForSteps(int count) => count switch
    {
        <= 1 => [1],
        2 => [1, 3],
        3 => [1, 2, 3],
        4 => [1, 2, 3, 4],
        _ => [1, 2, 3, 4, 5],
    };

    /// <summary>Which fills stand for series in order of time: the last one is always solid.</summary>
    public static ImmutableArray<int> ForSeries(int count) => count switch
    {
        <= 1 => [1],
        2 => [3, 1],
        _ => [3, 2, 1],
    };

    /// <summary>Draws a piece with one of the fills, 1 to 5.</summary>
    public void Segment(SvgWriter svg, Box box, int fill)
    {
        if (fill == 1)
        {
            svg.Rect($"{ChartClasses.Segment} {ChartClasses.Step}1", box);
            return;
        }

        _used.Add(fill);
        svg.Rect(ChartClasses.Segment, box, $"url(#{idPrefix}-s{fill})");
    }

    /// <summary>Writes the definitions of the fills that were used.</summary>
    public void Define(SvgWriter svg)
    {
        if (_used.Count == 0)
            return;
        using var defs = svg.Open("defs");
        foreach (var fill in _used)
            Pattern(svg, fill);
    }

    private void Pattern(SvgWriter svg, int fill)
    {
        var size = fill switch { 2 => "11", 3 => "12", 4 => "8", _ => "10" };
        using var pattern = svg.Open(
            "pattern", ("id", $"{idPrefix}-s{fill}"), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", fill == 2 ? "rotate(45)" : null));
        svg.Empty("rect", ("class", $"{ChartClasses.Step}{fill}"), ("width", size), ("height", size));
        var mark = $"{ChartClasses.Mark}{fill}";
        switch (fill)
        {
            case 2:
                svg.Empty("path", ("class", mark), ("d", "M5.5 0V11"));
                break;
            case 3:
                svg.Empty("circle", ("class", mark), ("cx", "3"), ("cy", "3"), ("r", "1.9"));
                svg.Empty("circle", ("class", mark), ("cx", "9"), ("cy", "9"), ("r", "1.9"));
                break;
            case 4:
                svg.Empty("path", ("class", mark), ("d", "M0 4H8"));
                break;
            default:
                svg.Empty("path", ("class", mark), ("d", "M0 0 10 10M10 0 0 10"));
                break;
        }
    }
}
