using System.Globalization;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>The round length that a scale bar stands for: one, two or five, and zeros.</summary>
internal sealed record ScaleLength(double Metres, double Units, string Text)
{
    /// <summary>The longest bar that takes less than a third of the drawing.</summary>
    public static ScaleLength Of(double unitsForMetre, MapWords words)
    {
        var metres = Math.Pow(10, Math.Floor(Math.Log10(120 / unitsForMetre)));
        metres *= metres * 5 * unitsForMetre <= 120 ? 5 : metres * 2 * unitsForMetre <= 120 ? 2 : 1;
        metres = Math.Round(metres, 3);
        var length = metres >= 1000
            ? Phrase.Fill(words.Kilometres, ("number", (metres / 1000).ToString(CultureInfo.InvariantCulture)))
            : Phrase.Fill(words.Metres, ("number", metres.ToString(CultureInfo.InvariantCulture)));
        return new(metres, metres * unitsForMetre, Phrase.Fill(words.Length, ("length", length)));
    }
}
