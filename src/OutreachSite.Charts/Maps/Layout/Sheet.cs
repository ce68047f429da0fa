using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>One drawing of a map, laid out: everything has its place.</summary>
internal sealed record Sheet
{
    /// <summary>Which kind of drawing it is, as the style sheet knows it.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of its place on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What is read out for the whole.</summary>
    public required string Sentence { get; init; }

    /// <summary>How high it is, in units.</summary>
    public required double Height { get; init; }

    /// <summary>The area, cut to what is seen and a little more.</summary>
    public ImmutableArray<ImmutableArray<Spot>> Area { get; init; } = [];

    /// <summary>Bar and arrow; null where nothing can be measured.</summary>
    public Furniture? Furniture { get; init; }

    /// <summary>The signs in the order of their numbers.</summary>
    public ImmutableArray<PlacedSign> Signs { get; init; } = [];

    /// <summary>Places whose signs are elsewhere, or that are no signs here.</summary>
    public ImmutableArray<Spot> Dots { get; init; } = [];

    /// <summary>The frames with what each of them leads to.</summary>
    public ImmutableArray<PlacedFrame> Frames { get; init; } = [];

    /// <summary>The plates of an index map.</summary>
    public ImmutableArray<PlacedRegion> Regions { get; init; } = [];

    /// <summary>Names with the room of each.</summary>
    public ImmutableArray<(string Text, Box Box)> Labels { get; init; } = [];

    /// <summary>Lines from something other than a sign, to the point for which it stands.</summary>
    public ImmutableArray<(Spot From, Spot To)> Lines { get; init; } = [];

    /// <summary>The ground below signs that stand in rows.</summary>
    public Box? Plate { get; init; }

    /// <summary>The sign to point out is drawn with a ring.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>A frame with its letter, and where it leads.</summary>
internal sealed record PlacedFrame(Box Box, Box Tab, string Letter, string Href, string Spoken);

/// <summary>A plate with its name and number.</summary>
internal sealed record PlacedRegion(MapRegion Region, string Count, string Spoken, Item Item, Spot Center);
