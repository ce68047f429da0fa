namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>
/// Finds places in a given order that are as near as can be to where each wants to be, and apart: the least squares, by pooling neighbours that
/// would come too near (isotonic regression).
/// </summary>
internal static class Apart
{
    /// <summary>The places.</summary>
    /// <param name="wishes">Where each wants to be.</param>
    /// <param name="gaps">The least distance of each to the one before; the first is not looked at.</param>
    /// <param name="low">The least place of the first.</param>
    /// <param name="high">The greatest place of the last. There must be room for all.</param>
    public static double[] Place(ReadOnlySpan<double> wishes, ReadOnlySpan<double> gaps, double low, double high)
    {
        var count = wishes.Length;
        var offsets = new double[count];
        for (var i = 1; i < count; i++)
            offsets[i] = offsets[i - 1] + gaps[i];
        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < count; i++)
        {
            var pool = (Sum: wishes[i] - offsets[i], Count: 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count >= pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var (places, index, most) = (new double[count], 0, Math.Max(low, high - (count == 0 ? 0 : offsets[^1])));
        foreach (var (sum, size) in pools)
        {
            for (var i = 0; i < size; i++, index++)
                places[index] = Math.Clamp(sum / size, low, most) + offsets[index];
        }

        return places;
    }
}
