using OutreachSite.Imaging.Scrub;

namespace OutreachSite.Imaging.Copies;

/// <summary>
/// Makes smaller copies of cleaned pictures as WebP. What the program made is trusted no more than what an author brings: it is read, measured and
/// cleaned here.
/// </summary>
/// <param name="vips">The program.</param>
/// <param name="desk">A folder for the pictures that are being copied.</param>
public sealed class PictureCopier(Vips vips, DiskFolder desk)
{
    private const string Copy = "copy.webp";

    /// <summary>Raised when the same order would give another copy.</summary>
    public const int Version = 1;

    /// <summary>A copy as it may be published, or the reason why there is none: IMG204.</summary>
    /// <param name="picture">The picture, cleaned.</param>
    /// <param name="order">What the copy is to be like.</param>
    /// <param name="where">Whom to name.</param>
    /// <param name="name">The name of the picture.</param>
    public Outcome<byte[]> Make(ScrubbedPicture picture, CopyOrder order, Location where, string name)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var folder = new DiskFolder(Path.Combine(desk.Root, Path.GetRandomFileName()));
        try
        {
            // A name of our own: nothing of the author's name is an argument.
            var source = $"picture{picture.Facts.Format.Extension()}";
            folder.Write(new(source), picture.Bytes);
            if (vips.Copy(folder, source, Copy, order) is { } reason)
                return Failed(where, name, reason);
            return Read(folder) is not { } made ? Failed(where, name, NothingMade) : Looked(made, picture.Facts, order, where, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(where, name, new(e.Message, e.Message));
        }
        finally
        {
            Leave(folder);
        }
    }

    private static Message NothingMade => new("libvips が画像を書き出しませんでした", "libvips wrote no picture");

    private static Message OtherPicture => new("libvips が書き出したものは、同じ画像ではありません", "what libvips wrote is not the same picture");

    private static Outcome<byte[]> Failed(Location where, string name, Message reason) => Outcome.Failed<byte[]>(CopyDiagnostics.NotMade(where, name, reason));

    private static byte[]? Read(DiskFolder folder) =>
        folder.Look(new(Copy)) is { } stamp && stamp.Length <= PictureLimits.Standard.Bytes ? folder.Read(new(Copy)) : null;

    /// <summary>The same shape, still, and nothing in it but the picture.</summary>
    private static Outcome<byte[]> Looked(byte[] made, PictureFacts facts, CopyOrder order, Location where, string name)
    {
        var height = (double)facts.Height * order.Width / facts.Width;
        return PictureScrubber.Scrub(new(Copy), made, where).Value is { } clean && clean.Facts.Format == PictureFormat.WebP && clean.IsStill
               && clean.Facts.Width == order.Width && Math.Abs(clean.Facts.Height - height) <= 1
            ? Outcome.Of(clean.Bytes)
            : Failed(where, name, OtherPicture);
    }

    private static void Leave(DiskFolder folder)
    {
        try
        {
            folder.DeleteAll();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is in the way of nothing.
        }
    }
}
