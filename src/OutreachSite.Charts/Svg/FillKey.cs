namespace OutreachSite.Charts.Svg;

/// <summary>A swatch with its name for each series or part: side by side as long as they fit, long names in several lines.</summary>
internal static class FillKey
{
    private const double SwatchWidth = 40, SwatchHeight = 22, NameSize = 17, NameLine = 23, Gap = 28;

    /// <summary>Draws the key from the top of the drawing; gives its height.</summary>
    public static double Draw(Drawing drawing, ImmutableArray<string> names, ImmutableArray<int> fills, double left = 0) =>
        Draw(drawing, [.. names.Zip(fills, (name, fill) => new FillKeyEntry(name, fill))], left);

    /// <summary>The same, with entries for what is not known among them.</summary>
    public static double Draw(Drawing drawing, ImmutableArray<FillKeyEntry> entries, double left = 0)
    {
        var start = left + 2;
        var (x, top, height) = (start, 3.0, SwatchHeight);
        using var group = drawing.Body.Group();
        foreach (var entry in entries)
        {
            var room = drawing.Width - start - SwatchWidth - 10;
            var lines = LineBreaker.Wrap(entry.Name, NameSize, room);
            var width = SwatchWidth + 10 + TextWidth.Of(lines, NameSize);
            if (x > start && (x + width > drawing.Width || lines.Length > 1))
                (x, top, height) = (start, top + height + 10, SwatchHeight);
            var swatch = new Box(x, top, SwatchWidth, SwatchHeight);
            if (entry.Fill is { } fill)
                drawing.Segment(swatch, fill);
            else
                drawing.Unknown(swatch, entry.Unknown);
            drawing.Body.Lines(new(x + SwatchWidth + 10, top + 17, NameSize), lines, NameLine);
            height = Math.Max(height, SwatchHeight + (lines.Length - 1) * NameLine);
            x = lines.Length > 1 ? drawing.Width : x + width + Gap;
        }

        return top + height + 12;
    }
}

/// <summary>One entry of a key: a name with a fill, or with the mark of what is not known.</summary>
internal sealed record FillKeyEntry(string Name, int? Fill, ChartValue Unknown = default);
