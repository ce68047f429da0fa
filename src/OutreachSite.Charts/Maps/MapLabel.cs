namespace OutreachSite.Charts.Maps;

/// <summary>The name of a part of the map, written about where it lies if there is room.</summary>
public sealed record MapLabel(string Text, MapPoint At);
