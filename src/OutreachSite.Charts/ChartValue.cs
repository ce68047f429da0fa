namespace OutreachSite.Charts;

/// <summary>
/// One value of a chart: a number, missing (the source does not state it), or suppressed (秘匿: known to somebody, but hidden
/// because few people stand behind it). Neither is ever zero. The default is missing.
/// </summary>
public readonly record struct ChartValue
{
    private ChartValue(decimal? number, bool isSuppressed) => (Number, IsSuppressed) = (number, isSuppressed);

    /// <summary>Not stated by the source.</summary>
    public static ChartValue Missing { get; }

    /// <summary>Hidden, so that nobody can be recognised.</summary>
    public static ChartValue Suppressed { get; } = new(null, isSuppressed: true);

    /// <summary>The number; null when missing or suppressed.</summary>
    public decimal? Number { get; }

    /// <summary>True when the number is hidden.</summary>
    public bool IsSuppressed { get; }

    /// <summary>True when there is a number.</summary>
    public bool IsKnown => Number is not null;

    /// <summary>True when the source does not state a number.</summary>
    public bool IsMissing => Number is null && !IsSuppressed;

    /// <summary>A number.</summary>
    public static implicit operator ChartValue(decimal number) => FromDecimal(number);

    /// <summary>A number; null is missing.</summary>
    public static ChartValue FromDecimal(decimal? number) => new(number, isSuppressed: false);

    /// <summary>All parts together. With a part that is hidden the sum is hidden, else with a part that is missing it is missing.</summary>
    public static ChartValue Sum(IEnumerable<ChartValue> parts)
    {
        var sum = 0m;
        var (isSuppressed, isMissing) = (false, false);
        foreach (var part in parts)
        {
            sum += part.Number ?? 0;
            isSuppressed |= part.IsSuppressed;
            isMissing |= part.IsMissing;
        }

        return isSuppressed ? Suppressed : isMissing ? Missing : new(sum, isSuppressed: false);
    }

    /// <inheritdoc/>
    public override string ToString() => Number is { } number ? FormattableString.Invariant($"{number}") : IsSuppressed ? "suppressed" : "missing";
}
