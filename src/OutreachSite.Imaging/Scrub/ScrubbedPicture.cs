using OutreachSite.Imaging.Formats;

namespace OutreachSite.Imaging.Scrub;

/// <summary>A picture as it may be published: its pixels as they were, and nothing beside them.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Facts">Its kind and size; <see cref="PictureFacts.HasLocation"/> is about the file as it was before.</param>
/// <param name="Removed">What was taken out, a line for each kind, in the order of kinds; empty when nothing was.</param>
public sealed record ScrubbedPicture(byte[] Bytes, PictureFacts Facts, ImmutableArray<RemovedPart> Removed)
{
    /// <summary>True for a picture of pixels that shows one thing, however long one looks. GIF counts as moving, since it is for that alone that it is still used.</summary>
    public bool IsStill => Movement.IsStill(Facts.Format, Bytes);
}
