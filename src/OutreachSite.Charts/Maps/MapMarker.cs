namespace OutreachSite.Charts.Maps;

/// <summary>A place with a number, the same number as in the list and on paper.</summary>
/// <param name="Number">Up to four characters: <c>2</c>, <c>105</c>, <c>A12</c>.</param>
/// <param name="At">Where it is; null when nobody knows, the place is then listed and not drawn.</param>
/// <param name="Sign">What it stands for.</param>
/// <param name="Label">Its name, as it is read out.</param>
/// <param name="Href">Where its number leads, <c>#f2</c>; null when it is no link.</param>
public sealed record MapMarker(string Number, MapPoint? At, MarkerSign Sign, string Label, string? Href);
