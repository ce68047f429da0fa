using System.Collections.Frozen;

namespace OutreachSite.Surveys.Scales;

/// <summary>A scale of the library that fits the labels of a question.</summary>
/// <param name="Scale">The scale, with its steps spelt as in the answers where they were met.</param>
/// <param name="Unknown">Labels that are no step of it.</param>
/// <param name="Step">The place of every label that is a step.</param>
internal sealed record ScaleMatch(Scale Scale, ImmutableArray<string> Unknown, FrozenDictionary<string, int> Step)
{
    /// <summary>What share of the answers must be steps before the rest is asked about, and not another scale looked for.</summary>
    private const double LeastShare = 0.6;

    private static readonly ImmutableArray<string> NeutralWords = ["普通", "どちらともいえない"];

    private static readonly ImmutableArray<Entry> Library = [.. ScaleLibrary.All.Select(Entry.Of)];

    /// <summary>
    /// The scale that explains most labels; of equal ones the one that leaves the fewest steps empty, then the one that is spelt most
    /// like the answers. Null when the labels are no scale.
    /// </summary>
    public static ScaleMatch? Find(IReadOnlyCollection<KeyValuePair<string, int>> labels)
    {
        var keys = labels.Select(label => (label.Key, Exact: ScaleLabel.Key(label.Key), Loose: ScaleLabel.LooseKey(label.Key), label.Value)).ToArray();
        var total = keys.Sum(label => label.Value);
        (Entry Entry, int Steps, int Length, int Exact)? best = null;
        foreach (var entry in Library)
        {
            var found = keys.Where(label => entry.Keys.ContainsKey(label.Loose)).ToArray();
            var steps = found.Select(label => entry.Keys[label.Loose]).Distinct().Count();
            // Two labels for one step: another scale may tell them apart, this one does not.
            if (steps == 0 || steps < found.DistinctBy(label => label.Exact).Count() || found.Sum(label => label.Value) < total * LeastShare || steps * 2 < keys.DistinctBy(label => label.Exact).Count())
                continue;
            var fit = (entry, steps, -entry.Scale.Steps.Length, found.Count(label => entry.ExactKeys.Contains(label.Exact)));
            if (best is not { } other || (fit.steps, fit.Item3, fit.Item4).CompareTo((other.Steps, other.Length, other.Exact)) > 0)
                best = fit;
        }

        return best is { } match ? Of(match.Entry, labels) : null;
    }

    /// <summary>The labels as steps of a given scale.</summary>
    public static ScaleMatch Of(Scale scale, IReadOnlyCollection<KeyValuePair<string, int>> labels) => Of(Entry.Of(scale), labels);

    private static ScaleMatch Of(Entry entry, IReadOnlyCollection<KeyValuePair<string, int>> labels)
    {
        var steps = new Dictionary<string, int>(StringComparer.Ordinal);
        var unknown = ImmutableArray.CreateBuilder<string>();
        var spelt = entry.Scale.Steps.ToArray();
        var weights = new int[spelt.Length];
        foreach (var (label, count) in labels)
        {
            if (!entry.Keys.TryGetValue(ScaleLabel.LooseKey(label), out var step))
            {
                unknown.Add(label);
                continue;
            }

            steps[label] = step;
            if (count > weights[step])
                (spelt[step], weights[step]) = (label, count);
        }

        return new(entry.Scale with { Steps = [.. spelt] }, unknown.ToImmutable(), steps.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private sealed record Entry(Scale Scale, Dictionary<string, int> Keys, HashSet<string> ExactKeys)
    {
        public static Entry Of(Scale scale)
        {
            var keys = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (index, step) in scale.Steps.Index())
                keys.TryAdd(ScaleLabel.LooseKey(step), index);
            // The step in the middle has two usual names, and a survey uses one of them.
            if (scale.Neutral is { } neutral && NeutralWords.Any(word => ScaleLabel.LooseKey(scale.Steps[neutral]) == ScaleLabel.LooseKey(word)))
            {
                foreach (var word in NeutralWords)
                    keys.TryAdd(ScaleLabel.LooseKey(word), neutral);
            }

            return new(scale, keys, [.. scale.Steps.Select(ScaleLabel.Key)]);
        }
    }
}
