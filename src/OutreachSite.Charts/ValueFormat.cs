using System.Globalization;

namespace OutreachSite.Charts;

/// <summary>How a chart writes its values: the unit after the number, and 0 to 2 decimals.</summary>
public sealed record ValueFormat(string Unit, int Decimals)
{
    /// <summary>Whole percentages.</summary>
    public static ValueFormat Percent { get; } = new("%", 0);

    /// <summary>True for parts of a hundred.</summary>
    public bool IsPercent => Unit is "%" or "％";

    /// <summary>The number alone, thousands grouped: <c>1,741</c>, <c>38.5</c>. Halves go away from zero.</summary>
    public string Number(decimal value)
    {
        var pattern = Decimals switch { <= 0 => "#,0", 1 => "#,0.0", _ => "#,0.00" };
        return Math.Round(value, Math.Clamp(Decimals, 0, 2), MidpointRounding.AwayFromZero).ToString(pattern, CultureInfo.InvariantCulture);
    }

    /// <summary>The unit as it follows the number: a Latin word gets a space before it.</summary>
    public string Suffix => IsPercent ? "%" : Unit.Length > 0 && char.IsAsciiLetter(Unit[0]) ? " " + Unit : Unit;

    /// <summary>The number with its unit: <c>43%</c>, <c>12件</c>.</summary>
    public string Full(decimal value) => Number(value) + Suffix;
}
