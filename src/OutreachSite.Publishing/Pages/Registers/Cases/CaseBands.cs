using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Cases;
using F = OutreachSite.Registers.Kinds.Cases.CaseFields;

namespace OutreachSite.Publishing.Pages.Registers.Cases;

/// <summary>How large a place is and how much was spent, in bands. Those of population are the ones by which the national survey of 2015 counts.</summary>
internal static class CaseBands
{
    private static readonly ImmutableArray<(string Key, decimal Below)> Populations =
        [("10000", 10_000), ("20000", 20_000), ("50000", 50_000), ("100000", 100_000), ("200000", 200_000), ("500000", 500_000), ("more", decimal.MaxValue)];

    private static readonly ImmutableArray<(string Key, decimal Below)> Costs =
        [("none", 1), ("100000", 100_000), ("1000000", 1_000_000), ("10000000", 10_000_000), ("more", decimal.MaxValue)];

    /// <summary>The keys of the bands of population, the smallest first; null stands for what nobody says.</summary>
    public static ImmutableArray<string> PopulationKeys { get; } = [.. Populations.Select(band => band.Key)];

    /// <summary>The keys of the bands of cost, the smallest first.</summary>
    public static ImmutableArray<string> CostKeys { get; } = [.. Costs.Select(band => band.Key)];

    /// <summary>The band of the place; null when no population is stated.</summary>
    public static string? OfPopulation(RegisterRow row) => row.Value(F.Population) is { } people ? Of(Populations, people) : null;

    /// <summary>The band of the cost; null when no cost is stated, or none that has a unit.</summary>
    public static string? OfCost(RegisterRow row) => row.Value(F.Cost) is { } cost && CostUnits.Yen(cost, row.Text(F.CostUnit)) is { } yen ? Of(Costs, yen) : null;

    private static string Of(ImmutableArray<(string Key, decimal Below)> bands, decimal value) => bands.First(band => value < band.Below).Key;
}
