namespace OutreachSite.Charts.Svg;

/// <summary>Draws lines that differ by dash and marker, not by colour alone: solid with full circles, dashed with open squares, dotted with full triangles, dash-dotted with open diamonds.</summary>
internal static class LineStroke
{
    /// <summary>Draws a line through points, interrupted where one is null.</summary>
    public static void Line(SvgWriter svg, int series, IEnumerable<(double X, double Y)?> points)
    {
        var run = new List<(double X, double Y)>();
        foreach (var point in points.Append(null))
        {
            if (point is { } known)
            {
                run.Add(known);
                continue;
            }

            if (run.Count > 1)
                Run(svg, series, run);
            run.Clear();
        }
    }

    /// <summary>Draws the marker of a series at a place.</summary>
    public static void Marker(SvgWriter svg, int series, double x, double y, double half = 6)
    {
        var name = ChartClasses.Point + SvgWriter.Number(series + 1);
        switch (series)
        {
            case 0:
                svg.Empty("circle", ("class", name), ("cx", SvgWriter.Number(x)), ("cy", SvgWriter.Number(y)), ("r", SvgWriter.Number(half - 0.5)));
                break;
            case 1:
                svg.Rect(name, new(x - half + 1, y - half + 1, half * 2 - 2, half * 2 - 2));
                break;
            case 2:
                svg.Path(name, $"M{x} {y - half - 1}L{x + half + 1} {y + half}H{x - half - 1}Z");
                break;
            default:
                svg.Path(name, $"M{x} {y - half - 1}L{x + half + 1} {y}L{x} {y + half + 1}L{x - half - 1} {y}Z");
                break;
        }
    }

    /// <summary>A piece of the line with its marker, for a key.</summary>
    public static void Sample(SvgWriter svg, int series, double x, double y, double width)
    {
        Line(svg, series, [(x, y), (x + width, y)]);
        Marker(svg, series, x + width / 2, y);
    }

    private static void Run(SvgWriter svg, int series, List<(double X, double Y)> points)
    {
        var data = string.Join('L', points.Select(point => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}"));
        svg.Empty("path", ("class", ChartClasses.Line + SvgWriter.Number(series + 1)), ("d", "M" + data));
    }
}
