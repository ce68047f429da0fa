using System.Globalization;
using System.Text;

namespace OutreachSite.Publishing.Themes;

/// <summary>
/// A row of roofs at dusk, some windows lit, drawn from a municipality's code: each town has its own skyline, and
/// always the same one. Colours are the theme's (<c>os-town__hill</c>, <c>__house</c>, <c>__window</c>).
/// </summary>
public static class Street
{
    private const int Ground = 120, Step = 8, MostDark = 4, LowestWindow = 92;

    /// <summary>The picture as inline SVG, hidden from screen readers because it says nothing.</summary>
    /// <param name="code">A municipality's code, or any other name.</param>
    /// <param name="width">In units; 120 units are the height.</param>
    public static string Draw(string code, int width = 1440)
    {
        var dice = new Dice(code);
        var houses = new StringBuilder();
        var windows = new StringBuilder();
        // The first house is lit, so that even a short street has a window.
        var litSince = MostDark;
        for (var x = 4; x < width;)
        {
            var kind = dice.Next(9);
            var span = kind == 8 ? 26 : Step * (7 + dice.Next(9));
            if (kind == 8)
                Tree(houses, x + 13);
            else
                House(houses, dice, kind, x, span, windows, ref litSince);
            x += span + (dice.Next(3) == 0 ? Step * dice.Next(4) : 6);
        }

        return $"""
            <svg class="os-town" viewBox="0 0 {width} {Ground}" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false"><path class="os-town__hill" d="{Hill(dice, width)}"/><path class="os-town__house" d="{houses}"/><path class="os-town__window" d="{windows}"/></svg>
            """;
    }

    private static string Hill(Dice dice, int width)
    {
        var path = new StringBuilder();
        var height = 16 + (14 * dice.Next(4));
        path.Append(CultureInfo.InvariantCulture, $"M0 {Ground}V{height}");
        for (var x = 0; x < width; x += 120)
        {
            var next = 16 + (14 * dice.Next(4));
            path.Append(CultureInfo.InvariantCulture, $"C{x + 60} {height} {x + 60} {next} {x + 120} {next}");
            height = next;
        }

        return path.Append(CultureInfo.InvariantCulture, $"V{Ground}Z").ToString();
    }

    private static void House(StringBuilder houses, Dice dice, int kind, int x, int span, StringBuilder windows, ref int litSince)
    {
        var eaves = 66 + (Step * dice.Next(4));
        var rise = 14 + (2 * dice.Next(6));
        var roof = kind switch
        {
            < 4 => $"V{eaves}L{x + (span / 2)} {eaves - rise}L{x + span} {eaves}",
            < 7 => $"V{eaves}L{x + span} {eaves - rise}",
            _ => $"V{eaves}H{x + span}",
        };
        houses.Append(CultureInfo.InvariantCulture, $"M{x} {Ground}{roof}V{Ground}Z");

        // At least every fifth house is lit: somebody is there and will answer.
        litSince++;
        if (dice.Next(3) != 0 && litSince <= MostDark)
            return;
        litSince = 0;
        var left = x + (span / 2) - 7 + (dice.Next(3) - 1) * (span / 8);
        windows.Append(CultureInfo.InvariantCulture, $"M{left} {Math.Min(eaves + 10, LowestWindow)}h14v16h-14z");
    }

    private static void Tree(StringBuilder houses, int middle) =>
        houses.Append(CultureInfo.InvariantCulture, $"M{middle - 4} {Ground}V106A14 18 0 1 1 {middle + 4} 106V{Ground}Z");

    /// <summary>Numbers that look thrown and are always the same for a name (SplitMix64, Steele and others 2014).</summary>
    private sealed class Dice(string name)
    {
        private ulong _state = ContentHash.Of(Encoding.UTF8.GetBytes(name)).Low;

        public int Next(int below)
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)below);
        }
    }
}
