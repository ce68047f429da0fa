using OutreachSite.Charts.Diagrams.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Writing;

/// <summary>What stands around a drawing.</summary>
internal sealed record DiagramFrame(Diagram Diagram, string Size, string Sentence, DiagramWords Words);

/// <summary>Writes a laid-out diagram as SVG: grounds first, then lines, then boxes and words.</summary>
internal static class DiagramWriter
{
    private const double KeyHeight = 34, HeadLength = 11, HeadHalf = 5.5;

    public static string Write(DiagramSheet sheet, DiagramFrame frame)
    {
        var hasGuess = sheet.Lines.Any(line => line.Edge.IsInferred) || sheet.Nodes.Any(node => node.Node.IsInferred);
        var svg = new SvgWriter();
        var id = $"{frame.Diagram.Id}-{frame.Size}";
        using (svg.Open(
            "svg", ("class", DiagramClasses.Diagram), ("data-size", frame.Size),
            ("viewBox", $"0 0 {SvgWriter.Number(sheet.Width)} {SvgWriter.Number(Math.Ceiling(sheet.Height + (hasGuess ? KeyHeight : 0)))}"),
            ("role", sheet.Nodes.Any(node => node.Node.Url is not null) ? "group" : "img"), ("aria-labelledby", $"{id}-title {id}-desc")))
        {
            svg.Words("title", frame.Diagram.Title, ("id", $"{id}-title"));
            svg.Words("desc", frame.Sentence, ("id", $"{id}-desc"));
            foreach (var band in sheet.Bands)
                Band(svg, band);
            foreach (var line in sheet.Lines)
                Line(svg, line);
            foreach (var node in sheet.Nodes)
                NodeWriter.Write(svg, node);
            foreach (var label in sheet.Labels)
                Lines(svg, label.Box, label.Lines, label.Anchor, (NodeText.SmallSize, NodeText.SmallStep, DiagramClasses.Label));
            if (hasGuess)
                Key(svg, sheet.Height + KeyHeight - 10, frame.Words);
        }

        return svg.ToString();
    }

    /// <summary>Lines of text in a box, from its top.</summary>
    public static void Lines(SvgWriter svg, Box box, ImmutableArray<string> lines, Anchor anchor, (double Size, double Step, string Class) look)
    {
        var x = anchor switch { Anchor.Middle => box.Center, Anchor.End => box.Right, _ => box.X };
        svg.Lines(new(x, box.Y + look.Step * 0.5 + look.Size * 0.36, look.Size, anchor, look.Class), lines, look.Step);
    }

    private static void Band(SvgWriter svg, PlacedBand band)
    {
        if (band.Ground is { } ground)
            svg.Rect(DiagramClasses.Band, ground, radius: 6);
        Lines(svg, band.Title, band.Lines, band.Anchor, (NodeText.NameSize, NodeText.NameStep, DiagramClasses.Title));
    }

    private static void Line(SvgWriter svg, PlacedLine line)
    {
        var corners = line.Corners;
        var (start, end) = (Short(corners[0], corners[1], line.HasHeadAtStart), Short(corners[^1], corners[^2], line.HasHeadAtEnd));
        svg.Empty(
            "path", ("class", line.Edge.IsInferred ? $"{DiagramClasses.Line} {DiagramClasses.Guess}" : DiagramClasses.Line), ("data-from", line.Edge.From), ("data-to", line.Edge.To),
            ("d", Data([start, .. corners[1..^1], end])));
        if (line.HasHeadAtStart)
            Head(svg, corners[0], corners[1]);
        if (line.HasHeadAtEnd)
            Head(svg, corners[^1], corners[^2]);
    }

    private static string Data(ImmutableArray<Corner> corners)
    {
        var data = $"M{SvgWriter.Number(corners[0].X)} {SvgWriter.Number(corners[0].Y)}";
        foreach (var (before, after) in corners.Zip(corners.Skip(1)))
            data += before.Y == after.Y ? $"H{SvgWriter.Number(after.X)}" : $"V{SvgWriter.Number(after.Y)}";
        return data;
    }

    /// <summary>A line ends in the middle of its head, so that its end does not show beside the tip.</summary>
    private static Corner Short(Corner tip, Corner before, bool hasHead) =>
        !hasHead ? tip : new(tip.X + Math.Sign(before.X - tip.X) * HeadLength / 2, tip.Y + Math.Sign(before.Y - tip.Y) * HeadLength / 2);

    private static void Head(SvgWriter svg, Corner tip, Corner before)
    {
        var (dx, dy) = (Math.Sign(before.X - tip.X), Math.Sign(before.Y - tip.Y));
        svg.Path(
            DiagramClasses.Head,
            $"M{tip.X} {tip.Y}L{tip.X + dx * HeadLength + dy * HeadHalf} {tip.Y + dy * HeadLength + dx * HeadHalf}L{tip.X + dx * HeadLength - dy * HeadHalf} {tip.Y + dy * HeadLength - dx * HeadHalf}Z");
    }

    private static void Key(SvgWriter svg, double y, DiagramWords words)
    {
        using var group = svg.Group();
        svg.Path($"{DiagramClasses.Line} {DiagramClasses.Guess}", $"M2 {y - 6}H50");
        svg.Text(new(60, y, NodeText.SmallSize, Class: DiagramClasses.Label), new TextRun(words.Key));
    }
}
