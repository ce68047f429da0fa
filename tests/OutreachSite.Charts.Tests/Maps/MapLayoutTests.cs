using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OutreachSite.Charts.Maps;
using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Maps.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Tests.Maps;

/// <summary>Whatever a town looks like: signs apart and within the drawing, each at or with a line to its place, the scale right, the file small.</summary>
public sealed class MapLayoutTests
{
    private const int Seeds = 60;

    public static TheoryData<int> Tens() => [.. Enumerable.Range(0, Seeds / 10)];

    [Theory, MemberData(nameof(Tens))]
    public void A_town_of_chance_is_tidy(int ten)
    {
        for (var seed = ten * 10 + 1; seed <= ten * 10 + 10; seed++)
        {
            var faults = Faults(Towns.Request(seed)).Take(8).ToArray();
            Assert.True(faults.Length == 0, $"town {seed}:\n{string.Join('\n', faults)}");
        }
    }

    [Fact]
    public void A_coast_of_fifty_thousand_points_with_ninety_nine_places_is_tidy_and_small()
    {
        var middle = new MapPoint(40.7, 143.35);
        var request = Towns.Request(5) with { Boundary = [Towns.Coast(50_000, middle, 0.3)] };
        request = request with { Markers = [.. request.Markers.Select((marker, index) => marker with { At = new(40.7 + 0.06 * Math.Sin(index), 143.35 + 0.002 * index - 0.1) })] };
        Assert.Empty(Faults(request));
        Assert.InRange(Size(MapDrawing.Draw(request, MapWords.Japanese)!), 10_000, 100_000);
    }

    /// <summary>Everything that is wrong with a map.</summary>
    private static IEnumerable<string> Faults(MapRequest request)
    {
        var places = request.Markers.Where(marker => marker.At is { IsPlace: true }).Select(marker => marker.At!.Value).ToImmutableArray();
        if (MapDrawing.Draw(request, MapWords.Japanese) is not { } picture)
            return places.IsEmpty ? [] : places.Any(Territory.Of(request.Boundary, places)!.Shows) ? ["there is no map"] : [];
        var svgs = picture.Insets.Select(inset => inset.Svg).Prepend(picture.Svg).ToArray();
        return [.. svgs.SelectMany(svg => Faults(new MapSheet(svg))), .. Places(request, picture), .. Everybody(request, picture, svgs), .. Size(picture) > 100_000 ? new[] { $"{Size(picture)} bytes" } : []];
    }

    private static IEnumerable<string> Faults(MapSheet sheet)
    {
        var signs = sheet.Signs;
        foreach (var (index, one) in signs.Index())
        {
            if (!sheet.Bounds.Holds(one.Box))
                yield return $"{one} leaves {sheet.Bounds}";
            foreach (var other in signs.Skip(index + 1).Where(other => other.Box.Meets(one.Box)))
                yield return $"{one} meets {other}";
            foreach (var box in sheet.Frames.Concat(sheet.Tabs).Where(box => box.Meets(one.Box)))
                yield return $"{one} meets frame {box}";
        }

        foreach (var text in sheet.Texts)
        {
            var box = Box.Between(text.Left, text.Top, text.Right, text.Bottom);
            if (!sheet.Bounds.Grown(0.6).Holds(box))
                yield return $"{text} leaves";
            foreach (var sign in signs.Where(sign => sign.Box.Grown(-1).Meets(box) && !sign.Box.Holds(box)))
                yield return $"{text} meets {sign}";
            foreach (var other in sheet.Texts.Where(other => other != text && box.Grown(-0.6).Meets(Box.Between(other.Left, other.Top, other.Right, other.Bottom))))
                yield return $"{text} meets {other}";
        }

        foreach (var (index, frame) in sheet.Frames.Index())
        {
            if (!sheet.Bounds.Grown(0.1).Holds(frame))
                yield return $"frame {frame} leaves";
            foreach (var other in sheet.Frames.Skip(index + 1).Where(other => other.Grown(-0.1).Meets(frame)))
                yield return $"frame {frame} meets {other}";
        }

        if (sheet.Kind == "together")
            yield break;
        foreach (var box in signs.Select(sign => sign.Box).Concat(sheet.Frames).Where(box => box.Meets(sheet.Bar.Box)))
            yield return $"{box} meets the bar";
    }

