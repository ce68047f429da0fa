using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Cases;

/// <summary>The units in which budgets are written.</summary>
public static class CostUnits
{
    private static readonly ImmutableArray<(string Unit, decimal Yen)> Known = [("円", 1), ("千円", 1_000), ("万円", 10_000), ("百万円", 1_000_000)];

    /// <summary>The type of the field.</summary>
    internal static ChoiceType Type { get; } = new([.. Known.Select(one => new Choice(one.Unit))], isOpen: false);

    /// <summary>A cost in yen; null when no unit is known.</summary>
    public static decimal? Yen(decimal cost, string unit) => Known.Where(one => one.Unit == unit).Select(one => (decimal?)one.Yen * cost).FirstOrDefault();
}
