using System.Runtime.InteropServices;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;
using OutreachSite.Threading;

namespace OutreachSite.Pipelines.Storage;

/// <summary>
/// A batch of the index, in parts that are written one after the other, so that a large site needs no large memory for it, and
/// read at the same time, since it is most of what a build begins with. A part is whether it is the last, the revision, the
/// texts that occur here for the first time in the batch, and entries; the last has the positions of entries that are gone.
/// </summary>
internal static class TraceBatch
{
    private const int EntriesOfPart = 4096;

    /// <summary>How many entries have one text between them, about.</summary>
    private const int EntriesOfText = 2;

    /// <summary>The parts of a batch, each to be used before the next is asked for; none when there is nothing to say. What was written is not dirty any more.</summary>
    public static IEnumerable<ValueWriter> Parts(Graph graph, IEnumerable<Entry> entries, List<int> gone)
    {
        // Of a large site the table of texts is large itself: it is made once, not doubled again and again.
        var (texts, writer, waiting) = (new TextTable(entries.Count() / EntriesOfText), new ValueWriter(), new List<Entry>());
        foreach (var entry in entries)
        {
            if (waiting.Count == EntriesOfPart)
                yield return Write(isLast: false);
            waiting.Add(entry);
        }

        if (waiting.Count > 0 || gone.Count > 0)
            yield return Write(isLast: true);

        ValueWriter Write(bool isLast)
        {
            writer.Clear();
            writer.Write(isLast);
            writer.Write((long)graph.Revision);
            writer.WriteList<int>(isLast ? [.. gone] : [], static (id, to) => to.Write((long)id));
            WritePart(graph, waiting, texts, writer);
            waiting.Clear();
            return writer;
        }
    }

    /// <summary>True for the part that ends its batch.</summary>
    public static bool IsLast(ReadOnlySpan<byte> part) => part[0] != 0;

    /// <summary>Reads a batch into the graph. Afterwards every entry that something was read from is there, or nothing is to be relied on.</summary>
    public static void Read(List<ReadOnlyMemory<byte>> parts, Graph graph, IReadOnlyDictionary<string, IRule> rules)
    {
        var heads = parts.ConvertAll(Head.Of);
        var texts = new string[heads.Sum(head => (long)head.TextCount)];
        var names = new Names(texts, rules);
        ManyAtOnce.For(heads.Count, i => ReadTexts(parts[i].Span[heads[i].Length..], heads[i].PlaceIn(texts)));
        var read = new Entry[parts.Count][];
        ManyAtOnce.For(heads.Count, i => read[i] = ReadEntries(parts[i].Span[(heads[i].Length + heads[i].TextLength)..], graph, names));
        graph.Restore(read);
        graph.Revision = heads[^1].Revision;
        foreach (var id in heads[^1].Gone)
        {
            if (graph[id] is { } entry)
                graph.Remove(entry);
        }
    }

    private static void WritePart(Graph graph, List<Entry> entries, TextTable texts, ValueWriter to)
    {
        var (known, body, named) = (texts.Count, new ValueWriter(), new ValueWriter());
        foreach (var entry in entries)
        {
            Write(graph, entry, texts, body);
            entry.IsDirty = false;
        }

        foreach (var text in texts.From(known))
            named.Write(text);
        to.Write((long)known);
        to.Write((long)(texts.Count - known));
        to.Write((long)named.Length);
        to.WriteRaw(named.Bytes);
        to.Write((long)entries.Count);
        to.WriteRaw(body.Bytes);
    }

    private static void Write(Graph graph, Entry entry, TextTable texts, ValueWriter to)
    {
        to.Write((long)entry.Id);
        to.Write((long)entry.Kind);
        to.Write((long)texts.PositionOf(entry.Key));
        to.Write(entry.IsUnstable ? default : entry.Digest);
        to.Write((long)entry.ChangedAt);
        to.Write((long)entry.ComputedAt);
        to.Write(entry.IsAbsent);
        to.Write(entry.IsUnstable);
        if (entry.Kind == EntryKind.File)
        {
            to.Write(entry.Stamp.Length);
            to.Write(entry.Stamp.Modified);
            to.Write(entry.IsStampTrusted && !entry.IsUnstable);
        }

        if (entry.Rule is not { } rule)
            return;
        to.Write((long)texts.PositionOf(rule.Name));
        WriteValue(graph, entry.Stored, to);
        var reads = graph.ReadsOf(entry);
        to.Write((long)reads.Length);
        var before = 0;
        foreach (var id in reads)
        {
            to.Write((long)id - before);
            before = id;
        }

        to.WriteList(entry.Diagnostics, DiagnosticCodec.Write);
    }

