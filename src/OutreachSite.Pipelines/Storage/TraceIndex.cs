using System.Buffers.Binary;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;
using OutreachSite.Threading;

namespace OutreachSite.Pipelines.Storage;

/// <summary>
/// The file of traces: its identity, then one batch for each build that had something to write. A batch is a row of parts, the
/// last of which says so; a part is its length, the hash of its bytes, and the bytes. From the first batch that is not whole,
/// nothing is read.
/// </summary>
internal sealed class TraceIndex(AppendOnlyFile file, IReadOnlyDictionary<string, IRule> rules, ContentHash identity) : IDisposable
{
    private const int HashLength = ContentHash.Length, HeadLength = 4 + HashLength, PieceLength = 1 << 20;

    /// <summary>How long the file is.</summary>
    public long Length => file.Length;

    /// <summary>How long it was when it last held everything in one batch.</summary>
    public long LengthOfAll { get; private set; }

    /// <summary>Reads what is whole; false when there is nothing to begin from.</summary>
    public bool Load(Graph graph)
    {
        var bytes = ReadAll();
        if (bytes.Length < HashLength || ContentHash.Read(bytes) != identity)
        {
            Clear();
            return false;
        }

        var at = HashLength;
        foreach (var batch in Batches(WholeParts(bytes.AsMemory(at))))
        {
            try
            {
                TraceBatch.Read(batch, graph, rules);
            }
            catch (DamagedValueException)
            {
                return Forget(graph);
            }

            at += batch.Sum(part => HeadLength + part.Length);
            if (LengthOfAll == 0)
                LengthOfAll = at;
        }

        if (!graph.IsWhole())
            return Forget(graph);
        if (at < bytes.Length)
            file.Truncate(at);
        return at > HashLength;
    }

    /// <summary>Adds a batch: entries as they are now, and the positions of those that are gone.</summary>
    public void Append(Graph graph, IEnumerable<Entry> changed, List<int> gone)
    {
        foreach (var part in TraceBatch.Parts(graph, changed, gone))
            Append(part);
        file.Flush();
        if (LengthOfAll == 0)
            LengthOfAll = file.Length;
    }

    /// <summary>Empties the file but for its identity.</summary>
    public void Clear()
    {
        file.Truncate(0);
        Span<byte> head = stackalloc byte[HashLength];
        identity.Write(head);
        file.Append(head);
        file.Flush();
        LengthOfAll = 0;
    }

    public void Dispose() => file.Dispose();

    private bool Forget(Graph graph)
    {
        Clear();
        graph.Clear();
        return false;
    }

    private void Append(ValueWriter part)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        BinaryPrimitives.WriteInt32LittleEndian(head, part.Length);
        ContentHash.FingerprintOf(part.Bytes).Write(head[4..]);
        file.Append(head);
        file.Append(part.Bytes);
    }

    /// <summary>The whole file, piece by piece at the same time; nothing when it cannot be read.</summary>
    private byte[] ReadAll()
    {
        var bytes = GC.AllocateUninitializedArray<byte>((int)file.Length);
        var isRead = true;
        ManyAtOnce.For((bytes.Length + PieceLength - 1) / PieceLength, piece =>
        {
            var start = piece * PieceLength;
            if (!file.Read(start, bytes.AsSpan(start, Math.Min(PieceLength, bytes.Length - start))))
                Volatile.Write(ref isRead, false);
        });
        return isRead ? bytes : [];
    }

    /// <summary>The parts up to the first that is not what was written.</summary>
    private static List<ReadOnlyMemory<byte>> WholeParts(ReadOnlyMemory<byte> rest)
    {
        var (parts, hashes) = (new List<ReadOnlyMemory<byte>>(), new List<ContentHash>());
        while (rest.Length > HeadLength && BinaryPrimitives.ReadInt32LittleEndian(rest.Span) is > 0 and var length && length <= rest.Length - HeadLength)
        {
            hashes.Add(ContentHash.Read(rest.Span[4..]));
            parts.Add(rest.Slice(HeadLength, length));
            rest = rest[(HeadLength + length)..];
        }

        var isWhole = new bool[parts.Count];
        ManyAtOnce.For(parts.Count, at => isWhole[at] = ContentHash.FingerprintOf(parts[at].Span) == hashes[at]);
        return Array.IndexOf(isWhole, false) is >= 0 and var damaged ? parts[..damaged] : parts;
    }

    /// <summary>The batches that are there to their end.</summary>
    private static IEnumerable<List<ReadOnlyMemory<byte>>> Batches(List<ReadOnlyMemory<byte>> parts)
    {
        for (var start = 0; parts.FindIndex(start, part => TraceBatch.IsLast(part.Span)) is >= 0 and var last; start = last + 1)
            yield return parts[start..(last + 1)];
    }
}
