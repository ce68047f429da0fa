using System.Collections.Immutable;
using System.Globalization;
using OutreachSite.Charts.Maps;

namespace OutreachSite.Charts.Tests.Maps;

/// <summary>Towns that chance makes, the same for the same seed: coasts, holes, islands, crowds, single places and far ones.</summary>
internal sealed class Towns
{
    private uint _state;

    private Towns(int seed)
    {
        _state = (uint)(seed * 2654435761L % uint.MaxValue) | 1;
        for (var i = 0; i < 10; i++)
            Next();
    }

    /// <summary>A map of the town with this number.</summary>
    public static MapRequest Request(int seed)
    {
        var chance = new Towns(seed);
        var middle = new MapPoint(24 + 21 * chance.Next(), 123 + 25 * chance.Next());
        var size = seed % 5 == 0 ? 0.01 : seed % 5 == 1 ? 0.6 : 0.1 + 0.1 * chance.Next();
        var count = (seed % 4) switch { 0 => 1 + (int)(8 * chance.Next()), 1 => 99, _ => 1 + (int)(98 * chance.Next()) };
        return new()
        {
            Id = "t", Title = "図", Boundary = Boundary(seed, middle, size), Markers = [.. Enumerable.Range(1, count).Select(index => chance.Marker(seed, index, middle, size))],
            Labels = [.. Enumerable.Range(1, seed % 9).Select(index => new MapLabel($"{index}番町", chance.Near(middle, size)))],
        };
    }

    /// <summary>A ragged coast with this many points.</summary>
    public static ImmutableArray<MapPoint> Coast(int points, MapPoint middle, double size, int seed = 1)
    {
        var chance = new Towns(seed);
        var waves = Enumerable.Range(2, 60).Select(wave => (Wave: wave, Height: 0.5 * Math.Pow(wave, -1.2) * chance.Next(), Shift: 7 * chance.Next())).ToArray();
        return
        [
            .. Enumerable.Range(0, points).Select(index =>
            {
                var angle = 2 * Math.PI * index / points;
                var far = size * (0.45 + 0.2 * waves.Sum(wave => wave.Height * Math.Sin(wave.Wave * angle + wave.Shift)) + 0.002 * chance.Next());
                return new MapPoint(middle.Latitude + far * Math.Sin(angle), middle.Longitude + 1.3 * far * Math.Cos(angle));
            }),
        ];
    }

    private double Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state % 1_000_000 / 1e6;
    }

    private MapPoint Near(MapPoint middle, double size) => new(middle.Latitude + (Next() - 0.5) * 0.7 * size, middle.Longitude + (Next() - 0.5) * 0.9 * size);

    private MapMarker Marker(int seed, int index, MapPoint middle, double size)
    {
        var number = (seed % 3) switch { 0 => $"A{index}", 1 => index.ToString(CultureInfo.InvariantCulture), _ => (index + 95).ToString(CultureInfo.InvariantCulture) };
        MapPoint? at = (seed % 7) switch
        {
            0 => middle,
            1 => Near(middle, size * 0.02),
            2 => Near(Near(new(middle.Latitude, middle.Longitude), index % 3 * 0.3 * size), size * 0.05),
            3 => new(middle.Latitude + size * 0.004 * index, middle.Longitude),
            _ => Near(middle, size),
        };
        if (index % 23 == 5)
            at = null;
        if (index % 29 == 7)
            at = new(middle.Latitude + 4, middle.Longitude - 4);
        return new(number, at, (MarkerSign)(index % 3), $"所{index}", index % 4 == 0 ? null : $"#f{index}");
    }

    private static ImmutableArray<ImmutableArray<MapPoint>> Boundary(int seed, MapPoint middle, double size) => (seed % 6) switch
    {
        0 => [],
        1 => [Coast(400, middle, size, seed), [.. Coast(30, middle, size * 0.2, seed).Reverse()]],
        2 => [Coast(900, middle, size, seed), Coast(50, new(middle.Latitude - 1.5 * size, middle.Longitude + 3 * size), size * 0.2, seed), Coast(9, new(middle.Latitude, middle.Longitude + 0.9 * size), size * 0.1, seed)],
        3 => [[.. Enumerable.Range(0, 40).Select(index => new MapPoint(
            middle.Latitude + (index % 2 == 0 ? 0.5 : 0.2) * size * Math.Sin(index * Math.PI / 20), middle.Longitude + (index % 2 == 0 ? 0.6 : 0.2) * size * Math.Cos(index * Math.PI / 20)))]],
        4 => [[new(middle.Latitude - size, middle.Longitude - 0.1 * size), new(middle.Latitude + size, middle.Longitude - 0.1 * size), new(middle.Latitude + size, middle.Longitude + 0.1 * size), new(middle.Latitude - size, middle.Longitude + 0.1 * size), new(middle.Latitude - size, middle.Longitude - 0.1 * size)]],
        _ => [Coast(3000, middle, size, seed), [], [middle, middle], [middle, middle, middle]],
    };
}
