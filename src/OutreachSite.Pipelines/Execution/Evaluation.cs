using System.Collections.Concurrent;
using System.Diagnostics;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// One build: brings results up to date, running only the rules for which something that they read has changed. The one
/// place that knows threads: results are known by rule and key, so that nothing depends on which thread was faster.
/// </summary>
/// <remarks>
/// Verifying traces with early cutoff (Mokhov, Mitchell, Peyton Jones: Build Systems à la Carte, 2018): what an entry read
/// is looked at in the order in which it was read, so that a question that only an outdated answer led to is never asked.
/// </remarks>
public sealed class Evaluation
{
    private readonly BuildCache? _cache;
    private readonly ConcurrentDictionary<string, int> _runs = new(StringComparer.Ordinal);
    private readonly int _revision;
    private int _asked;
    private Reached? _reached;
    private (int Asked, int Runs) _reachedAt;

    /// <summary>Begins a build, from what the cache knows of the last one.</summary>
    public Evaluation(BuildInput input, BuildCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        (Input, _cache, Graph) = (input, cache, cache?.Graph ?? new());
        _revision = ++Graph.Revision;
        Outside = new(input, _revision);
    }

    internal BuildInput Input { get; }

    internal Graph Graph { get; }

    internal OutsideWorld Outside { get; }

    /// <summary>How many times each rule was run, by its name: those whose results were still right are not counted.</summary>
    public ImmutableSortedDictionary<string, int> Runs => _runs.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>How many times rules were run.</summary>
    public int Count => _runs.Values.Sum();

