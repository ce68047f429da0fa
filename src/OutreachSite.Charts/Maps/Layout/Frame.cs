using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>A part of a sheet that is drawn on a sheet of its own.</summary>
/// <param name="Box">Its place on the sheet.</param>
/// <param name="Members">The items in it, by index, in their order.</param>
/// <param name="Form">How its own sheet is drawn.</param>
internal sealed record Frame(Box Box, ImmutableArray<int> Members, FrameForm Form);

/// <summary>How a framed part is drawn.</summary>
internal enum FrameForm
{
    /// <summary>As a larger map.</summary>
    Larger,

    /// <summary>As signs in rows: its places are so near to each other that no map would part them.</summary>
    Together,
}
