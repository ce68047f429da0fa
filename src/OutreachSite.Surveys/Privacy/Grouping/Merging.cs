namespace OutreachSite.Surveys.Privacy.Grouping;

/// <summary>
/// Puts small groups together until none is left with fewer people than the minimum. Without an order, all small ones become one
/// group, with the next smallest when they are too few together; of a scale, neighbours are put together. The result depends on the
/// counts alone, so the same answers give the same groups.
/// </summary>
/// <param name="Labels">The answers, the last one meaning no answer.</param>
/// <param name="IsOrdered">True for the steps of a scale.</param>
/// <param name="Minimum">The smallest number of people that a group may have, apart from nobody.</param>
/// <param name="MergesNobody">True when a group without anybody counts as small as well.</param>
internal sealed record Merging(ImmutableArray<string> Labels, bool IsOrdered, int Minimum, bool MergesNobody = false)
{
    /// <summary>How many steps, from the first, are positive: they are put together with the others only where nothing else is left.</summary>
    public int TopSteps { get; init; }

    private static readonly TextKey OtherLabel = TextKey.Of("その他");

    private int NoAnswer => Labels.Length - 1;

    /// <summary>The groups after merging; a single filled group is left when there are too few people for two.</summary>
    public GroupedCounts Apply(GroupedCounts groups)
    {
        var blocks = groups.Blocks.Zip(groups.Counts, (places, count) => new Block(places, count)).ToList();
        if (IsOrdered)
            MergeNeighbours(blocks);
        else
            MergeSmall(blocks);
        return new([.. blocks.Select(block => block.Places)], [.. blocks.Select(block => block.Count)]);
    }

    private bool IsSmall(Block block) => block.Count < Minimum && (block.Count > 0 || MergesNobody);

    private void MergeSmall(List<Block> blocks)
    {
        var together = blocks.Where(IsSmall).ToList();
        if (together.Count == 0)
            return;
        while (together.Sum(block => block.Count) < Minimum && NextToJoin(blocks.Except(together)) is { } next)
            together.Add(next);
        blocks.RemoveAll(together.Contains);
        // A merged group stands last, where a reader looks for "others"; the order of the options stays otherwise.
        blocks.Add(Block.Of(together));
    }

    private Block? NextToJoin(IEnumerable<Block> blocks) => blocks
        .Where(block => block.Count > 0)
        .OrderByDescending(block => block.Places.Length > 1 || TextKey.Of(Labels[block.Places[0]]) == OtherLabel)
        .ThenBy(block => block.Count).ThenByDescending(block => block.Places[0]).FirstOrDefault();

    private void MergeNeighbours(List<Block> blocks)
    {
        while (blocks.Where(IsSmall).OrderBy(block => block.Count).ThenByDescending(block => block.Places[0]).FirstOrDefault() is { } small)
        {
            var partners = small.Places.Contains(NoAnswer) && small.Places.Length == 1 ? Others(blocks, small) : Neighbours(blocks, small);
            var together = partners.OrderBy(MixesSides).ThenBy(run => run.Sum(block => block.Count)).FirstOrDefault();
            if (together is null)
                return;
            var at = together.Min(blocks.IndexOf);
            blocks.RemoveAll(together.Contains);
            blocks.Insert(at, Block.Of(together));
        }
    }

    private bool MixesSides(List<Block> run) =>
        run.SelectMany(block => block.Places).Select(place => place < TopSteps).Distinct().Count() > 1;

    /// <summary>Who gave no answer has no neighbours: they can join any step.</summary>
    private static IEnumerable<List<Block>> Others(List<Block> blocks, Block small) =>
        blocks.Where(block => block != small && block.Count > 0).Select(block => new List<Block> { block, small });

    /// <summary>The next steps with anybody on both sides, with the empty steps between.</summary>
    private IEnumerable<List<Block>> Neighbours(List<Block> blocks, Block small)
    {
        var steps = blocks.Where(block => block.Places[0] != NoAnswer).ToList();
        var at = steps.IndexOf(small);
        var before = steps.FindLastIndex(Math.Max(0, at - 1), at, block => block.Count > 0);
        var after = at + 1 < steps.Count ? steps.FindIndex(at + 1, block => block.Count > 0) : -1;
        if (before >= 0)
            yield return steps[before..(at + 1)];
        if (after >= 0)
            yield return steps[at..(after + 1)];
        if (before < 0 && after < 0 && blocks.FirstOrDefault(block => block.Places[0] == NoAnswer && block.Count > 0) is { } without)
            yield return [small, without];
    }

    private sealed record Block(ImmutableArray<int> Places, int Count)
    {
        public static Block Of(IReadOnlyCollection<Block> blocks) =>
            new([.. blocks.SelectMany(block => block.Places).Order()], blocks.Sum(block => block.Count));
    }
}
