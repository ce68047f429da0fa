using System.Collections.Concurrent;
using System.Diagnostics;
using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// Runs rules, each key once, many at a time. The one place that knows threads: results are kept by rule and key, so
/// that nothing depends on which thread was faster.
/// </summary>
public sealed class Evaluation(BuildInput input)
{
    private readonly BuildInput _input = input;
    private readonly ConcurrentDictionary<(string Rule, object Key), Node> _nodes = new();
    private readonly ConcurrentDictionary<RelativePath, ImmutableArray<RelativePath>> _listings = new();
    private readonly ConcurrentDictionary<DateOnly, bool> _boundaries = new();

    /// <summary>The results for many keys, in the order of the keys; null where a rule failed.</summary>
    public ImmutableArray<TValue?> All<TKey, TValue>(Rule<TKey, TValue> rule, ImmutableArray<TKey> keys)
        where TKey : notnull
        where TValue : class
    {
        var results = new TValue?[keys.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, _input.Parallelism) };
        Parallel.For(0, keys.Length, options, index => results[index] = One(rule, keys[index]));
        return [.. results];
    }

    /// <summary>The result for one key; null when the rule failed.</summary>
    public TValue? One<TKey, TValue>(Rule<TKey, TValue> rule, TKey key) where TKey : notnull where TValue : class =>
        Get(rule, key, asker: null);

    /// <summary>How many results there are: how many times a rule was run.</summary>
    public int Count => _nodes.Count;

    /// <summary>Every problem of every result so far, once each, in the order of files, lines and columns.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
    [
        .. _nodes.Values.SelectMany(node => node.Diagnostics).Distinct()
            .OrderBy(d => d.Where.Path, StringComparer.Ordinal).ThenBy(d => d.Where.Line).ThenBy(d => d.Where.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message.English, StringComparer.Ordinal),
    ];

    /// <summary>The next day on which an answer about the clock changes; null when none was asked for.</summary>
    public DateOnly? NextBoundary
    {
        get
        {
            var coming = _boundaries.Where(asked => !asked.Value).Select(asked => asked.Key).ToArray();
            return coming.Length == 0 ? null : coming.Min();
        }
    }

    private TValue? Get<TKey, TValue>(Rule<TKey, TValue> rule, TKey key, Asking? asker)
        where TKey : notnull
        where TValue : class
    {
        for (var above = asker; above is not null; above = above.Asker)
        {
            if (above.Rule == rule.Name && above.Key.Equals(key))
                throw new UnreachableException($"The rule '{rule.Name}' asks for itself.");
        }

        var node = _nodes.GetOrAdd((rule.Name, key), static _ => new());
        lock (node)
        {
            if (!node.Done)
                node.Fill(rule.Run(key, new Asking(this, rule.Name, key, asker)));
        }

        return (TValue?)node.Value;
    }

    private sealed class Node
    {
        public bool Done { get; private set; }
        public object? Value { get; private set; }
        public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

        public void Fill<T>(Outcome<T> outcome) where T : class =>
            (Value, Diagnostics, Done) = (outcome.Value, outcome.Diagnostics, true);
    }

    private sealed class Asking(Evaluation build, string rule, object key, Asking? asker) : Reads
    {
        public string Rule { get; } = rule;
        public object Key { get; } = key;
        public Asking? Asker { get; } = asker;

        public override byte[]? Bytes(RelativePath path) => build._input.Files.Read(path);

        public override bool Exists(RelativePath path) => build.List(path.Folder).BinarySearch(path) >= 0;

        public override ImmutableArray<RelativePath> Find(Glob glob) => [.. build.List(glob.Base).Where(glob.Matches)];

        public override T Setting<T>(Setting<T> setting) => build._input.Get(setting);

        public override bool HasCome(DateOnly day) => build._boundaries.GetOrAdd(day, day <= build._input.Today);

        public override TValue? Result<TKey, TValue>(Rule<TKey, TValue> rule, TKey key) where TValue : class =>
            build.Get(rule, key, this);
    }

    private ImmutableArray<RelativePath> List(RelativePath folder) => _listings.GetOrAdd(folder, _input.Files.List);
}
