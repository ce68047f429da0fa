namespace OutreachSite.Content.Events;

/// <summary>Somebody who speaks.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Affiliation">Where they belong, and as what.</param>
public sealed record EventSpeaker(LocalizedText Name, LocalizedText? Affiliation);
