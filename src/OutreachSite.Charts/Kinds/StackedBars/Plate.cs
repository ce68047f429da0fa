using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>The label of a segment on a box of its own, so that no pattern runs through the words.</summary>
internal sealed record Plate(Box Box, string? Name, string Number, string Unit, double ValueSize, bool IsOneLine)
{
    private const double NameSize = 16, UnitSize = 16, MinPadding = 4;

    /// <summary>
    /// Name and value where both fit (beside each other in low bars), else the value alone; null when the segment is too
    /// small for either, so that its label stands below.
    /// </summary>
    public static Plate? For(ShareTeller shares, ChartValue value, ChartValue n, string step, Box segment, StackedBarLook look)
    {
        if (value.Number is not { } share || share < look.PlateFrom)
            return null;
        var (digits, unit) = shares.Parts(value, n);
        var size = !look.IsWide ? 22 : look.IsCompact ? 20 : share >= 20 ? 24 : 20;
        var (name, number) = (TextWidth.Of(step, NameSize), TextWidth.Of(digits, size) + TextWidth.Of(unit, UnitSize));
        if (look.IsWide && look.IsCompact && Fit(name + 8 + number, 30, segment) is { } line)
            return new(line, step, digits, unit, size, IsOneLine: true);
        if (look.IsWide && !look.IsCompact && Fit(Math.Max(name, number), 56, segment) is { } two)
            return new(two, step, digits, unit, size, IsOneLine: false);
        return Fit(number, look.IsCompact ? 30 : 36, segment) is { } alone ? new(alone, null, digits, unit, size, IsOneLine: true) : null;
    }

    public void Draw(SvgWriter svg)
    {
        svg.Rect(ChartClasses.Plate, Box, radius: 3);
        TextRun number = new(Number, ChartClasses.Bold, ValueSize), unit = new(Unit, ChartClasses.Bold, UnitSize);
        var at = new TextAt(Box.Center, Box.Middle + ValueSize * 0.36, NameSize, Anchor.Middle, ChartClasses.OnPlate);
        if (Name is null)
        {
            svg.Text(at, number, unit);
        }
        else if (IsOneLine)
        {
            svg.Text(at, new TextRun(Name + " "), number, unit);
        }
        else
        {
            svg.Text(at with { Y = Box.Y + 20 }, new TextRun(Name));
            svg.Text(at with { Y = Box.Y + 47 }, number, unit);
        }
    }

    private static Box? Fit(double content, double height, Box segment)
    {
        var padding = Math.Min(14, (segment.Width - 6 - content) / 2);
        if (padding < MinPadding)
            return null;
        var width = content + padding * 2;
        return new(segment.Center - width / 2, segment.Middle - height / 2, width, height);
    }
}
