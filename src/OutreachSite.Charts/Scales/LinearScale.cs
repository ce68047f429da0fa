namespace OutreachSite.Charts.Scales;

/// <summary>Turns values from zero to a maximum into lengths. A maximum of zero gives lengths of zero, never a quotient of nothing.</summary>
internal sealed record LinearScale(decimal Maximum, double Length)
{
    /// <summary>The length of a value, kept within the scale.</summary>
    public double this[decimal value] => Maximum <= 0 ? 0 : Length * (double)(Math.Clamp(value, 0, Maximum) / Maximum);
}
