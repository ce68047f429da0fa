namespace OutreachSite.Charts.Svg;

/// <summary>One drawing of a chart on its way: shapes first, then the frame, when the height is known.</summary>
internal sealed class Drawing
{
    private readonly string _id;
    private readonly string _size;

    private Drawing(ChartHead head, string size, double width) =>
        (Title, _size, Width, _id, Fills) = (head.Title, size, width, $"{head.Id}-{size}", new($"{head.Id}-{size}"));

    /// <summary>For desks and paper: 764 units, one unit a pixel from 75 rem.</summary>
    public static Drawing Wide(ChartHead head) => new(head, "wide", 764);

    /// <summary>For telephones: 300 units, what a figure has on a screen of 360 pixels, so that 16 units are 16 pixels.</summary>
    public static Drawing Narrow(ChartHead head) => new(head, "narrow", 300);

    /// <summary>The size of a word, for tables and cards: 96 units, as wide as six characters. The number makes its ids its own.</summary>
    public static Drawing Inline(ChartHead head, int number) => new(head with { Id = $"{head.Id}-{number + 1}" }, "inline", 96);

    public string Title { get; }

    public double Width { get; }

    public bool IsWide => Width > 400;

    /// <summary>Takes the shapes.</summary>
    public SvgWriter Body { get; } = new(depth: 1);

    public ScaleFills Fills { get; }

    /// <summary>A filled piece.</summary>
    public void Segment(Box box, int fill) => Fills.Segment(Body, box, fill);

    /// <summary>A place without a number: a dashed box where it is missing, a crossed one where it is hidden.</summary>
    public void Unknown(Box box, ChartValue value)
    {
        if (!value.IsSuppressed)
        {
            Body.Rect(ChartClasses.Gap, box);
            return;
        }

        Body.Rect(ChartClasses.Hidden, box);
        Body.Path(ChartClasses.Hidden, $"M{box.X} {box.Y}L{box.Right} {box.Bottom}M{box.Right} {box.Y}L{box.X} {box.Bottom}");
    }

    /// <summary>The whole markup; the description is read out in place of the drawing.</summary>
    public string Finish(double height, string description)
    {
        var svg = new SvgWriter();
        using (svg.Open(
            "svg", ("class", ChartClasses.Chart), ("data-size", _size),
            ("viewBox", $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(Math.Ceiling(height))}"), ("role", "img"),
            ("aria-labelledby", $"{_id}-title {_id}-desc")))
        {
            svg.Words("title", Title, ("id", $"{_id}-title"));
            svg.Words("desc", description, ("id", $"{_id}-desc"));
            Fills.Define(svg);
            svg.Append(Body);
        }

        return svg.ToString();
    }
}
