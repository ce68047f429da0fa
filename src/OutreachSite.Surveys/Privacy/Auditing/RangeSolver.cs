using System.Numerics;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// Says exactly what a reader can find out about sums of cells: the smallest and the largest whole number that fits all that is known.
/// Linear programming in exact numbers, with branch and bound where the ends are no whole numbers (Land and Doig 1960).
/// </summary>
internal sealed class RangeSolver
{
    private const long WorkOfReading = 20;

    private readonly LinearSystem? _system;
    private readonly int?[] _known;
    private readonly WorkBudget _budget;
    private int[] _places = [];
    private Tableau<long>? _small;
    private Tableau<BigInteger>? _big;

    /// <summary>Takes what is known.</summary>
    public RangeSolver(LinearSystem system, WorkBudget budget)
    {
        _budget = budget;
        // Reading what is known costs as well: many small systems must not be free.
        budget.Spend(WorkOfReading * system.Constraints.Sum(constraint => (long)constraint.Plus.Length));
        _system = Compact(system.Reduce(out _known));
        if (_system is null)
            return;
        try
        {
            _small = new(_system, budget);
        }
        catch (OverflowException)
        {
            _big = new(_system, budget);
        }

        IsFeasible = _big?.IsFeasible ?? _small!.IsFeasible;
    }

    /// <summary>False when no numbers fit what is known (fractions counted as numbers), or when the budget ended before any were found.</summary>
    public bool IsFeasible { get; }

    /// <summary>The range of a sum of cells; null when no whole numbers fit what is known, or when the budget is spent.</summary>
    public PossibleRange? Of(IReadOnlyCollection<int> variables)
    {
        if (!IsFeasible)
            return null;
        var sum = variables.Sum(variable => _known[variable] ?? 0);
        var places = variables.Where(variable => _known[variable] is null).Select(variable => _places[variable]).ToArray();
        var open = places.Where(place => place >= 0).ToArray();
        var hasNoEnd = open.Length < places.Length;
        if (open.Length == 0)
            return new(sum, hasNoEnd ? int.MaxValue : sum);
        return (End(open, -1), hasNoEnd ? int.MaxValue : End(open, 1)) is ({ } low, { } high)
            ? new(sum - low, high == int.MaxValue ? high : sum + high)
            : null;
    }

    /// <summary>Leaves out the cells that are known, and those of which nothing is known (place -1).</summary>
    private LinearSystem? Compact(LinearSystem? reduced)
    {
        if (reduced is null)
            return null;
        _places = new int[reduced.Variables];
        Array.Fill(_places, -1);
        var count = 0;
        foreach (var variable in reduced.Constraints.SelectMany(constraint => constraint.Cells))
            _places[variable] = _places[variable] < 0 ? count++ : _places[variable];
        return new(count, [.. reduced.Constraints.Select(Placed)]);
    }

    private Constraint Placed(Constraint constraint) => constraint with
    {
        Plus = [.. constraint.Plus.Select(variable => _places[variable])],
        Minus = [.. constraint.Minus.Select(variable => _places[variable])],
    };

    /// <summary>The largest value of the sum with a sign.</summary>
    private int? End(int[] variables, int sign)
    {
        if (_small is not null)
        {
            try
            {
                return End(_small, _system!, variables, sign, null);
            }
            catch (OverflowException)
            {
                _small = null;
                _big = new(_system!, _budget);
            }
        }

        return End(_big!, _system!, variables, sign, null);
    }

    private int? End<T>(Tableau<T> tableau, LinearSystem system, int[] variables, int sign, int? best) where T : struct, IBinaryInteger<T>
    {
        if (tableau.Best(variables, sign) is not var (value, denominator))
            return _budget.IsSpent ? null : int.MaxValue;
        var bound = int.CreateChecked(FloorOf(value, denominator));
        if (bound <= best)
            return best;
        if (tableau.Fraction(system.Variables) is not var (variable, floor))
            return bound;
        foreach (var branch in new[] { Constraint.Between([variable], null, floor), Constraint.Between([variable], floor + 1, null) })
        {
            var part = system with { Constraints = system.Constraints.Add(branch) };
            var inner = new Tableau<T>(part, _budget);
            if (_budget.IsSpent)
                return null;
            if (!inner.IsFeasible)
                continue;
            best = End(inner, part, variables, sign, best) ?? best;
            if (_budget.IsSpent || best == bound)
                break;
        }

        return _budget.IsSpent ? null : best;
    }

    private static T FloorOf<T>(T value, T denominator) where T : struct, IBinaryInteger<T>
    {
        var (quotient, rest) = T.DivRem(value, denominator);
        return rest < T.Zero ? quotient - T.One : quotient;
    }
}
