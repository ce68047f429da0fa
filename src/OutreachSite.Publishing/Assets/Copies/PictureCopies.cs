using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Assets.Copies;

/// <summary>A smaller copy of a picture, as it is published.</summary>
/// <param name="Address">Its path in the portal, from which pages make their links.</param>
/// <param name="Width">In pixels.</param>
/// <param name="File">The file.</param>
internal sealed record PictureCopy(RelativePath Address, int Width, SiteFile File);

/// <summary>The smaller copies of a picture.</summary>
/// <param name="Copies">The smallest first; all of them are WebP.</param>
/// <param name="IsWaiting">True when copies would be made if there were a program for it.</param>
internal sealed record PictureCopies(ImmutableArray<PictureCopy> Copies, bool IsWaiting = false)
{
    /// <summary>The picture stays alone.</summary>
    public static PictureCopies None { get; } = new([]);

    /// <summary>The picture would have copies.</summary>
    public static PictureCopies Waiting { get; } = new([], IsWaiting: true);

    /// <summary>How they are stored: all but the bytes of the files.</summary>
    internal static Codec<PictureCopies> Codec { get; } = new(
        static (value, to) =>
        {
            to.WriteList(value.Copies, static (copy, last) =>
            {
                last.Write(copy.Address);
                last.Write((long)copy.Width);
                SiteFile.Write(copy.File, last);
            });
            to.Write(value.IsWaiting);
        },
        static (ref ValueReader from) => new(
            from.ReadList(static (ref ValueReader last) => new PictureCopy(last.ReadPath(), last.ReadInt(), SiteFile.Read(ref last))), from.ReadFlag()));
}