    private static void WriteValue(Graph graph, StoredValue value, ValueWriter to)
    {
        to.Write((long)value.In);
        if (value.In == StoredIn.Graph)
            to.Write(graph.BytesOf(value));
        if (value.In != StoredIn.Values)
            return;
        to.Write(value.Position);
        to.Write((long)value.Length);
    }

    private static void ReadTexts(ReadOnlySpan<byte> bytes, Span<string> texts)
    {
        var reader = new ValueReader(bytes);
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadText();
    }

    private static Entry[] ReadEntries(ReadOnlySpan<byte> bytes, Graph graph, Names names)
    {
        var reader = new ValueReader(bytes);
        var entries = new Entry[reader.ReadCount()];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = ReadEntry(ref reader, graph, names);
        return entries;
    }

    private static Entry ReadEntry(ref ValueReader from, Graph graph, Names names)
    {
        var (id, kind, key) = (from.ReadInt(), (EntryKind)from.ReadInt(), names.TextOf(from.ReadInt()));
        var (digest, changedAt, computedAt) = (from.ReadHash(), from.ReadInt(), from.ReadInt());
        var (isAbsent, isUnstable) = (from.ReadFlag(), from.ReadFlag());
        var (stamp, isTrusted) = kind == EntryKind.File ? (new FileStamp(from.ReadNumber(), from.ReadNumber()), from.ReadFlag()) : default;
        var rule = kind == EntryKind.Result ? names.RuleOf(from.ReadInt()) : null;
        if (id < 0 || kind > EntryKind.Result)
            throw new DamagedValueException();
        var entry = new Entry(id, kind, rule, key)
        {
            Digest = digest, ChangedAt = changedAt, ComputedAt = computedAt, IsAbsent = isAbsent, IsUnstable = isUnstable,
            IsStampTrusted = isTrusted, IsDirty = false,
        };
        if (rule is not null)
            ReadResult(ref from, entry, graph);
        else
            entry.Stamp = stamp;
        return entry;
    }

    private static void ReadResult(ref ValueReader from, Entry entry, Graph graph)
    {
        switch ((StoredIn)from.ReadInt())
        {
            case StoredIn.Graph:
                graph.StoreHere(entry, from.ReadBytes());
                break;
            case StoredIn.Values:
                entry.Stored = new(StoredIn.Values, from.ReadNumber(), from.ReadInt());
                break;
        }

        var before = 0;
        foreach (ref var read in graph.RoomForReads(entry, from.ReadCount()))
            read = before += from.ReadInt();
        entry.Diagnostics = from.ReadList(DiagnosticCodec.Read);
    }

    /// <summary>What a part begins with.</summary>
    /// <param name="Length">How many bytes it takes, up to the texts.</param>
    /// <param name="TextLength">How many the texts take.</param>
    private sealed record Head(int Length, int Revision, ImmutableArray<int> Gone, int FirstText, int TextCount, int TextLength)
    {
        public static Head Of(ReadOnlyMemory<byte> part)
        {
            var reader = new ValueReader(part.Span);
            reader.ReadFlag();
            var (revision, gone) = (reader.ReadInt(), reader.ReadList(static (ref ValueReader from) => from.ReadInt()));
            var (firstText, textCount, textLength) = (reader.ReadInt(), reader.ReadCount(), reader.ReadCount());
            return new(part.Length - reader.Left, revision, gone, firstText, textCount, textLength);
        }

        /// <summary>Where its texts stand among all of the batch.</summary>
        public Span<string> PlaceIn(string[] texts) =>
            FirstText >= 0 && FirstText <= texts.Length - TextCount ? texts.AsSpan(FirstText, TextCount) : throw new DamagedValueException();
    }

    /// <summary>The texts of a batch, some of which are names of rules.</summary>
    private sealed class Names(string[] texts, IReadOnlyDictionary<string, IRule> rules)
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
    private sealed class TextTable(int capacity)
    {
        private readonly Dictionary<string, int> _positions = new(capacity, StringComparer.Ordinal);
        private readonly List<string> _all = new(capacity);

        public int Count => _all.Count;

        /// <summary>Those from a position on.</summary>
        public ReadOnlySpan<string> From(int position) => CollectionsMarshal.AsSpan(_all)[position..];

        public int PositionOf(string text)
        {
            ref var position = ref CollectionsMarshal.GetValueRefOrAddDefault(_positions, text, out var isKnown);
            if (!isKnown)
            {
                position = _all.Count;
                _all.Add(text);
            }

            return position;
        }
    }
}