    /// <summary>The results for many keys, in the order of the keys; null where a rule failed.</summary>
    public ImmutableArray<TValue?> All<TKey, TValue>(Rule<TKey, TValue> rule, ImmutableArray<TKey> keys)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        var results = new TValue?[keys.Length];
        Each(rule, keys, (index, value) => results[index] = value);
        return [.. results];
    }

    /// <summary>Works on many keys at once, and hands over each result as it is there, from any thread; null where a rule failed.</summary>
    public void Each<TKey, TValue>(Rule<TKey, TValue> rule, ImmutableArray<TKey> keys, Action<int, TValue?> take)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(take);
        AtOnce(keys.Length, index => take(index, One(rule, keys[index])));
    }

    /// <summary>Asks several questions, as many at once as this build may.</summary>
    public void AtOnce(int count, Action<int> ask) =>
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Input.Parallelism) }, ask);

    /// <summary>The result for one key; null when the rule failed.</summary>
    public TValue? One<TKey, TValue>(Rule<TKey, TValue> rule, TKey key)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        var entry = Graph.Result(rule, Keys.Text(key));
        if (entry.AskedAt != _revision)
        {
            entry.AskedAt = _revision;
            Interlocked.Increment(ref _asked);
        }

        return (TValue?)ValueOf(entry);
    }

    /// <summary>Runs a rule for a key though its result is known: for the part of a value that is not stored.</summary>
    public TValue? Again<TKey, TValue>(Rule<TKey, TValue> rule, TKey key)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        var entry = Graph.Result(rule, Keys.Text(key));
        Ensure(entry);
        lock (entry)
            return (TValue?)RunAgain(entry);
    }

    /// <summary>What was asked for, and everything that it was made from: nothing else belongs to this build.</summary>
    internal Reached Reached()
    {
        // Three ask for it at the end of a build; it is the same as long as nothing was run or asked in between.
        var state = (_asked, Count);
        if (_reached is null || _reachedAt != state)
            (_reached, _reachedAt) = (Tracing.Reached.From(Graph, _revision), state);
        return _reached;
    }

    /// <summary>Every problem of every result, once each, in the order of files, lines and columns, and always in the same.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
    [
        .. Reached().Where(entry => !entry.Diagnostics.IsEmpty).SelectMany(entry => entry.Diagnostics).Distinct()
            .OrderBy(d => d.Where.Path, StringComparer.Ordinal).ThenBy(d => d.Where.Line).ThenBy(d => d.Where.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message.English, StringComparer.Ordinal)
            .ThenBy(d => d.Where.Cell, StringComparer.Ordinal),
    ];

    /// <summary>The next day on which an answer about the clock changes; null when none was asked for.</summary>
    public DateOnly? NextBoundary => Reached().NextBoundary;

    /// <summary>Every day to come on which an answer about the clock changes, the next one first.</summary>
    public ImmutableArray<DateOnly> Boundaries => Reached().ComingBoundaries;

    /// <summary>The latest day whose coming was asked for and that has come; null when there is none.</summary>
    public DateOnly? LastBoundary => Reached().LastBoundary;

    /// <summary>The top folders in which files were looked for, by name.</summary>
    public ImmutableArray<string> SourceFolders => Outside.SourceFolders;

    /// <summary>Tells why a rule was run for a key in this build, down to what had changed outside; empty when it was not run.</summary>
    public ImmutableArray<Why> Explain<TKey, TValue>(Rule<TKey, TValue> rule, TKey key)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Graph.Find(rule.Name, Keys.Text(key)) is { } entry ? Why.Of(entry, _revision) : [];
    }

    /// <summary>The keys for which a rule has a result in this build, in no particular order.</summary>
    public ImmutableArray<TKey> Known<TKey, TValue>(Rule<TKey, TValue> rule)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. Graph.KeysOf(rule.Name).Select(key => TKey.Parse(key, System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>The stored value for a key, without running anything; null when there is none.</summary>
    public TValue? Peek<TKey, TValue>(Rule<TKey, TValue> rule, TKey key)
        where TKey : notnull, IParsable<TKey>
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Graph.Find(rule.Name, Keys.Text(key)) is not { IsAbsent: false } entry)
            return null;
        lock (entry)
            return (TValue?)(entry.Value ?? _cache?.ValueOf(entry));
    }

    /// <summary>Writes what is known now for the next build. Does nothing without a cache.</summary>
    public void Save() => _cache?.Save(Reached());

    /// <summary>Brings an entry up to date.</summary>
    internal void Ensure(Entry entry)
    {
        if (entry.VerifiedAt == _revision)
            return;
        RefuseCircle(entry);
        lock (entry)
        {
            if (entry.VerifiedAt == _revision)
                return;
            (entry.Reason, entry.Cause) = (RunReason.None, null);
            if (entry.Rule is null)
                Outside.Refresh(entry);
            else if (!IsUpToDate(entry))
                Run(entry);
            entry.VerifiedAt = _revision;
        }
    }

    /// <summary>The value of an entry, which is brought up to date first; null when the rule failed.</summary>
    internal object? ValueOf(Entry entry)
    {
        RefuseCircle(entry);
        lock (entry)
        {
            Ensure(entry);
            if (entry.IsAbsent)
                return null;
            if (entry.Value is { } held)
                return held;
            var value = _cache?.ValueOf(entry);
            if (value is null)
                return RunAgain(entry);
            Hold(entry, value);
            return value;
        }
    }

    private bool IsUpToDate(Entry entry)
    {
        if (entry.ComputedAt == 0 || entry.IsUnstable)
        {
            entry.Reason = RunReason.New;
            return false;
        }

        entry.IsBusy = true;
        var cause = FirstChange(entry);
        entry.IsBusy = false;
        if (cause is not null)
            (entry.Reason, entry.Cause) = (RunReason.Changed, cause);
        return cause is null;
    }

    private Entry? FirstChange(Entry entry)
    {
        foreach (var id in Graph.ReadsOf(entry))
        {
            var read = Graph[id]!;
            Ensure(read);
            if (read.ChangedAt > entry.ComputedAt)
                return read;
        }

        return null;
    }

    private void Run(Entry entry)
    {
        _runs.AddOrUpdate(entry.Rule!.Name, 1, static (_, count) => count + 1);
        Compute(entry);
    }

    /// <summary>A pure rule gives the same value again. It does not when a file was saved meanwhile: then nothing relies on it next time.</summary>
    private object? RunAgain(Entry entry)
    {
        if (entry.Reason == RunReason.None)
            entry.Reason = RunReason.Needed;
        return Compute(entry);
    }

    private object? Compute(Entry entry)
    {
        var run = new RuleRun(this);
        entry.IsBusy = true;
        var outcome = entry.Rule!.RunOn(entry.Key, run);
        entry.IsBusy = false;
        Graph.SetReads(entry, run.Asked);
        // There are many empty lists, and one is enough.
        entry.Diagnostics = outcome.Diagnostics.IsEmpty ? [] : outcome.Diagnostics;
        var digest = DigestOf(entry, outcome.Value);
        var isAbsent = outcome.Value is null;
        if (entry.ComputedAt == 0 || entry.IsUnstable || digest != entry.Digest || isAbsent != entry.IsAbsent)
            (entry.Digest, entry.IsAbsent, entry.ChangedAt) = (digest, isAbsent, _revision);
        // What was made of a file that was saved meanwhile is made again next time, and so is what was made of that.
        (entry.ComputedAt, entry.IsDirty, entry.IsUnstable) = (_revision, true, ReadsUnstable(entry));
        if (outcome.Value is { } value)
            Hold(entry, value);
        return outcome.Value;
    }

    private bool ReadsUnstable(Entry entry)
    {
        foreach (var id in Graph.ReadsOf(entry))
        {
            if (Graph[id]!.IsUnstable)
                return true;
        }

        return false;
    }

    private ContentHash DigestOf(Entry entry, object? value)
    {
        if (value is null)
            return default;
        var rule = entry.Rule!;
        if (!rule.IsStored)
            return Tracing.Reached.DigestOfReads(Graph, entry);
        var writer = RecentValues.Scratch;
        rule.Write(value, writer);
        var digest = ContentHash.FingerprintOf(writer.Bytes);
        _cache?.Keep(entry, writer.Bytes, digest);
        return digest;
    }

    private void Hold(Entry entry, object value)
    {
        var isHeld = entry.Value is not null;
        entry.Value = value;
        if (!isHeld && !entry.Rule!.IsKept)
            (entry.Rule.IsSmall ? Graph.RecentSmall : Graph.Recent).Add(entry);
    }

    private static void RefuseCircle(Entry entry)
    {
        if (entry.IsBusy && Monitor.IsEntered(entry))
            throw new UnreachableException($"The rule '{entry.Rule?.Name}' asks for itself.");
    }
}
