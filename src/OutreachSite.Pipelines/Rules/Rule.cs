namespace OutreachSite.Pipelines.Rules;

/// <summary>
/// A named, versioned, pure and synchronous function from a key to a value. All that it learns comes through
/// <see cref="Reads"/>, so what it read is what it depends on. Equal keys and equal reads give equal values.
/// </summary>
/// <param name="name">Unique in the program; a result is known by its rule's name and its key.</param>
/// <param name="version">Raised when the rule gives another value for the same reads.</param>
/// <param name="run">The work. What it reports belongs to its own value alone, never to the values that it asked for.</param>
public sealed class Rule<TKey, TValue>(string name, int version, Func<TKey, Reads, Outcome<TValue>> run) : IRule
    where TKey : notnull, IParsable<TKey>
    where TValue : class
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public int Version => version;

    /// <summary>
    /// How values are stored, for the next build and for stopping the wave when a value comes out equal. Without a codec
    /// a value counts as changed whenever something that it read has changed, and is made again when somebody needs it.
    /// </summary>
    public Codec<TValue>? Codec { get; init; }

    /// <summary>True to hold values in memory for the whole build: for what many pages ask for. Others are let go soon.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>
    /// True for values of about a kilobyte, of which thousands are held before the first are let go: what costs more to
    /// make than to hold, and would not fit for all pages of a very large site.
    /// </summary>
    public bool IsSmall { get; init; }

    Outcome<object> IRule.RunOn(string key, Reads reads)
    {
        var outcome = run(TKey.Parse(key, System.Globalization.CultureInfo.InvariantCulture), reads);
        return new(outcome.Value, outcome.Diagnostics);
    }

    bool IRule.IsStored => Codec is not null;

    object? IRule.Shelf { get; set; }

    void IRule.Write(object value, Storage.ValueWriter writer) => Codec!.Write((TValue)value, writer);

    object IRule.Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Storage.ValueReader(bytes);
        return Codec!.Read(ref reader);
    }
}

/// <summary>A rule as the engine sees it: keys are texts, values are objects.</summary>
public interface IRule
{
    /// <summary>Unique in the program.</summary>
    string Name { get; }

    /// <summary>Raised when the rule gives another value for the same reads.</summary>
    int Version { get; }

    /// <summary>True to hold values in memory for the whole build.</summary>
    bool IsKept { get; }

    /// <summary>True for values of which thousands may be held.</summary>
    bool IsSmall { get; }

    /// <summary>True when values can be written and read.</summary>
    internal bool IsStored { get; }

    /// <summary>What the graph that asked last remembers of the rule. Another graph looks once, and puts its own there.</summary>
    internal object? Shelf { get; set; }

    /// <summary>Runs the rule on a key as text.</summary>
    internal Outcome<object> RunOn(string key, Reads reads);

    /// <summary>Writes a value of this rule.</summary>
    internal void Write(object value, Storage.ValueWriter writer);

    /// <summary>Reads a value of this rule.</summary>
    internal object Read(ReadOnlySpan<byte> bytes);
}
