namespace OutreachSite.Publishing.Preview;

/// <summary>A file as the preview shows it.</summary>
/// <param name="Bytes">Its whole content.</param>
/// <param name="Source">The file that it comes from, from the root of the site.</param>
public sealed record ShownFile(ReadOnlyMemory<byte> Bytes, RelativePath Source);
