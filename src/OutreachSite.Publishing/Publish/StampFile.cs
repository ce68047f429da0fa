using System.Buffers.Binary;
using System.Text;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// The stamps of the files of one output folder, so that the next build need not read them. Kept outside the output, in a
/// file for each output folder. They belong to one manifest, row by row; any damage means that nothing is known.
/// </summary>
internal sealed class StampFile(DiskFolder state, string output)
{
    private const int HeadLength = 8 + HashLength + sizeof(int), HashLength = 16, RowLength = 2 * sizeof(long);

    private static ReadOnlySpan<byte> Mark => "stamps 1"u8;

    /// <summary>A file of which nothing is known but its digest.</summary>
    public static FileStamp Unknown { get; } = new(-1, 0);

    private RelativePath Path { get; } = new($"publish/{ContentHash.Of(Encoding.UTF8.GetBytes(output))}.stamps");

    /// <summary>A stamp as it may be kept: without its time, and so never trusted, unless the time is older than when we looked.</summary>
    /// <param name="stamp">What the file showed.</param>
    /// <param name="looked">A time by the clock of the file system at which the file already held its bytes.</param>
    public static FileStamp Trusted(FileStamp stamp, long looked) => stamp.Modified < looked ? stamp : stamp with { Modified = 0 };

    /// <summary>The stamps of the rows of a manifest; null when they are missing, damaged or those of another one.</summary>
    public FileStamp[]? Read(ContentHash manifest, int count)
    {
        var bytes = Bytes();
        if (bytes.Length != HeadLength + (count * RowLength) + HashLength)
            return null;
        ReadOnlySpan<byte> body = bytes.AsSpan(..^HashLength);
        if (!body.StartsWith(Mark) || ContentHash.Read(body[Mark.Length..]) != manifest || ContentHash.Of(body) != ContentHash.Read(bytes.AsSpan(^HashLength..)))
            return null;
        var stamps = new FileStamp[count];
        for (var row = 0; row < count; row++)
        {
            var at = body[(HeadLength + (row * RowLength))..];
            stamps[row] = new(BinaryPrimitives.ReadInt64LittleEndian(at), BinaryPrimitives.ReadInt64LittleEndian(at[sizeof(long)..]));
        }

        return stamps;
    }

    /// <summary>Keeps the stamps of the rows of a manifest. When that cannot be done the next build reads the files.</summary>
    public void Write(ContentHash manifest, IReadOnlyList<FileStamp> stamps)
    {
        var bytes = new byte[HeadLength + (stamps.Count * RowLength) + HashLength];
        Mark.CopyTo(bytes);
        manifest.Write(bytes.AsSpan(Mark.Length));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Mark.Length + HashLength), stamps.Count);
        for (var row = 0; row < stamps.Count; row++)
        {
            var at = bytes.AsSpan(HeadLength + (row * RowLength));
            BinaryPrimitives.WriteInt64LittleEndian(at, stamps[row].Length);
            BinaryPrimitives.WriteInt64LittleEndian(at[sizeof(long)..], stamps[row].Modified);
        }

        ContentHash.Of(bytes.AsSpan(..^HashLength)).Write(bytes.AsSpan(^HashLength..));
        try
        {
            state.Write(Path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    private byte[] Bytes()
    {
        try
        {
            return state.Read(Path) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
