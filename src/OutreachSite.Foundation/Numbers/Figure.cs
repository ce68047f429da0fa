namespace OutreachSite.Numbers;

/// <summary>A number as it stands in a document: exact, with the decimals that were written, because 43.0% says more than 43%.</summary>
/// <param name="Value">The number; a percentage is in hundredths, so 43% is 43.</param>
/// <param name="Decimals">How many digits were written after the point.</param>
/// <param name="IsPercent">True when a per cent sign was written.</param>
public readonly record struct Figure(decimal Value, int Decimals = 0, bool IsPercent = false)
{
    /// <summary>For readers: 1,741, −3.5, 43.0%.</summary>
    public override string ToString() => IsPercent ? NumberText.Percent(Value, Decimals) : NumberText.Grouped(Value, Decimals);
}
