using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Tiles;

/// <summary>
/// Draws tiles with name and value on clear ground over a band of the pattern of their class. Where tiles are too small for
/// words, they are patterns alone, and names and values stand in a list by class below.
/// </summary>
internal sealed class TileRenderer(TileChart chart, ChartWords words)
{
    private const double MostSize = 96, NameSize = 16, ValueSize = 16, Band = 18, ListSize = 17, ListLine = 25, Padding = 3;

    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    private int FirstColumn => chart.Tiles.Min(tile => tile.Prefecture.Column);

    private int FirstRow => chart.Tiles.Min(tile => tile.Prefecture.Row);

    private int Columns => chart.Tiles.Max(tile => tile.Prefecture.Column) - FirstColumn + 1;

    private int Rows => chart.Tiles.Max(tile => tile.Prefecture.Row) - FirstRow + 1;

    public string Wide(string description) => Draw(Drawing.Wide(chart.Head), description);

    public string Narrow(string description) => Draw(Drawing.Narrow(chart.Head), description);

    private string Draw(Drawing drawing, string description)
    {
        var size = Math.Min(MostSize, (drawing.Width - 4) / Columns);
        var hasWords = chart.Tiles.All(tile => TextWidth.Of(Name(tile), NameSize) <= size - Padding * 2 - 2
            && (!tile.Value.IsKnown || TextWidth.Of(Value(tile), ValueSize) <= size - Padding * 2 - 2));
        var height = hasWords ? Math.Max(66, size * 0.8) : size;
        var top = Key(drawing) + 4;
        foreach (var tile in chart.Tiles)
        {
            using var group = drawing.Body.Group();
            var box = new Box(2 + (tile.Prefecture.Column - FirstColumn) * size, top + (tile.Prefecture.Row - FirstRow) * height, size - Padding, height - Padding);
            Tile(drawing, tile, box, hasWords);
        }

        top += Rows * height + 8;
        return drawing.Finish(hasWords ? top : List(drawing, top + 8), description);
    }

    private void Tile(Drawing drawing, Tile tile, Box box, bool hasWords)
    {
        var svg = drawing.Body;
        if (!hasWords)
        {
            if (tile.Value.Number is { } value)
                drawing.Segment(box, chart.FillOf(chart.ClassOf(value)));
            else
                drawing.Unknown(box, tile.Value);
            return;
        }

        svg.Rect(ChartClasses.Frame, box);
        var band = new Box(box.X, box.Bottom - Band, box.Width, Band);
        if (tile.Value.Number is { } number)
            drawing.Segment(band, chart.FillOf(chart.ClassOf(number)));
        else
            drawing.Unknown(band, tile.Value);
        svg.Text(new(box.Center, box.Y + 19, NameSize, Anchor.Middle), new TextRun(Name(tile)));
        // The band shows what is not known, and the key names it: its word may be left out where it is too long.
        if (tile.Value.IsKnown || TextWidth.Of(Value(tile), ValueSize) <= box.Width - 2)
            svg.Text(new(box.Center, box.Y + 39, ValueSize, Anchor.Middle, tile.Value.IsKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(Value(tile)));
    }

    /// <summary>What the patterns stand for, the highest class first.</summary>
    private double Key(Drawing drawing)
    {
        var places = Enumerable.Range(0, chart.ClassCount).Reverse().ToImmutableArray();
        var unknown = new[] { ChartValue.Suppressed, ChartValue.Missing }.Where(mark => chart.Tiles.Any(tile => tile.Value == mark));
        return FillKey.Draw(drawing, [
            .. places.Select(place => new FillKeyEntry(TilePicture.ClassName(chart, place, words), chart.FillOf(place))),
            .. unknown.Select(mark => new FillKeyEntry(words.Unknown(mark), null, mark))]);
    }

    /// <summary>Names and values by class, the highest first, then those that are not known.</summary>
    private double List(Drawing drawing, double top)
    {
        for (var place = chart.Steps.Length; place >= 0; place--)
        {
            var tiles = chart.Tiles.Where(tile => tile.Value.Number is { } value && chart.ClassOf(value) == place).OrderByDescending(tile => tile.Value.Number);
            top = Paragraph(drawing, TilePicture.ClassName(chart, place, words), tiles.Select(tile => $"{Name(tile)} {Value(tile)}"), chart.FillOf(place), default, top);
        }

        foreach (var unknown in new[] { ChartValue.Suppressed, ChartValue.Missing })
            top = Paragraph(drawing, words.Unknown(unknown), chart.Tiles.Where(tile => tile.Value == unknown).Select(Name), null, unknown, top);
        return top;
    }

    private static double Paragraph(Drawing drawing, string name, IEnumerable<string> members, int? fill, ChartValue unknown, double top)
    {
        var all = members.ToImmutableArray();
        if (all.IsEmpty)
            return top;
        var swatch = new Box(2, top + 4, 26, 18);
        if (fill is { } pattern)
            drawing.Segment(swatch, pattern);
        else
            drawing.Unknown(swatch, unknown);
        var head = LineBreaker.Wrap(name, ListSize, drawing.Width - 38);
        drawing.Body.Lines(new(38, top + 19, ListSize, Class: ChartClasses.Bold), head, ListLine);
        var lines = Lines(all, drawing.Width);
        drawing.Body.Lines(new(0, top + 19 + head.Length * ListLine, ListSize), lines, ListLine);
        return top + (head.Length + lines.Length) * ListLine + 12;
    }

    /// <summary>As many members in a line as fit; a name never parts from its value.</summary>
    private static ImmutableArray<string> Lines(ImmutableArray<string> members, double width)
    {
        var lines = new List<string>();
        foreach (var member in members)
        {
            if (lines.Count > 0 && TextWidth.Of(lines[^1] + "　" + member, ListSize) <= width)
                lines[^1] += "　" + member;
            else
                lines.AddRange(LineBreaker.Wrap(member, ListSize, width));
        }

        return [.. lines];
    }

    private string Name(Tile tile) => TilePicture.Name(tile, words);

    private string Value(Tile tile) => tile.Value.Number is { } number ? chart.Format.Number(number) : words.Unknown(tile.Value);
}
