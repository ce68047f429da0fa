namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Where layers begin and how deep they are, with the channels between them.</summary>
/// <param name="Starts">Of each layer.</param>
/// <param name="Depths">Of each layer.</param>
/// <param name="Channels">Below each layer but the last.</param>
internal sealed record MainPlaces(ImmutableArray<double> Starts, ImmutableArray<double> Depths, ImmutableArray<Channel> Channels)
{
    /// <summary>Where the last layer ends.</summary>
    public double End => Starts[^1] + Depths[^1];

    /// <summary>The parallels on which a link changes its place.</summary>
    public double TrackOf(Link link) => Starts[link.Upper.Layer] + Depths[link.Upper.Layer] + Channels[link.Upper.Layer].At(link.Track);

    /// <summary>The places of layers one behind the other.</summary>
    /// <param name="graph">All links have both ends.</param>
    /// <param name="start">Where the first begins.</param>
    /// <param name="shares">True when lines leave a box together.</param>
    /// <param name="margin">The room around rows that have a ground.</param>
    public static MainPlaces Of(LayerGraph graph, double start, bool shares, double margin)
    {
        ImmutableArray<Channel> channels = [.. graph.Links.Select(links => Channel.Of(links, shares, margin))];
        ImmutableArray<double> depths = [.. graph.Layers.Select(layer => layer.Select(piece => piece.Depth).DefaultIfEmpty(0).Max())];
        var starts = ImmutableArray.CreateBuilder<double>(depths.Length);
        foreach (var (layer, depth) in depths.Index())
        {
            starts.Add(start);
            start += depth + (layer < channels.Length ? channels[layer].Depth : 0);
        }

        return new(starts.ToImmutable(), depths, channels);
    }
}
