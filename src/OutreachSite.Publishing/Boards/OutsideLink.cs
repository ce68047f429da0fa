namespace OutreachSite.Publishing.Boards;

/// <summary>An address outside of the site. Nothing fetches it: a person has to look.</summary>
/// <param name="Address">As it is written.</param>
/// <param name="Where">The first place.</param>
/// <param name="Count">In how many places it stands.</param>
public sealed record OutsideLink(string Address, Location Where, int Count);
