namespace OutreachSite.Charts.Maps;

/// <summary>A crowded part of a map, drawn larger.</summary>
/// <param name="Id">The id that the frame on the map leads to; whoever shows the drawing writes it around it.</param>
/// <param name="Letter">The letter at the frame.</param>
/// <param name="Title">What lies there, without the letter.</param>
/// <param name="Svg">The drawing.</param>
public sealed record MapInset(string Id, string Letter, string Title, string Svg);
