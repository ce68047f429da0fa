using OutreachSite.Charts.Maps.Geometry;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>What one sheet is to show.</summary>
/// <param name="Letter">The letter at its frame; empty for the whole.</param>
/// <param name="Title">What lies there, without the letter.</param>
/// <param name="View">What part of the ground it shows.</param>
/// <param name="Markers">Its places, in the order of their numbers.</param>
/// <param name="Form">How it is drawn.</param>
internal sealed record Part(string Letter, string Title, View View, ImmutableArray<MapMarker> Markers, FrameForm Form);
