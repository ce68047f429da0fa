using OutreachSite.Numbers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Reading;

namespace OutreachSite.Registers.Places;

/// <summary>Asks of latitude and longitude together whether they are a place; what is none becomes unknown.</summary>
internal static class PointCheck
{
    public static void Check(RowDraft row, RegisterField<decimal> latitudeField, RegisterField<decimal> longitudeField, RegisterField<string> name)
    {
        var (latitude, longitude) = (row.Value(latitudeField), row.Value(longitudeField));
        var where = row.Where(latitude is null ? longitudeField : latitudeField);
        if (latitude is null && longitude is null)
            return;
        if (latitude is null or 0 && longitude is null or 0)
        {
            row.Problems.Add(CheckDiagnostics.ZeroCoordinates(where));
            (row[latitudeField], row[longitudeField]) = (null, null);
            return;
        }

        if (latitude is not { } north || longitude is not { } east)
        {
            row.Problems.Add(CheckDiagnostics.HalfCoordinates(where));
            (row[latitudeField], row[longitudeField]) = (null, null);
            return;
        }

        var point = new GeoPoint((double)north, (double)east);
        if (!point.IsInJapan && new GeoPoint((double)east, (double)north).IsInJapan)
        {
            (north, east) = (east, north);
            point = new((double)north, (double)east);
            (row[latitudeField], row[longitudeField]) = (north, east);
            row.Problems.Add(CheckDiagnostics.SwappedCoordinates(where, NumberText.Machine(north), NumberText.Machine(east)));
        }

        if (!point.IsInJapan)
        {
            row.Problems.Add(CheckDiagnostics.OutsideJapan(where, NumberText.Machine(north), NumberText.Machine(east)));
            (row[latitudeField], row[longitudeField]) = (null, null);
        }
        else if (row.Options.Area is { } area && !area.Contains(point))
        {
            row.Problems.Add(area.Contains(point.FromOldDatum())
                ? CheckDiagnostics.OldDatum(where, row.Text(name)) : CheckDiagnostics.OutsideArea(where, row.Text(name)));
        }
    }
}
