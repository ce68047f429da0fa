namespace OutreachSite.Publishing.Pages;

/// <summary>A file that a page makes and that is published with it: the numbers of a chart.</summary>
/// <param name="Path">From the root of the portal's output.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record BesideFile(RelativePath Path, byte[] Bytes);
