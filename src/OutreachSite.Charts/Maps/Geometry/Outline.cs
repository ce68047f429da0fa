namespace OutreachSite.Charts.Maps.Geometry;

/// <summary>Makes closed lines simple: fewer points, none of the old line further away than the tolerance (Douglas and Peucker 1973).</summary>
internal static class Outline
{
    /// <summary>More points than this are thinned before anything else, so that no line takes more than a moment.</summary>
    private const int Most = 20_000;

    /// <summary>The rings with fewer points; those that vanish are left out.</summary>
    public static ImmutableArray<ImmutableArray<Spot>> Simplify(ImmutableArray<ImmutableArray<Spot>> rings, double tolerance) =>
        [.. rings.Select(ring => Simplify(ring, tolerance)).Where(ring => ring.Length > 2)];

    /// <summary>The rings with as many points as allowed: the tolerance doubles until they fit.</summary>
    public static ImmutableArray<ImmutableArray<Spot>> Fit(ImmutableArray<ImmutableArray<Spot>> rings, double tolerance, int points)
    {
        var simple = Simplify(rings, tolerance);
        while (simple.Sum(ring => ring.Length) > points)
            simple = Simplify(simple, tolerance *= 2);
        return simple;
    }

    private static ImmutableArray<Spot> Simplify(ImmutableArray<Spot> ring, double tolerance)
    {
        var line = Thin(ring, tolerance / 4);
        if (line.Count < 4)
            return [.. line];
        var far = Farthest(line);
        var kept = new bool[line.Count + 1];
        line.Add(line[0]);
        (kept[0], kept[far], kept[^1]) = (true, true, true);
        Keep(line, 0, far, tolerance, kept);
        Keep(line, far, line.Count - 1, tolerance, kept);
        return [.. line.Where((_, index) => kept[index] && index < line.Count - 1)];
    }

    /// <summary>The ring without points that lie on the one before, or too near to it to be seen; open.</summary>
    private static List<Spot> Thin(ImmutableArray<Spot> ring, double least)
    {
        var (line, step) = (new List<Spot>(), Math.Max(1, ring.Length / Most));
        for (var i = 0; i < ring.Length; i += step)
        {
            if (line.Count == 0 || line[^1].DistanceTo(ring[i]) > least)
                line.Add(ring[i]);
        }

        while (line.Count > 1 && line[^1].DistanceTo(line[0]) <= least)
            line.RemoveAt(line.Count - 1);
        return line;
    }

    private static int Farthest(List<Spot> line)
    {
        var best = 1;
        for (var i = 1; i < line.Count; i++)
            best = line[i].DistanceTo(line[0]) > line[best].DistanceTo(line[0]) ? i : best;
        return best;
    }

    private static void Keep(List<Spot> line, int from, int to, double tolerance, bool[] kept)
    {
        var open = new Stack<(int From, int To)>([(from, to)]);
        while (open.TryPop(out var part))
        {
            var (best, distance) = (-1, tolerance);
            for (var i = part.From + 1; i < part.To; i++)
            {
                var away = Segment.Distance(line[i], line[part.From], line[part.To]);
                (best, distance) = away > distance ? (i, away) : (best, distance);
            }

            if (best < 0)
                continue;
            kept[best] = true;
            open.Push((part.From, best));
            open.Push((best, part.To));
        }
    }
}
