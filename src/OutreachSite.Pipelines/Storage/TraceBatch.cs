using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Storage;

/// <summary>
/// A batch of the index: the revision, the texts that occur, positions of entries that are gone, and entries, in parts that
/// are read at the same time: of a large site it is most of what a build begins with.
/// </summary>
internal static class TraceBatch
{
    private const int EntriesOfPart = 4096;

    /// <summary>Writes a batch.</summary>
    public static void Write(ValueWriter writer, Graph graph, ImmutableArray<Entry> entries, List<int> gone)
    {
        var texts = new TextTable();
        var (body, ends) = (new ValueWriter(), ImmutableArray.CreateBuilder<int>());
        foreach (var part in entries.Chunk(EntriesOfPart))
        {
            body.Write((long)part.Length);
            foreach (var entry in part)
                Write(entry, texts, body);
            ends.Add(body.Length);
        }

        writer.Write((long)graph.Revision);
        writer.WriteList([.. texts.All], static (text, to) => to.Write(text));
        writer.WriteList([.. gone], static (id, to) => to.Write((long)id));
        writer.WriteList(ends.ToImmutable(), static (end, to) => to.Write((long)end));
        writer.Write(body.Bytes);
    }

    /// <summary>Reads a batch into the graph. Afterwards every entry that something was read from is there, or nothing is to be relied on.</summary>
    public static void Read(ReadOnlyMemory<byte> batch, Graph graph, IReadOnlyDictionary<string, IRule> rules)
    {
        var reader = new ValueReader(batch.Span);
        graph.Revision = reader.ReadInt();
        var names = new Names(reader.ReadList(static (ref ValueReader from) => from.ReadText()), rules);
        var gone = reader.ReadList(static (ref ValueReader from) => from.ReadInt());
        var ends = reader.ReadList(static (ref ValueReader from) => from.ReadInt());
        var body = batch[^reader.ReadBytes().Length..];
        foreach (var entry in Parts(body, ends, names).SelectMany(part => part))
            graph.Restore(entry);
        foreach (var id in gone)
        {
            if (graph[id] is { } entry)
                graph.Remove(entry);
        }
    }

    private static Entry[][] Parts(ReadOnlyMemory<byte> body, ImmutableArray<int> ends, Names names)
    {
        var parts = new Entry[ends.Length][];
        var isDamaged = false;
        Parallel.For(0, ends.Length, position =>
        {
            try
            {
                var (start, end) = (position == 0 ? 0 : ends[position - 1], ends[position]);
                parts[position] = start <= end && end <= body.Length ? Part(body.Span[start..end], names) : throw new DamagedValueException();
            }
            catch (DamagedValueException)
            {
                isDamaged = true;
            }
        });
        return isDamaged ? throw new DamagedValueException() : parts;
    }

    private static Entry[] Part(ReadOnlySpan<byte> bytes, Names names)
    {
        var reader = new ValueReader(bytes);
        var entries = new Entry[reader.ReadCount()];
        for (var position = 0; position < entries.Length; position++)
            entries[position] = ReadEntry(ref reader, names);
        return entries;
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

    private static Entry ReadEntry(ref ValueReader body, Names names)
    {
        var (id, kind, key) = (body.ReadInt(), (EntryKind)body.ReadInt(), names.TextOf(body.ReadInt()));
        var (digest, changedAt, computedAt) = (body.ReadHash(), body.ReadInt(), body.ReadInt());
        var (isAbsent, isUnstable) = (body.ReadFlag(), body.ReadFlag());
        var (stamp, isTrusted) = kind == EntryKind.File ? (new FileStamp(body.ReadNumber(), body.ReadNumber()), body.ReadFlag()) : default;
        var rule = kind == EntryKind.Result ? names.RuleOf(body.ReadInt()) : null;
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

    /// <summary>The texts of a batch, some of which are names of rules.</summary>
    private sealed class Names(ImmutableArray<string> texts, IReadOnlyDictionary<string, IRule> rules)
    {
        private readonly IRule?[] _rules = new IRule?[texts.Length];

        public string TextOf(int position) => position >= 0 && position < texts.Length ? texts[position] : throw new DamagedValueException();

        public IRule RuleOf(int position)
        {
            var name = TextOf(position);
            return _rules[position] ??= rules.TryGetValue(name, out var rule) ? rule : throw new DamagedValueException();
        }
    }

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
