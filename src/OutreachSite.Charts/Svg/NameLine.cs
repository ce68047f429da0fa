namespace OutreachSite.Charts.Svg;

/// <summary>A bold name at the left with a value at the right end of its last line; a line of its own for the value where both do not fit.</summary>
internal static class NameLine
{
    private const double Size = 18, LineHeight = 24, LeastName = 80;

    /// <summary>Draws both from the top; gives where the next thing may begin.</summary>
    public static double Draw(Drawing drawing, string name, string value, bool isKnown, double top)
    {
        var room = drawing.Width - TextWidth.Of(value, Size) - 12;
        var isBeside = room >= LeastName;
        var lines = LineBreaker.Wrap(name, Size, isBeside ? room : drawing.Width);
        drawing.Body.Lines(new(0, top + 18, Size, Class: ChartClasses.Bold), lines, LineHeight);
        var line = top + 18 + (lines.Length - (isBeside ? 1 : 0)) * LineHeight;
        if (value.Length > 0)
            drawing.Body.Text(new(drawing.Width, line, Size, Anchor.End, isKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(value));
        return line + 8;
    }
}
