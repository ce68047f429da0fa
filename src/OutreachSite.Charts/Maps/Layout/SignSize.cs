using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>How large signs are: wide enough for their numbers, high enough for a finger (24 pixels on a telephone of 320).</summary>
internal static class SignSize
{
    /// <summary>The height of every sign with its outline.</summary>
    public const double Height = 36;

    /// <summary>The size of the numbers, and of all other text at least 17.</summary>
    public const double Text = 18;

    /// <summary>The size of small text: 12 pixels on a telephone of 320, seven points on paper from 60 mm.</summary>
    public const double Small = 17;

    /// <summary>How far the ring around the sign that is pointed out stands from it.</summary>
    public const double Ring = 6;

    /// <summary>The free room between two signs.</summary>
    public const double Gap = 3;

    /// <summary>The width of a sign with this number.</summary>
    public static double Width(string number) => Math.Max(Height, TextWidth.Of(number, Text) + 9);
}
