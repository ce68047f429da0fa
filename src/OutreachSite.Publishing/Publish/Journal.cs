using System.Text;
using OutreachSite.Threading;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// The steps of a publishing, on the disk before the first of them is done. While it stands the publishing can only be
/// finished: by the program that wrote it, or by the next one.
/// </summary>
internal static class Journal
{
    private const int ChecksumLength = 16;

    /// <summary>So many moves are worth several threads.</summary>
    private const int Many = 64;

    private static ReadOnlySpan<byte> Mark => "outreach journal 1\n"u8;

    /// <summary>Puts it on the disk in one step. Gives its time by the clock of the file system.</summary>
    public static long Write(DiskFolder output, IReadOnlyCollection<PublishStep> steps)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Mark);
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(steps.Count);
            foreach (var step in steps)
            {
                writer.Write((byte)step.Kind);
                writer.Write(step.Path.Value);
                writer.Write7BitEncodedInt(step.Number);
                writer.Write(step.Wanted.Value);
            }
        }

        Span<byte> checksum = stackalloc byte[ChecksumLength];
        ContentHash.Of(Written(bytes)).Write(checksum);
        bytes.Write(checksum);
        output.WriteThrough(PublishPlaces.Draft, stream => stream.Write(Written(bytes)));
        output.Move(PublishPlaces.Draft, PublishPlaces.Journal);
        output.FlushNames(PublishPlaces.Stage);
        return output.Look(PublishPlaces.Journal)?.Modified ?? 0;
    }

    /// <summary>The steps of a journal; null when there is none, or it is damaged.</summary>
    public static ImmutableArray<PublishStep>? Read(DiskFolder output)
    {
        if (output.Read(PublishPlaces.Journal) is not { } bytes || bytes.Length < Mark.Length + ChecksumLength)
            return null;
        ReadOnlySpan<byte> body = bytes.AsSpan(..^ChecksumLength), checksum = bytes.AsSpan(^ChecksumLength..);
        if (!body.StartsWith(Mark) || ContentHash.Of(body) != ContentHash.Read(checksum))
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, Mark.Length, body.Length - Mark.Length), Encoding.UTF8);
        var count = reader.ReadInt32();
        var steps = ImmutableArray.CreateBuilder<PublishStep>(count);
        while (steps.Count < count)
            steps.Add(new((PublishStepKind)reader.ReadByte(), new(reader.ReadString()), reader.Read7BitEncodedInt(), new(reader.ReadString())));
        return steps.ToImmutable();
    }

    /// <summary>Does what the journal says, makes the new manifest the manifest, and removes the journal.</summary>
    public static void Finish(DiskFolder output, ImmutableArray<PublishStep> steps)
    {
        for (var start = 0; start < steps.Length;)
        {
            var length = 1;
            while (start + length < steps.Length && GoTogether(steps[start], steps[start + length]))
                length++;
            Run(output, steps.AsMemory().Slice(start, length));
            start += length;
        }

        if (output.KindOf(PublishPlaces.NextManifest) == FileKind.File)
            output.Move(PublishPlaces.NextManifest, Manifest.Path);
        output.Delete(PublishPlaces.Journal);
    }

    private static bool GoTogether(PublishStep one, PublishStep other) =>
        one.Kind == PublishStepKind.MoveFile && other.Kind == PublishStepKind.MoveFile && SiteFile.IsPagePath(one.Path) == SiteFile.IsPagePath(other.Path);

    /// <summary>
    /// Moves of pages that follow each other are done by several threads, and so are those of other files: none of them waits for
    /// another. Pages never move before the files that they need.
    /// </summary>
    private static void Run(DiskFolder output, ReadOnlyMemory<PublishStep> steps)
    {
        if (steps.Length < Many)
        {
            foreach (var step in steps.Span)
                step.Run(output);
            return;
        }

        ManyAtOnce.For(steps.Length, at => steps.Span[at].Run(output));
    }

    private static ReadOnlySpan<byte> Written(MemoryStream bytes) => bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
}
