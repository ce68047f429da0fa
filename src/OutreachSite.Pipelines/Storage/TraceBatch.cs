using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Storage;

/// <summary>A batch of the index: the revision, the texts that occur, entries, and positions of entries that are gone.</summary>
internal static class TraceBatch
{
    /// <summary>Writes a batch.</summary>
    public static void Write(ValueWriter writer, Graph graph, ImmutableArray<Entry> entries, List<int> gone)
    {
        var texts = new TextTable();
        var body = new ValueWriter();
        body.Write((long)entries.Length);
        foreach (var entry in entries)
            Write(entry, texts, body);
        body.Write((long)gone.Count);
        foreach (var id in gone)
            body.Write((long)id);

        writer.Write((long)graph.Revision);
        writer.WriteList([.. texts.All], static (text, to) => to.Write(text));
        writer.Write(body.Bytes);
    }

    /// <summary>Reads a batch into the graph. Afterwards every entry that something was read from is there, or nothing is to be relied on.</summary>
    public static void Read(ReadOnlySpan<byte> batch, Graph graph, IReadOnlyDictionary<string, IRule> rules)
    {
        var reader = new ValueReader(batch);
        graph.Revision = reader.ReadInt();
        var texts = reader.ReadList(static (ref ValueReader from) => from.ReadText());
        var body = new ValueReader(reader.ReadBytes());
        for (var left = body.ReadCount(); left > 0; left--)
            graph.Restore(ReadEntry(ref body, texts, rules));
        for (var left = body.ReadCount(); left > 0; left--)
        {
            if (graph[body.ReadInt()] is { } gone)
                graph.Remove(gone);
        }
    }

    private static void Write(Entry entry, TextTable texts, ValueWriter body)
    {
        body.Write((long)entry.Id);
        body.Write((long)entry.Kind);
        body.Write(texts.PositionOf(entry.Key));
        body.Write(entry.IsUnstable ? default : entry.Digest);
        body.Write((long)entry.ChangedAt);
        body.Write((long)entry.ComputedAt);
        body.Write(entry.IsAbsent);
        body.Write(entry.IsUnstable);
        if (entry.Kind == EntryKind.File)
        {
            body.Write(entry.Stamp.Length);
            body.Write(entry.Stamp.Modified);
            body.Write(entry.IsStampTrusted && !entry.IsUnstable);
        }

        if (entry.Rule is not { } rule)
            return;
        body.Write(texts.PositionOf(rule.Name));
        body.Write(entry.Stored.Position);
        body.Write((long)entry.Stored.Length);
        body.Write(entry.Inline is not null);
        if (entry.Inline is { } small)
            body.Write(small.AsSpan());
        body.Write((long)entry.Reads.Length);
        var before = 0;
        foreach (var id in entry.Reads)
        {
            body.Write((long)id - before);
            before = id;
        }

        body.WriteList(entry.Diagnostics, DiagnosticCodec.Write);
    }

    private static Entry ReadEntry(ref ValueReader body, ImmutableArray<string> texts, IReadOnlyDictionary<string, IRule> rules)
    {
        var (id, kind, key) = (body.ReadInt(), (EntryKind)body.ReadInt(), TextOf(body.ReadInt(), texts));
        var (digest, changedAt, computedAt) = (body.ReadHash(), body.ReadInt(), body.ReadInt());
        var (isAbsent, isUnstable) = (body.ReadFlag(), body.ReadFlag());
        var (stamp, isTrusted) = kind == EntryKind.File ? (new FileStamp(body.ReadNumber(), body.ReadNumber()), body.ReadFlag()) : default;
        var rule = kind == EntryKind.Result ? RuleOf(TextOf(body.ReadInt(), texts), rules) : null;
        if (id < 0 || kind > EntryKind.Result)
            throw new DamagedValueException();
        var entry = new Entry(id, kind, rule, key)
        {
            Digest = digest, ChangedAt = changedAt, ComputedAt = computedAt, IsAbsent = isAbsent, IsUnstable = isUnstable,
            Stamp = stamp, IsStampTrusted = isTrusted, IsDirty = false,
        };
        if (rule is not null)
            ReadResult(ref body, entry);
        return entry;
    }

    private static void ReadResult(ref ValueReader body, Entry entry)
    {
        entry.Stored = new(body.ReadNumber(), body.ReadInt());
        entry.Inline = body.ReadFlag() ? body.ReadBytes().ToArray() : null;
        var reads = new int[body.ReadCount()];
        var before = 0;
        for (var i = 0; i < reads.Length; i++)
            reads[i] = before += body.ReadInt();
        entry.Reads = reads;
        entry.Diagnostics = body.ReadList(DiagnosticCodec.Read);
    }

    private static string TextOf(int position, ImmutableArray<string> texts) =>
        position >= 0 && position < texts.Length ? texts[position] : throw new DamagedValueException();

    private static IRule RuleOf(string name, IReadOnlyDictionary<string, IRule> rules) =>
        rules.TryGetValue(name, out var rule) ? rule : throw new DamagedValueException();

    /// <summary>Texts by the order of their first use.</summary>
    private sealed class TextTable
    {
        private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

        public List<string> All { get; } = [];

        public long PositionOf(string text)
        {
            if (!_positions.TryGetValue(text, out var position))
            {
                _positions[text] = position = All.Count;
                All.Add(text);
            }

            return position;
        }
    }
}
