namespace OutreachSite.Print.Pdf;

/// <summary>A font of a document.</summary>
/// <param name="Family">Its name without weight and the mark of a part: <c>BIZUDPGothic</c>; empty when it has none.</param>
/// <param name="IsDrawn">True for a Type 3 font, whose letters are drawings: it cannot be embedded as a font.</param>
/// <param name="Letters">The letters that are shown in it.</param>
public sealed record PdfFont(string Family, bool IsDrawn, ImmutableArray<string> Letters);
