using System.Globalization;
using System.Text;
using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Maps.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Writing;

/// <summary>Writes a sheet as SVG: the ground, lines and names first, signs last and in the order of their numbers.</summary>
internal static class SheetWriter
{
    public static string Write(Sheet sheet, MapWords words)
    {
        var svg = new SvgWriter();
        using (svg.Open(
            "svg", ("class", MapClasses.Map), ("data-sheet", sheet.Kind),
            ("viewBox", $"0 0 {SvgWriter.Number(View.Width)} {SvgWriter.Number(sheet.Height)}"), ("role", "group"), ("aria-label", sheet.Sentence)))
        {
            Ground(svg, sheet);
            if (sheet.Plate is { } plate)
                svg.Rect(MapClasses.Plate, plate, radius: 8);
            foreach (var (text, box) in sheet.Labels)
                svg.Text(new(box.Center, box.Middle + SignSize.Text * 0.36, SignSize.Text, Anchor.Middle, MapClasses.Word), new TextRun(text));
            if (sheet.Furniture is { } furniture)
                FurnitureWriter.Write(svg, furniture, words);
            foreach (var frame in sheet.Frames)
                Frame(svg, frame);
            foreach (var (from, to) in Lines(sheet))
                svg.Path(MapClasses.Lead, $"M{from.X} {from.Y}L{to.X} {to.Y}");
            foreach (var dot in Dots(sheet))
                svg.Empty("circle", ("class", MapClasses.Dot), ("cx", SvgWriter.Number(dot.X)), ("cy", SvgWriter.Number(dot.Y)), ("r", "3"));
            foreach (var region in sheet.Regions)
                Region(svg, region);
            foreach (var sign in sheet.Signs)
                SignWriter.Write(svg, sign, sheet.IsMarked, words);
        }

        return svg.ToString();
    }

    private static IEnumerable<(Spot From, Spot To)> Lines(Sheet sheet) =>
    [
        .. sheet.Lines, .. sheet.Signs.Where(sign => sign.HasLine).Select(sign => (sign.Center, sign.Item.At)),
        .. sheet.Regions.Where(region => !region.Item.CoversAt(region.Center)).Select(region => (region.Center, region.Item.At)),
    ];

    private static IEnumerable<Spot> Dots(Sheet sheet) => [.. sheet.Dots, .. Lines(sheet).Skip(sheet.Lines.Length).Select(line => line.To)];

    private static void Ground(SvgWriter svg, Sheet sheet)
    {
        var whole = new Box(0, 0, View.Width, sheet.Height);
        if (sheet.Area.IsEmpty)
        {
            svg.Rect(sheet.Furniture is null ? MapClasses.Outside : MapClasses.Land, whole);
            return;
        }

        var area = $"{sheet.Id}-area";
        using (svg.Open("defs"))
            svg.Empty("path", ("id", area), ("fill-rule", "evenodd"), ("d", Data(sheet.Area)));
        svg.Rect(MapClasses.Outside, whole);
        svg.Empty("use", ("class", MapClasses.Land), ("href", $"#{area}"));
        svg.Empty("use", ("class", MapClasses.Border), ("href", $"#{area}"));
    }

    private static void Frame(SvgWriter svg, PlacedFrame frame)
    {
        using (svg.Open("a", ("href", frame.Href), ("aria-label", frame.Spoken)))
        {
            svg.Rect(MapClasses.Frame, frame.Box, radius: 3);
            svg.Rect(MapClasses.Tab, frame.Tab, radius: 3);
            svg.Text(new(frame.Tab.Center, frame.Tab.Middle + SignSize.Text * 0.36, SignSize.Text, Anchor.Middle, MapClasses.Letter), new TextRun(frame.Letter));
        }
    }

    private static void Region(SvgWriter svg, PlacedRegion region)
    {
        using (svg.Open(
            region.Region.Href is null ? "g" : "a", ("href", region.Region.Href), ("role", region.Region.Href is null ? "img" : null), ("aria-label", region.Spoken)))
        {
            var box = region.Item.BoxAt(region.Center);
            svg.Rect(MapClasses.Plate, box, radius: 6);
            svg.Text(new(box.Center, box.Y + 22, SignSize.Text, Anchor.Middle, MapClasses.Name), new TextRun(region.Region.Name));
            svg.Text(new(box.Center, box.Y + 42, SignSize.Small, Anchor.Middle, MapClasses.Small), new TextRun(region.Count));
        }
    }

    /// <summary>The lines of the area, in tenths of a unit, each point by its step from the one before.</summary>
    private static string Data(ImmutableArray<ImmutableArray<Spot>> area)
    {
        var data = new StringBuilder();
        foreach (var ring in area)
        {
            var (x, y) = (Tenths(ring[0].X), Tenths(ring[0].Y));
            data.Append(CultureInfo.InvariantCulture, $"M{Tenth(x)} {Tenth(y)}");
            var isFirst = true;
            foreach (var spot in ring.Skip(1))
            {
                var (nextX, nextY) = (Tenths(spot.X), Tenths(spot.Y));
                if ((nextX, nextY) == (x, y))
                    continue;
                data.Append(isFirst ? "l" : nextX < x ? "" : " ").Append(Tenth(nextX - x)).Append(nextY < y ? "" : " ").Append(Tenth(nextY - y));
                (x, y, isFirst) = (nextX, nextY, false);
            }

            data.Append('Z');
        }

        return data.ToString();
    }

    private static int Tenths(double value) => (int)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    private static string Tenth(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
}
