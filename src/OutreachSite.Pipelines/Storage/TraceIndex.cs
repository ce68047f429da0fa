using System.Buffers.Binary;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Storage;

/// <summary>
/// The file of traces: its identity, then one batch for each build that had something to write. A batch is a row of parts, the
/// last of which says so; a part is its length, the hash of its bytes, and the bytes. From the first batch that is not whole,
/// nothing is read.
/// </summary>
internal sealed class TraceIndex(AppendOnlyFile file, IReadOnlyDictionary<string, IRule> rules, ContentHash identity) : IDisposable
{
    private const int HashLength = ContentHash.Length, HeadLength = 4 + HashLength;

    /// <summary>How long the file is.</summary>
    public long Length => file.Length;

    /// <summary>How long it was when it last held everything in one batch.</summary>
    public long LengthOfAll { get; private set; }

    /// <summary>Reads what is whole; false when there is nothing to begin from.</summary>
    public bool Load(Graph graph)
    {
        var bytes = new byte[file.Length];
        if (bytes.Length < HashLength || !file.Read(0, bytes) || ContentHash.Read(bytes) != identity)
        {
            Clear();
            return false;
        }

        var at = HashLength;
        while (Batch(bytes.AsMemory(at), out var length) is { Count: > 0 } parts)
        {
            try
            {
                TraceBatch.Read(parts, graph, rules);
            }
            catch (DamagedValueException)
            {
                return Forget(graph);
            }

            at += length;
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

    /// <summary>The parts of the batch that begins here, up to the one that ends it; null where there is no whole batch.</summary>
    private static List<ReadOnlyMemory<byte>>? Batch(ReadOnlyMemory<byte> rest, out int length)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        for (length = 0; Part(rest[length..]) is { IsEmpty: false } part;)
        {
            parts.Add(part);
            length += HeadLength + part.Length;
            if (TraceBatch.IsLast(part.Span))
                return parts;
        }

        return null;
    }

    private static ReadOnlyMemory<byte> Part(ReadOnlyMemory<byte> rest)
    {
        if (rest.Length <= HeadLength)
            return default;
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
        if (length <= 0 || length > rest.Length - HeadLength)
            return default;
        var part = rest.Slice(HeadLength, length);
        return ContentHash.FingerprintOf(part.Span) == ContentHash.Read(rest.Span[4..]) ? part : default;
    }
}
