namespace OutreachSite.Content.Events;

/// <summary>How to take part from afar.</summary>
/// <param name="Service">What is used, in words.</param>
/// <param name="Url">Where to go; null when the address is sent to those who applied.</param>
public sealed record EventOnline(LocalizedText Service, string? Url);
