using OutreachSite.Charts.Maps.Geometry;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Lays out places that share a spot: their signs in rows, one line from all of them to the spot.</summary>
internal static class Together
{
    private const double Step = 6, Edge = 16, Top = 30, RowsTop = 78;

    public static Sheet Lay(Sheet start, ImmutableArray<MapMarker> markers)
    {
        var width = markers.Max(marker => SignSize.Width(marker.Number)) + Step;
        var most = Math.Max(1, (int)((View.Width - 2 * Edge - 2 * Step) / width));
        var columns = Math.Min(most, (int)Math.Ceiling(Math.Sqrt(markers.Length * 1.8)));
        var (rows, left) = ((markers.Length + columns - 1) / columns, View.Width / 2 - columns * width / 2);
        var (spot, bottom) = (new Spot(View.Width / 2, Top), RowsTop + rows * (SignSize.Height + Step));
        return start with
        {
            Height = Math.Max(View.Lowest, bottom + Edge + Step),
            Dots = [spot],
            Lines = [(new(spot.X, RowsTop), spot)],
            Plate = new(left - Step, RowsTop - Step, columns * width + 2 * Step, bottom - RowsTop + Step),
            Signs = [.. markers.Select((marker, index) => Sign(marker, new(left + (index % columns + 0.5) * width, RowsTop + (index / columns + 0.5) * (SignSize.Height + Step))))],
        };
    }

    private static PlacedSign Sign(MapMarker marker, Spot center) => new(marker, new(center, SignSize.Width(marker.Number), SignSize.Height), center);
}