    /// <summary>Signs stand where they should, by the views from which the sheets were drawn, and by the length of a degree on a sphere.</summary>
    private static IEnumerable<string> Places(MapRequest request, MapPicture picture)
    {
        var (territory, sheets) = Sheets(request);
        var svgs = picture.Insets.Select(inset => inset.Svg).Prepend(picture.Svg).ToArray();
        foreach (var (index, (part, _)) in sheets.Index())
        {
            var sheet = new MapSheet(svgs[index]);
            if (sheet.Kind == "together")
                continue;
            foreach (var (number, box) in sheet.Signs)
            {
                var at = part.View.On(territory.Plane.At(request.Markers.First(marker => marker.Number == number).At!.Value));
                var leads = sheet.Leads.Where(lead => lead.From.DistanceTo(new(box.Center, box.Middle)) < 0.1).ToArray();
                if (leads is [] ? !box.Contains(at.X, at.Y) : leads is not [var lead] || lead.To.DistanceTo(at) > 1 || !sheet.Dots.Contains(lead.To))
                    yield return $"{number} in sheet {part.Letter} is not at {at} but at {box}";
            }

            var (units, text, _) = sheet.Bar;
            var metres = Metres(text);
            var middle = Middle(territory, part.View);
            var (west, east) = (middle with { Longitude = middle.Longitude - 0.01 }, middle with { Longitude = middle.Longitude + 0.01 });
            var unitsForMetre = (part.View.On(territory.Plane.At(east)).X - part.View.On(territory.Plane.At(west)).X) / Sphere(west, east);
            if (Math.Abs(units / metres / unitsForMetre - 1) > 0.01)
                yield return $"{text} has {units} units instead of {metres * unitsForMetre}";
            if (units is < 40 or > 121)
                yield return $"a bar of {units} units";
        }
    }

    private static IEnumerable<string> Everybody(MapRequest request, MapPicture picture, string[] svgs)
    {
        var drawn = svgs.Select(svg => new MapSheet(svg).Signs.Select(sign => sign.Number).ToArray()).ToArray();
        foreach (var numbers in drawn.Where(numbers => !numbers.SequenceEqual(numbers.Order(NumberOrder.Instance))))
            yield return $"not in order: {string.Join(' ', numbers)}";
        var all = drawn.SelectMany(numbers => numbers).Concat(picture.Absent.Select(absent => absent.Number)).Order(StringComparer.Ordinal);
        if (!all.SequenceEqual(request.Markers.Select(marker => marker.Number).Order(StringComparer.Ordinal)))
            yield return "a place is missing or drawn twice";
    }

    private static (Territory Territory, ImmutableArray<(Part Part, Sheet Sheet)> Sheets) Sheets(MapRequest request)
    {
        ImmutableArray<MapMarker> known = [.. request.Markers.Where(marker => marker.At is { IsPlace: true }).OrderBy(marker => marker.Number, NumberOrder.Instance)];
        var territory = Territory.Of(request.Boundary, [.. known.Select(marker => marker.At!.Value)])!;
        var labels = request.Labels.Select(label => (label.Text, territory.Plane.At(label.At))).ToImmutableArray();
        return (territory, new SheetBuilder(request.Id, territory, labels, MapWords.Japanese).Build([.. known.Where(marker => territory.Shows(marker.At!.Value))]));
    }

    private static MapPoint Middle(Territory territory, View view)
    {
        // The plane is linear: two points give its inverse.
        var (zero, one) = (territory.Plane.At(default), territory.Plane.At(new(1, 1)));
        var ground = view.Ground(view.Bounds);
        return new((ground.Middle - zero.Y) / (one.Y - zero.Y), (ground.Center - zero.X) / (one.X - zero.X));
    }

    private static double Sphere(MapPoint a, MapPoint b)
    {
        static double Half(double degrees) => Math.Pow(Math.Sin(degrees * Math.PI / 360), 2);
        var h = Half(a.Latitude - b.Latitude) + Math.Cos(a.Latitude * Math.PI / 180) * Math.Cos(b.Latitude * Math.PI / 180) * Half(a.Longitude - b.Longitude);
        return 2 * 6_371_009 * Math.Asin(Math.Sqrt(h));
    }

    private static double Metres(string text)
    {
        var number = double.Parse(text.Trim('約', 'k', 'm'), CultureInfo.InvariantCulture);
        return text.EndsWith("km", StringComparison.Ordinal) ? number * 1000 : number;
    }

    private static int Size(MapPicture picture) => picture.Insets.Select(inset => inset.Svg).Append(picture.Svg).Sum(Encoding.UTF8.GetByteCount);
}
