namespace OutreachSite.Charts.Svg;

/// <summary>Where a line of text stands: its anchor on the base line, its size in units, its classes.</summary>
internal readonly record struct TextAt(double X, double Y, double Size, Anchor Anchor = Anchor.Start, string? Class = null);

/// <summary>A piece of a line of text with a look of its own.</summary>
internal readonly record struct TextRun(string Text, string? Class = null, double? Size = null);

/// <summary>Which point of a text lies at its place.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
