using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>The name of a line and, bold below it, its values.</summary>
internal sealed record LineLabel(ImmutableArray<string> Name, ImmutableArray<string> Value)
{
    private const double NameSize = 17, ValueSize = 17, LineHeight = 23;

    public double Width => Math.Max(TextWidth.Of(Name, NameSize), TextWidth.Of(Value, ValueSize));

    public double Height => (Name.Length + Value.Length) * LineHeight;

    public static LineLabel Of(string name, string value, double width) =>
        new(LineBreaker.Wrap(name, NameSize, width), LineBreaker.Wrap(value, ValueSize, width));

    public void Draw(SvgWriter svg, double x, double top)
    {
        svg.Lines(new(x, top + 18, NameSize), Name, LineHeight);
        svg.Lines(new(x, top + 18 + Name.Length * LineHeight, ValueSize, Class: ChartClasses.Bold), Value, LineHeight);
    }
}
