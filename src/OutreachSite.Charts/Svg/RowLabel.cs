namespace OutreachSite.Charts.Svg;

/// <summary>The name of a row with small lines below it, broken to a width.</summary>
internal sealed record RowLabel(ImmutableArray<string> Name, ImmutableArray<string> Sub)
{
    private const double NameSize = 18, SubSize = 16, LineHeight = 24;

    public double Width => Math.Max(TextWidth.Of(Name, NameSize), TextWidth.Of(Sub, SubSize));

    public double Height => (Name.Length + Sub.Length) * LineHeight;

    /// <summary>A name with any number of small lines, of which empty ones take no room.</summary>
    public static RowLabel Of(double width, string name, params ReadOnlySpan<string?> subs)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var sub in subs)
            lines.AddRange(LineBreaker.Wrap(sub ?? "", SubSize, width));
        return new(LineBreaker.Wrap(name, NameSize, width), lines.ToImmutable());
    }

    public void Draw(SvgWriter svg, double x, double top)
    {
        svg.Lines(new(x, top + 18, NameSize, Class: ChartClasses.Bold), Name, LineHeight);
        svg.Lines(new(x, top + 17 + Name.Length * LineHeight, SubSize, Class: ChartClasses.Soft), Sub, LineHeight);
    }
}
