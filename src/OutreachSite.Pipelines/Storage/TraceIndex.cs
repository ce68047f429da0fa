using System.Buffers.Binary;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Storage;

/// <summary>
/// The file of traces: its identity, then one batch for each build that had something to write. A batch is its length,
/// the hash of its bytes, and the bytes. From the first batch that is not whole, nothing is read.
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
        while (Batch(bytes.AsMemory(at)) is { IsEmpty: false } batch)
        {
            try
            {
                TraceBatch.Read(batch, graph, rules);
            }
            catch (DamagedValueException)
            {
                Clear();
                graph.Clear();
                return false;
            }

            at += HeadLength + batch.Length;
            if (LengthOfAll == 0)
                LengthOfAll = at;
        }

        if (!graph.IsWhole())
        {
            Clear();
            graph.Clear();
            return false;
        }

        if (at < bytes.Length)
            file.Truncate(at);
        return at > HashLength;
    }

    /// <summary>Adds a batch: entries as they are now, and the positions of those that are gone.</summary>
    public void Append(Graph graph, ImmutableArray<Entry> changed, List<int> gone)
    {
        if (changed.IsEmpty && gone.Count == 0)
            return;
        var writer = new ValueWriter();
        TraceBatch.Write(writer, graph, changed, gone);
        Span<byte> head = stackalloc byte[HeadLength];
        BinaryPrimitives.WriteInt32LittleEndian(head, writer.Length);
        ContentHash.FingerprintOf(writer.Bytes).Write(head[4..]);
        file.Append(head);
        file.Append(writer.Bytes);
        file.Flush();
        foreach (var entry in changed)
            entry.IsDirty = false;
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

    private static ReadOnlyMemory<byte> Batch(ReadOnlyMemory<byte> rest)
    {
        if (rest.Length <= HeadLength)
            return default;
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
        if (length <= 0 || length > rest.Length - HeadLength)
            return default;
        var batch = rest.Slice(HeadLength, length);
        return ContentHash.FingerprintOf(batch.Span) == ContentHash.Read(rest.Span[4..]) ? batch : default;
    }
}
