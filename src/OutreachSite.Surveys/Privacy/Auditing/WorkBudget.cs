namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// How much may still be calculated, in numbers touched. It counts work and not time, so that the same answers give the same results
/// on every machine.
/// </summary>
internal sealed class WorkBudget(long units)
{
    private long _left = units;

    /// <summary>True when the budget is used up: whatever is not decided by then counts as not safe.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Takes some units.</summary>
    public void Spend(long units) => _left -= units;
}
