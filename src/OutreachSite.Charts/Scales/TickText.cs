using System.Globalization;

namespace OutreachSite.Charts.Scales;

/// <summary>Writes the numbers along a scale: no more decimals than they need, with the unit.</summary>
internal static class TickText
{
    public static string Of(decimal tick, ValueFormat format) => tick.ToString("#,0.##", CultureInfo.InvariantCulture) + format.Suffix;

    /// <summary>Along an axis whose values name their unit: <c>100</c>, not <c>100市区町村</c>; a percentage keeps its sign.</summary>
    public static string Bare(decimal tick, ValueFormat format) => Of(tick, format.IsPercent ? format : format with { Unit = "" });
}
