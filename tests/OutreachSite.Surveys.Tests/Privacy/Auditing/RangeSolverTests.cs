using OutreachSite.Surveys.Privacy.Auditing;

namespace OutreachSite.Surveys.Tests.Privacy.Auditing;

public sealed class RangeSolverTests
{
    private static PossibleRange? Solve(LinearSystem system, params int[] target) => new RangeSolver(system, new(10_000_000)).Of(target);

    /// <summary>
    /// Dobra, Karr, Sanil: the ends of the cells of a table with fixed margins (Fréchet 1940): max(0, row + column - all) and min(row, column).
    /// </summary>
    [Theory]
    [InlineData(7, 5, 20, 0, 5)]
    [InlineData(15, 12, 20, 7, 12)]
    public void The_ends_of_a_cell_between_margins_are_those_of_Frechet(int row, int column, int all, int low, int high)
    {
        var system = new LinearSystem(4,
        [
            Constraint.Exactly([0, 1], row), Constraint.Exactly([2, 3], all - row), Constraint.Exactly([0, 2], column), Constraint.Exactly([1, 3], all - column),
        ]);
        Assert.Equal(new PossibleRange(low, high), Solve(system, 0));
    }

    [Fact]
    public void An_odd_ring_has_fractions_and_branching_finds_the_whole_numbers()
    {
        // a+b<=1, b+c<=1, a+c<=1: in fractions the three are 3/2 together, in whole numbers 1.
        var system = new LinearSystem(3, [Constraint.Between([0, 1], null, 1), Constraint.Between([1, 2], null, 1), Constraint.Between([0, 2], null, 1)]);
        Assert.Equal(new PossibleRange(0, 1), Solve(system, 0, 1, 2));
    }

    [Fact]
    public void What_contradicts_itself_has_no_range() =>
        Assert.Null(Solve(new(2, [Constraint.Exactly([0, 1], 3), Constraint.Between([0], 4, null)]), 0));

    [Fact]
    public void A_spent_budget_decides_nothing() => Assert.Null(new RangeSolver(new(3, [Constraint.Exactly([0, 1, 2], 9)]), new(0)).Of([0]));

    [Fact]
    public void Random_systems_have_the_ranges_that_trying_everything_finds()
    {
        var (random, solved) = (new Random(20180728), 0);
        for (var round = 0; round < 4000; round++)
        {
            var (system, limit) = RandomSystem(random);
            var target = Enumerable.Range(0, system.Variables).Where(_ => random.Next(3) == 0).DefaultIfEmpty(0).ToArray();
            var expected = BruteForce.Range(system, target, limit);
            var actual = Solve(system, target);
            Assert.True(expected == actual, $"round {round}: {expected} but {actual}");
            solved += expected is null ? 0 : 1;
        }

        Assert.InRange(solved, 1000, 3999);
    }

    [Fact]
    public void Numbers_beyond_64_bits_are_calculated_just_the_same()
    {
        var random = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            var (system, limit) = RandomSystem(random);
            var tableau = new Tableau<System.Numerics.BigInteger>(system, new(10_000_000));
            if (!tableau.IsFeasible || tableau.Best([0], 1) is not var (value, denominator) || tableau.Fraction(system.Variables) is not null)
                continue;
            Assert.Equal(BruteForce.Range(system, [0], limit)!.Value.High, (int)(value / denominator));
        }
    }

    /// <summary>Sums of a few cells, exact or between ends, some with cells taken off; every cell has an upper end.</summary>
    private static (LinearSystem System, int Limit) RandomSystem(Random random)
    {
        var (variables, limit) = (random.Next(2, 6), random.Next(1, 5));
        var truth = Enumerable.Range(0, variables).Select(_ => random.Next(limit + 1)).ToArray();
        var constraints = Enumerable.Range(0, variables).Select(cell => Constraint.Between([cell], null, limit)).ToList();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var signs = truth.Select(_ => random.Next(-1, 3)).ToArray();
            var (plus, minus) = (Places(signs, sign => sign > 0), random.Next(3) == 0 ? Places(signs, sign => sign < 0) : []);
            var sum = plus.Sum(cell => truth[cell]) - minus.Sum(cell => truth[cell]) + (random.Next(8) == 0 ? 1 : 0);
            constraints.Add(random.Next(3) switch
            {
                0 => new([.. plus], [.. minus], sum - random.Next(2), null),
                1 => new([.. plus], [.. minus], null, sum + random.Next(2)),
                _ => new([.. plus], [.. minus], sum, sum),
            });
        }

        return (new(variables, [.. constraints]), limit);
    }

    private static int[] Places(int[] signs, Func<int, bool> where) => [.. signs.Index().Where(sign => where(sign.Item)).Select(sign => sign.Index)];
}
