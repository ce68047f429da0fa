namespace OutreachSite.Charts.Svg;

/// <summary>
/// Every class that a chart uses: the whole contract with a theme's style sheet. Paint (fill, stroke, weight, dashes) comes
/// from these classes alone. Attributes hold geometry: places, lengths, <c>font-size</c> and <c>text-anchor</c>, because
/// the drawing was measured with them, and <c>fill="url(#…)"</c>, because a pattern's id carries the chart's prefix.
/// </summary>
public static class ChartClasses
{
    /// <summary>The <c>svg</c> itself; with <c>data-size="wide"</c> (75 rem and print) <c>"narrow"</c>, or <c>"inline"</c> for one of the size of a word.</summary>
    public const string Chart = "os-chart";

    /// <summary>A filled piece: outline only; its fill is a step class or a pattern.</summary>
    public const string Segment = "seg";

    /// <summary>Ground of step 1 (most favourable, or the latest series). <c>s2</c> to <c>s5</c> follow, inside patterns.</summary>
    public const string Step = "s";

    /// <summary>Marks of step 2: a stroked line. <c>m3</c> is a filled dot, <c>m4</c> and <c>m5</c> are stroked lines.</summary>
    public const string Mark = "m";

    /// <summary>The part of a bar for which there is no number: a dashed outline without fill.</summary>
    public const string Gap = "gap";

    /// <summary>A value that is hidden: a box with a cross, outlined, without fill.</summary>
    public const string Hidden = "hidden";

    /// <summary>The box below a label that lies on a pattern.</summary>
    public const string Plate = "plate";

    /// <summary>Text on a plate.</summary>
    public const string OnPlate = "on-plate";

    /// <summary>Hides lines behind a text: filled like the surface below the chart.</summary>
    public const string Ground = "ground";

    /// <summary>Lines of the scale.</summary>
    public const string Grid = "grid";

    /// <summary>The line on which bars and columns stand.</summary>
    public const string Axis = "axis";

    /// <summary>The bracket over favourable steps.</summary>
    public const string Brace = "brace";

    /// <summary>A line from a small segment to its label.</summary>
    public const string Lead = "lead";

    /// <summary>Line of the first series, solid; <c>line2</c> is dashed, <c>line3</c> dotted, <c>line4</c> dash-dotted.</summary>
    public const string Line = "line";

    /// <summary>Marker of the first series, a full circle; <c>point2</c> is an open square, <c>point3</c> a full triangle, <c>point4</c> an open diamond.</summary>
    public const string Point = "point";

    /// <summary>A full dot: the later value, or the median.</summary>
    public const string DotFull = "dot-full";

    /// <summary>An open dot: the earlier value.</summary>
    public const string DotOpen = "dot-open";

    /// <summary>The bar that joins two dots, or the ends of a range.</summary>
    public const string Range = "range";

    /// <summary>The outline of a tile; its ground is clear.</summary>
    public const string Frame = "frame";

    /// <summary>Where the wording of a question changed: an upright line.</summary>
    public const string Break = "break";

    /// <summary>A target: a dashed line.</summary>
    public const string Target = "target";

    /// <summary>Below the target: a stroke of the surface's colour, about 4.5 units wide, so that the target shows on dark fills.</summary>
    public const string TargetGround = "target-ground";

    /// <summary>The name of the target.</summary>
    public const string TargetWord = "target-word";

    /// <summary>Text of less weight: hints, axis numbers, 「記載なし」.</summary>
    public const string Soft = "soft";

    /// <summary>Bold text.</summary>
    public const string Bold = "bold";

    /// <summary>All of them, for a check of a style sheet.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Chart, Segment, "s1", "s2", "s3", "s4", "s5", "m2", "m3", "m4", "m5", Gap, Hidden, Plate, OnPlate, Ground, Grid, Axis, Brace,
        Lead, "line1", "line2", "line3", "line4", "point1", "point2", "point3", "point4", DotFull, DotOpen, Range, Frame, Break, Target, TargetGround, TargetWord, Soft, Bold,
    ];
}
