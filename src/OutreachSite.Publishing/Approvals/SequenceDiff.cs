namespace OutreachSite.Publishing.Approvals;

/// <summary>What became of one piece of a sequence.</summary>
internal enum DiffKind
{
    /// <summary>It is in both.</summary>
    Same,

    /// <summary>It is in the old one alone.</summary>
    Removed,

    /// <summary>It is in the new one alone.</summary>
    Added,
}

/// <summary>One piece, and what became of it.</summary>
internal readonly record struct DiffStep(DiffKind Kind, string Text);

/// <summary>The shortest way from one sequence of texts to another: by the longest common subsequence, what is removed before what is added.</summary>
internal static class SequenceDiff
{
    /// <summary>Longer sequences are not looked at piece by piece: all of the old goes, all of the new comes.</summary>
    private const long MostWork = 16_000_000;

    public static ImmutableArray<DiffStep> Of(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var (start, oldEnd, newEnd) = (0, before.Length, after.Length);
        while (start < oldEnd && start < newEnd && before[start] == after[start])
            start++;
        while (oldEnd > start && newEnd > start && before[oldEnd - 1] == after[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        return
        [
            .. before[..start].Select(text => new DiffStep(DiffKind.Same, text)),
            .. Middle(before[start..oldEnd], after[start..newEnd]),
            .. before[oldEnd..].Select(text => new DiffStep(DiffKind.Same, text)),
        ];
    }

    private static IEnumerable<DiffStep> Middle(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var lengths = (long)before.Length * after.Length <= MostWork ? Lengths(before, after) : null;
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (lengths is not null && i < before.Length && j < after.Length && before[i] == after[j])
            {
                yield return new(DiffKind.Same, before[i++]);
                j++;
            }
            else if (j == after.Length || (i < before.Length && (lengths is null || lengths[i + 1, j] >= lengths[i, j + 1])))
                yield return new(DiffKind.Removed, before[i++]);
            else
                yield return new(DiffKind.Added, after[j++]);
        }
    }

    private static int[,] Lengths(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
