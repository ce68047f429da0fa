namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>All that a reader knows of some cells. Every cell is a whole number of people, none negative.</summary>
/// <param name="Variables">How many cells there are.</param>
/// <param name="Constraints">What is known of their sums.</param>
internal sealed record LinearSystem(int Variables, ImmutableArray<Constraint> Constraints)
{
    /// <summary>
    /// What follows without calculation: cells whose number is known at once are taken out of the sums, again and again, until nothing
    /// follows any more. Null when the sums contradict each other.
    /// </summary>
    /// <param name="known">For each cell its number, when it is known at once.</param>
    public LinearSystem? Reduce(out int?[] known)
    {
        known = new int?[Variables];
        var open = new List<Constraint>(Constraints);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = open.Count - 1; i >= 0; i--)
            {
                open[i] = Without(open[i], known);
                if (Contradicts(open[i]))
                    return null;
                if (!Settle(open[i], known))
                    continue;
                open.RemoveAt(i);
                changed = true;
            }
        }

        return this with { Constraints = [.. open] };
    }

    private static Constraint Without(Constraint constraint, int?[] known)
    {
        if (constraint.Cells.All(cell => known[cell] is null))
            return constraint;
        var sum = constraint.Plus.Sum(cell => known[cell] ?? 0) - constraint.Minus.Sum(cell => known[cell] ?? 0);
        return new(
            [.. constraint.Plus.Where(cell => known[cell] is null)], [.. constraint.Minus.Where(cell => known[cell] is null)],
            constraint.AtLeast - sum, constraint.AtMost - sum);
    }

    private static bool Contradicts(Constraint constraint) =>
        constraint.AtLeast > constraint.AtMost
        || (constraint.Minus.IsEmpty && constraint.AtMost < 0)
        || (constraint.Plus.IsEmpty && constraint.AtLeast > 0);

    /// <summary>True when nothing is left to know from a sum.</summary>
    private static bool Settle(Constraint constraint, int?[] known)
    {
        if (!constraint.Minus.IsEmpty)
            return false;
        if (constraint.AtMost is 0 || (constraint.IsExact && constraint.Plus.Length == 1))
        {
            foreach (var cell in constraint.Plus)
                known[cell] = constraint.AtMost;
            return true;
        }

        return constraint.Plus.IsEmpty || constraint is { AtLeast: null or <= 0, AtMost: null };
    }
}
