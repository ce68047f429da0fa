using System.Globalization;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Standalone;

/// <summary>
/// A chart as one SVG file that needs nothing around it: finding, title, drawing, notes and source as text in the picture, and the
/// style within, so that a slide or a printed sheet is complete.
/// </summary>
/// <param name="picture">The chart.</param>
/// <param name="css">What the classes of <see cref="ChartClasses"/> look like: values only, no custom properties, since office programs do not know them.</param>
public sealed class StandaloneSvg(ChartPicture picture, string css)
{
    private const double Margin = 28, LineOfText = 1.5;

    private readonly SvgWriter _words = new(depth: 1);
    private double _bottom = Margin;

    /// <summary>The line that names the source, as readers of the page see it; null where there is none.</summary>
    public string? SourceLine { get; init; }

    /// <summary>How wide the picture is, in pixels; its height follows.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The file, with a line feed at its end.</summary>
    public string Write()
    {
        var (width, height, drawing) = Drawing();
        var whole = width + 2 * Margin;
        Paragraph(picture.Head.Finding ?? picture.Sentence, 24, width, ChartClasses.Bold, after: 14);
        Paragraph(picture.Title, 20, width, ChartClasses.Bold, after: 4);
        Paragraph(picture.Head.Subtitle, 16, width, ChartClasses.Soft, after: 0);
        _bottom += 18;
        var top = _bottom;
        _bottom += height + 22;
        foreach (var note in picture.Notes)
            Paragraph(note.Text, 16, width, note.IsStrong ? ChartClasses.Bold : null, after: 6);
        Paragraph(SourceLine, 16, width, null, after: 0);
        return Frame(whole, Math.Ceiling(_bottom + Margin - 6), Placed(drawing, top, width, height));
    }

    private string Frame(double width, double height, string drawing)
    {
        var pixels = Math.Round(Width * height / width);
        var svg = new SvgWriter();
        using (svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", ChartClasses.Chart), ("width", SvgWriter.Number(Width)), ("height", SvgWriter.Number(pixels)),
            ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"), ("role", "img"), ("aria-labelledby", $"{picture.Id}-alone-title {picture.Id}-alone-desc")))
        {
            svg.Words("title", picture.Title, ("id", $"{picture.Id}-alone-title"));
            svg.Words("desc", picture.Sentence, ("id", $"{picture.Id}-alone-desc"));
            svg.Words("style", css);
            svg.Rect(ChartClasses.Ground, new(0, 0, width, height));
            svg.Append(_words);
        }

        var text = svg.ToString();
        return text.Insert(text.LastIndexOf("</svg>", StringComparison.Ordinal), drawing);
    }

    private void Paragraph(string? text, double size, double width, string? cssClass, double after)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var lines = LineBreaker.Wrap(text, size, width, balances: size > 16);
        _words.Lines(new(Margin, _bottom + size, size, Class: cssClass), lines, size * LineOfText);
        _bottom += lines.Length * size * LineOfText + after;
    }

    /// <summary>The wide drawing with its size, as its view box says.</summary>
    private (double Width, double Height, string Svg) Drawing()
    {
        const string Box = "viewBox=\"0 0 ";
        var svg = picture.WideSvg;
        var start = svg.IndexOf(Box, StringComparison.Ordinal) + Box.Length;
        var size = svg[start..svg.IndexOf('"', start)].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (size[0], size[1], svg);
    }

    /// <summary>The same within the frame. Nothing is cut off: a label may reach over the edge of a drawing.</summary>
    private static string Placed(string svg, double top, double width, double height) => svg.Insert(
        svg.IndexOf("<svg", StringComparison.Ordinal) + "<svg".Length,
        $" x=\"{SvgWriter.Number(Margin)}\" y=\"{SvgWriter.Number(top)}\" width=\"{SvgWriter.Number(width)}\" height=\"{SvgWriter.Number(height)}\" overflow=\"visible\"");
}
