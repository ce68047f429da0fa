using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OutreachSite.Publishing.Groups;

/// <summary>One of several parts of a group, written <c>2/4</c>: each machine builds one, and all of them know who builds what.</summary>
/// <param name="Number">From 1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many parts there are.</param>
public readonly record struct Shard(int Number, int Of) : IParsable<Shard>
{
    /// <summary>
    /// The sites of this part, in the order of names. The heaviest site goes first, each to the part that is lightest by
    /// then; of equal ones the first by name, the first by number. So the parts differ by one site at most.
    /// </summary>
    public ImmutableArray<GroupSite> Choose(ImmutableArray<GroupSite> sites, Func<GroupSite, int> weigh)
    {
        var weights = sites.AsParallel().AsOrdered().Select(weigh).ToArray();
        var loads = new PriorityQueue<int, (long Load, int Part)>(Enumerable.Range(0, Of).Select(part => (part, (0L, part))));
        var mine = ImmutableArray.CreateBuilder<GroupSite>();
        foreach (var (weight, site) in weights.Zip(sites).OrderByDescending(one => one.First).ThenBy(one => one.Second.Name))
        {
            loads.TryDequeue(out var part, out var load);
            // A site without files costs something all the same.
            loads.Enqueue(part, (load.Load + Math.Max(1, weight), part));
            if (part == Number - 1)
                mine.Add(site);
        }

        return [.. mine.OrderBy(site => site.Name)];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    /// <inheritdoc/>
    public static Shard Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var shard) ? shard : throw new FormatException($"'{s}' is no part of a whole");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Shard result)
    {
        result = default;
        var slash = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0 || !int.TryParse(s.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !int.TryParse(s.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var of) || number < 1 || number > of)
            return false;
        result = new(number, of);
        return true;
    }
}
