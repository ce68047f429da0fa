namespace OutreachSite.Registers.Freshness;

/// <summary>How fresh a row is.</summary>
public enum FreshnessState
{
    /// <summary>Confirmed lately enough.</summary>
    Fresh,

    /// <summary>Its confirmation is due.</summary>
    Due,

    /// <summary>Nobody confirmed it for so long, or ever, that a page must say so.</summary>
    Stale,

    /// <summary>Too old, closed, or not agreed to: pages leave it out.</summary>
    Hidden,
}

/// <summary>After how many months a row is due, stale and hidden.</summary>
/// <param name="DueAfter">Months from a confirmation to the next one.</param>
/// <param name="StaleAfter">Months after which a page says that the row is old.</param>
/// <param name="HiddenAfter">Months after which pages leave the row out; null for never.</param>
public sealed record FreshnessRule(int DueAfter = 12, int StaleAfter = 18, int? HiddenAfter = null)
{
    /// <summary>The state of a row on a day.</summary>
    public RowFreshness Of(RegisterRow row, DateOnly today) => Of(row, day => day <= today);

    /// <summary>The state of a row, where days are only known to have come or not.</summary>
    public RowFreshness Of(RegisterRow row, Func<DateOnly, bool> hasCome)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(hasCome);
        var confirmed = row.Value(Kinds.Shared.FreshnessFields.ConfirmedOn);
        var due = row.Value(Kinds.Shared.FreshnessFields.Due) ?? confirmed?.AddMonths(DueAfter);
        return new(row, confirmed, due, StateOf(row, confirmed, due, hasCome));
    }

    private FreshnessState StateOf(RegisterRow row, DateOnly? confirmed, DateOnly? due, Func<DateOnly, bool> hasCome)
    {
        if ((row.Value(Kinds.Shared.FreshnessFields.ClosedFrom) is { } closed && hasCome(closed)) || row.Value(Kinds.Shared.ConsentFields.Consent) is Types.Answer.No or Types.Answer.OnRequest)
            return FreshnessState.Hidden;
        if (confirmed is not { } day)
            return FreshnessState.Stale;
        if (HiddenAfter is { } months && hasCome(day.AddMonths(months)))
            return FreshnessState.Hidden;
        return hasCome(day.AddMonths(StaleAfter)) ? FreshnessState.Stale : due is { } next && hasCome(next) ? FreshnessState.Due : FreshnessState.Fresh;
    }
}

/// <summary>When a row was confirmed, when it is due, and what that means today.</summary>
public sealed record RowFreshness(RegisterRow Row, DateOnly? ConfirmedOn, DateOnly? Due, FreshnessState State);
