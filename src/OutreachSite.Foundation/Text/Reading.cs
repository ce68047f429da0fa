namespace OutreachSite.Text;

/// <summary>
/// A small value read from what an author wrote (a date, a time, a number), or the reason why it cannot be read.
/// Exactly one of the two is null.
/// </summary>
public readonly record struct Reading<T> where T : struct
{
    private Reading(T? value, Diagnostic? problem) => (Value, Problem) = (value, problem);

    /// <summary>What was read; null when there is a problem.</summary>
    public T? Value { get; }

    /// <summary>Why it cannot be read; null when there is a value.</summary>
    public Diagnostic? Problem { get; }

    /// <summary>A value that was read.</summary>
    public static implicit operator Reading<T>(T value) => new(value, null);

    /// <summary>A problem instead of a value.</summary>
    public static implicit operator Reading<T>(Diagnostic problem) => new(null, problem);

    /// <summary>The value, or null after putting the problem into the bag.</summary>
    public T? ReportTo(DiagnosticBag problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (Problem is { } problem)
            problems.Add(problem);
        return Value;
    }
}
