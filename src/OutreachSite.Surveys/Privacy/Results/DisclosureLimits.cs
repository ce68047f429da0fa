namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>The limits under which results were published: everybody may know them.</summary>
/// <param name="MinimumBase">A table over fewer people is not published.</param>
/// <param name="MinimumCell">Where answers meet what people are, no smaller number but 0 is seen or can be computed.</param>
/// <param name="SensitiveMinimumCell">The same for sensitive questions.</param>
/// <param name="HidesNoneAndAll">True when it is hidden as well that nobody, or everybody, of a group gave an answer.</param>
public sealed record DisclosureLimits(int MinimumBase, int MinimumCell, int SensitiveMinimumCell, bool HidesNoneAndAll);
