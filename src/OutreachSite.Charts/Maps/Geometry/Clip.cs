using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Geometry;

/// <summary>
/// Cuts closed lines at a box (Sutherland and Hodgman 1974). Where a ring leaves the box it runs along its edge; the caller takes a box
/// larger than what is seen, so that those edges are never shown.
/// </summary>
internal static class Clip
{
    /// <summary>The parts of the rings within the box.</summary>
    public static ImmutableArray<ImmutableArray<Spot>> To(ImmutableArray<ImmutableArray<Spot>> rings, Box box) =>
        [.. rings.Select(ring => To(ring, box)).Where(ring => ring.Length > 2)];

    private static ImmutableArray<Spot> To(ImmutableArray<Spot> ring, Box box)
    {
        var cut = Half(ring, spot => spot.X - box.X);
        cut = Half(cut, spot => box.Right - spot.X);
        cut = Half(cut, spot => spot.Y - box.Y);
        return Half(cut, spot => box.Bottom - spot.Y);
    }

    /// <summary>What lies where the measure is not below zero.</summary>
    private static ImmutableArray<Spot> Half(ImmutableArray<Spot> ring, Func<Spot, double> measure)
    {
        var kept = ImmutableArray.CreateBuilder<Spot>();
        for (var i = 0; i < ring.Length; i++)
        {
            var (before, here) = (ring[i == 0 ? ring.Length - 1 : i - 1], ring[i]);
            var (past, now) = (measure(before), measure(here));
            if (past >= 0 != now >= 0)
                kept.Add(Between(before, here, past / (past - now)));
            if (now >= 0)
                kept.Add(here);
        }

        return kept.ToImmutable();
    }

    private static Spot Between(Spot a, Spot b, double part) => new(a.X + (b.X - a.X) * part, a.Y + (b.Y - a.Y) * part);
}
