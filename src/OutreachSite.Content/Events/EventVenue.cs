namespace OutreachSite.Content.Events;

/// <summary>Where an event takes place and how to get there.</summary>
/// <param name="Name">The house and the room.</param>
/// <param name="Address">Null when it is not known.</param>
/// <param name="Access">One text for each way.</param>
public sealed record EventVenue(LocalizedText Name, LocalizedText? Address, ImmutableArray<LocalizedText> Access);
