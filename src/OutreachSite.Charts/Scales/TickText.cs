using System.Globalization;

namespace OutreachSite.Charts.Scales;

/// <summary>Writes the numbers along a scale: no more decimals than they need, with the unit.</summary>
internal static class TickText
{
    public static string Of(decimal tick, ValueFormat format) => tick.ToString("#,0.##", CultureInfo.InvariantCulture) + format.Suffix;
}
