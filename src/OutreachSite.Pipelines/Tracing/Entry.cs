using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Tracing;

/// <summary>What an entry of the trace stands for.</summary>
internal enum EntryKind : byte
{
    /// <summary>The bytes of a file, or that there is none.</summary>
    File,

    /// <summary>Whether there is such a file.</summary>
    Existence,

    /// <summary>Which files fit a pattern.</summary>
    Pattern,

    /// <summary>A setting of the build.</summary>
    Setting,

    /// <summary>Whether a day has come.</summary>
    Boundary,

    /// <summary>What a rule makes of a key.</summary>
    Result,
}

/// <summary>Why a rule was run.</summary>
internal enum RunReason : byte
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>Nothing is known of an earlier run.</summary>
    New,

    /// <summary>Something that it read has changed: <see cref="Entry.Cause"/>.</summary>
    Changed,

    /// <summary>Its value was needed, and was not stored or could not be read.</summary>
    Needed,
}

/// <summary>
/// One thing that a build knows: an answer from outside or the result of a rule, with what it was read from. Revisions
/// count builds: something is out of date when what it read changed after it was computed.
/// </summary>
/// <remarks>
/// There are about eight of these for each page, and all of them are held for the whole build: whatever has a length of its own
/// (what was read, a small value) lies in the pools of the <see cref="Graph"/>, and what only some kinds have shares its place.
/// </remarks>
internal sealed class Entry(int id, EntryKind kind, IRule? rule, string key)
{
    private int _verifiedAt;
    private long _first, _second;

    /// <summary>Its position in the graph.</summary>
    public int Id { get; set; } = id;

    public EntryKind Kind { get; } = kind;

    /// <summary>Why it was run in this build.</summary>
    public RunReason Reason { get; set; }

    /// <summary>What had changed, where that was the reason.</summary>
    public Entry? Cause { get; set; }

    /// <summary>The rule of a result; null for answers from outside.</summary>
    public IRule? Rule { get; } = rule;

    /// <summary>A path, a pattern, a name, a day, or a rule's key as text.</summary>
    public string Key { get; } = key;

    /// <summary>Of the answer or value; what others compare.</summary>
    public ContentHash Digest { get; set; }

    /// <summary>The revision in which the digest last became another one.</summary>
    public int ChangedAt { get; set; }

    /// <summary>The revision in which it was last computed; 0 for never.</summary>
    public int ComputedAt { get; set; }

    /// <summary>The revision in which it was last asked for from outside the rules.</summary>
    public int AskedAt { get; set; }

    /// <summary>The revision in which it was last found to be up to date. Written under the entry's lock, read without.</summary>
    public int VerifiedAt
    {
        get => Volatile.Read(ref _verifiedAt);
        set => Volatile.Write(ref _verifiedAt, value);
    }

    /// <summary>What was said about it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; set; } = [];

    /// <summary>The value, while it is held in memory.</summary>
    public object? Value { get; set; }

    /// <summary>Where <see cref="Graph.ReadsOf"/> finds what it was read from; -1 when it was read from nothing.</summary>
    public int ReadsAt { get; set; } = -1;

    /// <summary>Of a result: where its bytes lie.</summary>
    public StoredValue Stored
    {
        get => Rule is null ? default : new((StoredIn)(_second & 3), _first, (int)(_second >> 2));
        set => (_first, _second) = (value.Position, ((long)value.Length << 2) | (long)value.In);
    }

    /// <summary>Of a file: how long it was and when it was written, when it was last read.</summary>
    public FileStamp Stamp
    {
        get => Kind == EntryKind.File ? new(_first, _second) : default;
        set => (_first, _second) = (value.Length, value.Modified);
    }

    /// <summary>True when there is no value: the rule failed, the file is missing.</summary>
    public bool IsAbsent { get; set; }

    /// <summary>True when the stamp was old enough to stand for the bytes.</summary>
    public bool IsStampTrusted { get; set; }

    /// <summary>True when two reads of one build differed, so that nothing may rely on the digest.</summary>
    public bool IsUnstable { get; set; }

    /// <summary>True when the store does not know its present state.</summary>
    public bool IsDirty { get; set; } = true;

    /// <summary>True while it is being brought up to date; set and read under its lock.</summary>
    public bool IsBusy { get; set; }
}

/// <summary>In which of the two the bytes of a value lie.</summary>
internal enum StoredIn : byte
{
    /// <summary>They are not stored.</summary>
    Nothing,

    /// <summary>A small value, in the graph itself.</summary>
    Graph,

    /// <summary>A large value, in the file of values.</summary>
    Values,
}

/// <summary>Where the bytes of a value lie.</summary>
/// <param name="In">In what.</param>
/// <param name="Position">From its beginning.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct StoredValue(StoredIn In, long Position, int Length);
