using System.Text.Json;

namespace OutreachSite.Registers.Places;

/// <summary>Where a municipality is: the rings of its areas, from GeoJSON.</summary>
/// <param name="Rings">Closed lines of longitude and latitude; a point within an odd number of them lies inside.</param>
public sealed record Boundary(ImmutableArray<ImmutableArray<GeoPoint>> Rings)
{
    private const int MostPoints = 1_000_000;

    /// <summary>Reads every polygon of a GeoJSON file; null when there is none.</summary>
    public static Boundary? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json, new() { MaxDepth = 32 });
            var rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
            Collect(document.RootElement, rings);
            return rings.Count == 0 || rings.Sum(ring => (long)ring.Length) > MostPoints ? null : new(rings.ToImmutable());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>True when the point lies inside, by counting how often a line from it to the east meets the border.</summary>
    public bool Contains(GeoPoint point)
    {
        var inside = false;
        foreach (var ring in Rings)
        {
            for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            {
                var (a, b) = (ring[i], ring[j]);
                if (a.Latitude > point.Latitude != b.Latitude > point.Latitude
                    && point.Longitude < ((b.Longitude - a.Longitude) * (point.Latitude - a.Latitude) / (b.Latitude - a.Latitude)) + a.Longitude)
                    inside = !inside;
            }
        }

        return inside;
    }

    private static void Collect(JsonElement element, ImmutableArray<ImmutableArray<GeoPoint>>.Builder rings)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            return;
        switch (type.GetString())
        {
            case "FeatureCollection" when element.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array:
                foreach (var feature in features.EnumerateArray())
                    Collect(feature, rings);
                break;
            case "Feature" when element.TryGetProperty("geometry", out var geometry):
                Collect(geometry, rings);
                break;
            case "GeometryCollection" when element.TryGetProperty("geometries", out var geometries) && geometries.ValueKind == JsonValueKind.Array:
                foreach (var one in geometries.EnumerateArray())
                    Collect(one, rings);
                break;
            case "Polygon" when element.TryGetProperty("coordinates", out var polygon):
                AddPolygon(polygon, rings);
                break;
            case "MultiPolygon" when element.TryGetProperty("coordinates", out var polygons) && polygons.ValueKind == JsonValueKind.Array:
                foreach (var one in polygons.EnumerateArray())
                    AddPolygon(one, rings);
                break;
        }
    }

    private static void AddPolygon(JsonElement polygon, ImmutableArray<ImmutableArray<GeoPoint>>.Builder rings)
    {
        if (polygon.ValueKind != JsonValueKind.Array)
            return;
        foreach (var line in polygon.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.Array))
        {
            var ring = ImmutableArray.CreateBuilder<GeoPoint>();
            foreach (var pair in line.EnumerateArray())
            {
                if (pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() >= 2 && pair[0].ValueKind == JsonValueKind.Number && pair[1].ValueKind == JsonValueKind.Number)
                    ring.Add(new(pair[1].GetDouble(), pair[0].GetDouble()));
            }

            if (ring.Count > 2)
                rings.Add(ring.ToImmutable());
        }
    }
}
