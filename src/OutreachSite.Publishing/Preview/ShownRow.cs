using System.Buffers.Binary;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Preview;

/// <summary>Where a file of the preview lies in its store: a head that says what it is, then its bytes.</summary>
/// <param name="Position">Of the head.</param>
/// <param name="HeadLength">How long the head is.</param>
/// <param name="Length">How many bytes follow it.</param>
/// <param name="Digest">Of those bytes.</param>
/// <param name="Source">The file that it comes from.</param>
internal sealed record ShownRow(long Position, int HeadLength, int Length, ContentHash Digest, RelativePath Source)
{
    private const int FixedLength = sizeof(int) + 16, Guess = 512, Longest = 1 << 16;

    /// <summary>Where the bytes begin.</summary>
    public long Start => Position + HeadLength;

    /// <summary>Where the next row begins.</summary>
    public long End => Start + Length;

    /// <summary>The head of a file: its own length and hash, then path, source, digest and length of the file.</summary>
    public static byte[] HeadOf(SiteFile file)
    {
        var writer = new ValueWriter();
        writer.Write(file.Path);
        writer.Write(file.Source);
        writer.Write(file.Digest);
        writer.Write((long)file.Bytes.Length);
        var head = new byte[FixedLength + writer.Length];
        BinaryPrimitives.WriteInt32LittleEndian(head, writer.Length);
        ContentHash.Of(writer.Bytes).Write(head.AsSpan(sizeof(int)));
        writer.Bytes.CopyTo(head.AsSpan(FixedLength));
        return head;
    }

    /// <summary>The row at a position; null from the first that is not whole.</summary>
    public static (RelativePath Path, ShownRow Row)? ReadAt(AppendOnlyFile file, long position)
    {
        // Nearly every head fits the guess, and then one look at the file is enough.
        var head = new byte[Math.Min(Guess, file.Length - position)];
        if (head.Length < FixedLength || !file.Read(position, head))
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is <= 0 or > Longest || position + FixedLength + length > file.Length)
            return null;
        if (FixedLength + length > head.Length)
        {
            head = new byte[FixedLength + length];
            if (!file.Read(position, head))
                return null;
        }

        var body = head.AsSpan(FixedLength, length);
        if (ContentHash.Of(body) != ContentHash.Read(head.AsSpan(sizeof(int))))
            return null;
        var reader = new ValueReader(body);
        var (path, source) = (reader.ReadPath(), reader.ReadPath());
        var digest = reader.ReadHash();
        var row = new ShownRow(position, FixedLength + length, reader.ReadInt(), digest, source);
        return row.End <= file.Length ? (path, row) : null;
    }
}
