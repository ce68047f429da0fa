using System.Globalization;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Execution;

/// <summary>One run of a rule: answers what it asks, and writes down what it asked, in order, each thing once.</summary>
internal sealed class RuleRun(Evaluation build) : Reads
{
    private const int Few = 24;

    private readonly List<int> _asked = [];
    private HashSet<int>? _known;

    /// <summary>What was asked.</summary>
    public ReadOnlySpan<int> Asked => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_asked);

    /// <inheritdoc/>
    public override byte[]? Bytes(RelativePath path)
    {
        var entry = Outside(EntryKind.File, path.Value);
        return build.Outside.Bytes(entry, path);
    }

    /// <inheritdoc/>
    public override SourceText? Text(RelativePath path)
    {
        var entry = Outside(EntryKind.File, path.Value);
        return build.Outside.Text(entry, path) is { } text ? new(path, text) : null;
    }

    /// <inheritdoc/>
    public override bool Exists(RelativePath path) => !Verified(EntryKind.Existence, path.Value).IsAbsent;

    /// <inheritdoc/>
    public override ImmutableArray<RelativePath> Find(Glob glob)
    {
        ArgumentNullException.ThrowIfNull(glob);
        return build.Outside.Matches(Verified(EntryKind.Pattern, glob.Pattern));
    }

    /// <inheritdoc/>
    public override T Setting<T>(Setting<T> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        Verified(EntryKind.Setting, setting.Name);
        return build.Input.Get(setting);
    }

    /// <inheritdoc/>
    public override bool HasCome(DateOnly day) =>
        !Verified(EntryKind.Boundary, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).IsAbsent;

    /// <inheritdoc/>
    public override T Shared<T>(ContentHash madeOf, Func<T> make) => build.Input.Shared.Of(madeOf, make);

    /// <inheritdoc/>
    public override TValue? Result<TKey, TValue>(Rule<TKey, TValue> rule, TKey key) where TValue : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        var entry = build.Graph.Result(rule, Keys.Text(key));
        Note(entry);
        return (TValue?)build.ValueOf(entry);
    }

    private Entry Verified(EntryKind kind, string key)
    {
        var entry = Outside(kind, key);
        build.Ensure(entry);
        return entry;
    }

    private Entry Outside(EntryKind kind, string key)
    {
        var entry = build.Graph.Outside(kind, key);
        Note(entry);
        return entry;
    }

    /// <summary>Most rules ask a few things, where looking through a list is quickest; a list of all pages asks thousands.</summary>
    private void Note(Entry entry)
    {
        if (entry.Kind == build.Input.Unrecorded)
            return;
        if (_known is null && _asked.Count > Few)
            _known = [.. _asked];
        if (_known?.Add(entry.Id) ?? !_asked.Contains(entry.Id))
            _asked.Add(entry.Id);
    }
}
