using OutreachSite.Surveys.Privacy.Auditing;

namespace OutreachSite.Surveys.Tests.Privacy.Auditing;

/// <summary>Tries every number for every cell: slow, and so simple that it is right.</summary>
internal static class BruteForce
{
    /// <summary>The range of a sum of cells over all solutions with no cell above a limit; null without a solution.</summary>
    public static PossibleRange? Range(LinearSystem system, IReadOnlyCollection<int> target, int limit)
    {
        PossibleRange? range = null;
        foreach (var cells in Solutions(system, limit))
        {
            var sum = target.Sum(cell => cells[cell]);
            range = range is { } known ? new(Math.Min(known.Low, sum), Math.Max(known.High, sum)) : new(sum, sum);
        }

        return range;
    }

    /// <summary>Every solution.</summary>
    public static IEnumerable<int[]> Solutions(LinearSystem system, int limit) => Extend(system, new int[system.Variables], 0, limit);

    private static IEnumerable<int[]> Extend(LinearSystem system, int[] cells, int at, int limit)
    {
        if (at == cells.Length)
        {
            yield return cells;
            yield break;
        }

        for (cells[at] = 0; cells[at] <= limit; cells[at]++)
        {
            // A sum without minus whose cells are all set, or are too many already, need not be tried further.
            if (!system.Constraints.All(constraint => CanHold(constraint, cells, at)))
                continue;
            foreach (var solution in Extend(system, cells, at + 1, limit))
                yield return solution;
        }
    }

    private static bool CanHold(Constraint constraint, int[] cells, int at)
    {
        var isSet = constraint.Cells.All(cell => cell <= at);
        if (!isSet && !constraint.Minus.IsEmpty)
            return true;
        var sum = constraint.Plus.Where(cell => cell <= at).Sum(cell => cells[cell]) - constraint.Minus.Sum(cell => cells[cell]);
        return !(sum > constraint.AtMost) && !(isSet && sum < constraint.AtLeast);
    }
}
