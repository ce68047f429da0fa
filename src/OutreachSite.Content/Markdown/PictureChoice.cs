namespace OutreachSite.Content.Markdown;

/// <summary>A copy of a picture that a browser may show in its place.</summary>
/// <param name="Url">As it is to be written on this page.</param>
/// <param name="Width">In pixels.</param>
public sealed record PictureChoice(string Url, int Width);
