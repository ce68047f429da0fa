using OutreachSite.Charts.Maps;
using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Registers.Facilities;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Maps for templates, and what they are drawn from.</summary>
internal static class MapValues
{
    /// <summary>A drawn map; null when there was nothing to draw.</summary>
    public static Value Of(RegisterPage page, MapPicture? map) => Value.Null;

    /// <summary>The point of a row; null when it has none.</summary>
    public static MapPoint? PointOf(RegisterRow row) => row.Value(FacilityFields.Latitude) is { } north && row.Value(FacilityFields.Longitude) is { } east
        ? new MapPoint((double)north, (double)east) : null;

    /// <summary>The sign of a place.</summary>
    public static MarkerSign SignOf(ShownRow row) => FacilityValues.SignOf(row) switch { "desk" => MarkerSign.Desk, "medical" => MarkerSign.Medical, _ => MarkerSign.Care };

    /// <summary>The boundary of the site; empty without one.</summary>
    public static ImmutableArray<ImmutableArray<MapPoint>> Boundary(Reads reads) =>
        [.. (reads.Result(RegisterRules.Area, "")?.Rings ?? []).Select(ring => ring.Select(point => new MapPoint(point.Latitude, point.Longitude)).ToImmutableArray())];

    /// <summary>The words on the map.</summary>
    public static MapWords WordsOf(Variant variant) => variant switch
    {
        Variant.English => MapWords.English,
        Variant.Easy => MapWords.Easy,
        _ => MapWords.Japanese,
    };
}
