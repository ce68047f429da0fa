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
    public static Value Of(MapPicture? map) => map is null ? Value.Null : new TemplateObject
    {
        ["id"] = map.Id,
        ["drawing"] = Value.Markup(map.Svg),
        ["parts"] = Value.Of(map.Insets.Select(inset => (Value)new TemplateObject
        {
            ["id"] = inset.Id, ["letter"] = inset.Letter, ["title"] = inset.Title, ["drawing"] = Value.Markup(inset.Svg),
        }).ToArray()),
        ["signs"] = Value.Of(map.Signs.Select(sign => (Value)(sign switch { MarkerSign.Desk => "desk", MarkerSign.Medical => "medical", _ => "care" })).ToArray()),
        ["dots"] = map.HasDots,
        ["outside"] = Absent(map, reason => reason != MapAbsenceReason.Unknown),
        ["unknown"] = Absent(map, reason => reason == MapAbsenceReason.Unknown),
    };

    private static Value Absent(MapPicture map, Func<MapAbsenceReason, bool> isMeant) => Value.Of(map.Absent.Where(place => isMeant(place.Reason)).Select(place => (Value)new TemplateObject
    {
        ["number"] = place.Number.Length > 0 ? place.Number : Value.Null, ["name"] = place.Label, ["url"] = place.Href,
    }).ToArray());

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
