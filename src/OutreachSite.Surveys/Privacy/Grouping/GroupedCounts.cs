using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Grouping;

/// <summary>Which answers stand together: every answer of a question, by its place, in exactly one block.</summary>
/// <param name="Blocks">The places of the answers of each block, ascending; the place after the last option means no answer.</param>
/// <param name="Counts">How many people each block has.</param>
internal sealed record GroupedCounts(ImmutableArray<ImmutableArray<int>> Blocks, ImmutableArray<int> Counts)
{
    /// <summary>Every answer for itself.</summary>
    public static GroupedCounts Singly(IReadOnlyList<int> counts) =>
        new([.. Enumerable.Range(0, counts.Count).Select(place => ImmutableArray.Create(place))], [.. counts]);

    /// <summary>The blocks that an earlier release or another table used; null when one of its answers is not known here, or one of ours is missing there.</summary>
    public static GroupedCounts? Like(IEnumerable<Category> categories, IReadOnlyList<string> labels, IReadOnlyList<int> counts)
    {
        var places = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        var blocks = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (var category in categories)
        {
            if (category.Members.Any(member => !places.ContainsKey(member)))
                return null;
            blocks.Add([.. category.Members.Select(member => places[member]).Order()]);
        }

        return blocks.Sum(block => block.Length) == labels.Count && blocks.SelectMany(block => block).Distinct().Count() == labels.Count
            ? new(blocks.ToImmutable(), [.. blocks.Select(block => block.Sum(place => counts[place]))])
            : null;
    }

    /// <summary>How many blocks have anybody.</summary>
    public int Filled => Counts.Count(count => count > 0);

    /// <summary>The blocks with their labels.</summary>
    public ImmutableArray<Category> Categories(IReadOnlyList<string> labels, bool isOrdered) =>
        [.. Blocks.Select(block => new Category(LabelOf(block, labels, isOrdered), [.. block.Select(place => labels[place])]))];

    private static string LabelOf(ImmutableArray<int> block, IReadOnlyList<string> labels, bool isOrdered) =>
        block.Length == 1 ? labels[block[0]] : isOrdered ? string.Join('・', block.Select(place => labels[place])) : Category.Merged;
}
