namespace OutreachSite.Content.Events;

/// <summary>A letter that asks somebody for help with the event.</summary>
/// <param name="Kind">For what.</param>
/// <param name="To">The organisation and the person, as they are addressed.</param>
/// <param name="Session">The session that a speaker is asked for, by its title; null for the whole event.</param>
/// <param name="Note">A sentence of one's own.</param>
public sealed record RequestLetter(RequestKind Kind, string To, Written? Session, string? Note);
