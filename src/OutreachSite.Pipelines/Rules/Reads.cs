namespace OutreachSite.Pipelines.Rules;

/// <summary>
/// Everything that a rule may learn from outside its key. One object for each run of a rule, so that what was read can
/// be written down: a file or its absence, a pattern with its matches, a setting, a date boundary, another result.
/// </summary>
public abstract class Reads
{
    /// <summary>The bytes of a file; null when there is none.</summary>
    public abstract byte[]? Bytes(RelativePath path);

    /// <summary>A file as UTF-8 text; null when there is none.</summary>
    public virtual SourceText? Text(RelativePath path) =>
        Bytes(path) is { } bytes ? new(path, System.Text.Encoding.UTF8.GetString(bytes)) : null;

    /// <summary>True when there is such a file.</summary>
    public abstract bool Exists(RelativePath path);

    /// <summary>The files that fit a pattern, by code point.</summary>
    public abstract ImmutableArray<RelativePath> Find(Glob glob);

    /// <summary>A value that the command line set for this build.</summary>
    public abstract T Setting<T>(Setting<T> setting) where T : notnull;

    /// <summary>True when today, where the site is, is this day or later. The only question about the clock.</summary>
    public abstract bool HasCome(DateOnly day);

    /// <summary>
    /// A value that other builds of this program may have in common with this one: taken from them, or made. No question:
    /// what it is made of was asked for before, and <paramref name="madeOf"/> stands for all of it.
    /// </summary>
    public virtual T Shared<T>(ContentHash madeOf, Func<T> make) where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        return make();
    }

    /// <summary>What another rule makes of a key; null when it could not, which that rule has reported.</summary>
    public abstract TValue? Result<TKey, TValue>(Rule<TKey, TValue> rule, TKey key)
        where TKey : notnull, IParsable<TKey>
        where TValue : class;
}
