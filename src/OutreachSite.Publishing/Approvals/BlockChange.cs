namespace OutreachSite.Publishing.Approvals;

/// <summary>One place of a page that became another one.</summary>
/// <param name="Before">The old paragraph; null where there was none.</param>
/// <param name="After">The new one; null where it is gone.</param>
internal sealed record BlockChange(string? Before, string? After)
{
    /// <summary>Both in words; null when they are easier to read one after the other.</summary>
    public ImmutableArray<DiffStep>? Words => Before is null || After is null ? null : WordDiff.Of(Before, After);

    /// <summary>The places at which two pages differ, in order: a removed paragraph and the added one that is most like it are one change.</summary>
    public static ImmutableArray<BlockChange> Between(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var (changes, removed, added) = (ImmutableArray.CreateBuilder<BlockChange>(), new List<string>(), new List<string>());
        foreach (var step in SequenceDiff.Of(before, after).Append(new(DiffKind.Same, "")))
        {
            if (step.Kind == DiffKind.Removed)
                removed.Add(step.Text);
            else if (step.Kind == DiffKind.Added)
                added.Add(step.Text);
            else
                Pair(changes, removed, added);
        }

        return changes.ToImmutable();
    }

    /// <summary>In the order of the new page; what has no fellow stands where it was.</summary>
    private static void Pair(ImmutableArray<BlockChange>.Builder changes, List<string> removed, List<string> added)
    {
        foreach (var now in added)
        {
            var old = removed.FindIndex(one => WordDiff.Of(one, now) is not null);
            changes.AddRange((old < 0 ? [] : removed[..old]).Select(gone => new BlockChange(gone, null)));
            changes.Add(new(old < 0 ? null : removed[old], now));
            if (old >= 0)
                removed.RemoveRange(0, old + 1);
        }

        changes.AddRange(removed.Select(gone => new BlockChange(gone, null)));
        removed.Clear();
        added.Clear();
    }
}
