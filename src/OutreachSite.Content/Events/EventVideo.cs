namespace OutreachSite.Content.Events;

/// <summary>A recording of the event. Who cannot hear or see it has the transcript, which is required.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Url">Where it can be watched: another site, which the reader is told.</param>
/// <param name="Minutes">How long it is.</param>
/// <param name="Transcript">The page with what is said and shown, beside the event: <c>transcript.md</c>.</param>
public sealed record EventVideo(LocalizedText Title, string Url, int? Minutes, Written Transcript);
