namespace OutreachSite.Content.Events;

/// <summary>A file to take home. The file lies beside the event.</summary>
/// <param name="Title">What it is.</param>
/// <param name="File">Its path from the folder of the event.</param>
/// <param name="Pages">1 to 10,000; null when nobody counted.</param>
public sealed record EventMaterial(LocalizedText Title, Written File, int? Pages);
