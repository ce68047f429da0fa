namespace OutreachSite.Charts.Maps;

/// <summary>A part of the map with many places: drawn as a plate with its name and their number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many places lie in it.</param>
/// <param name="At">About its middle; null when nobody knows.</param>
/// <param name="Href">Where its plate leads, or null.</param>
public sealed record MapRegion(string Name, int Count, MapPoint? At, string? Href);
