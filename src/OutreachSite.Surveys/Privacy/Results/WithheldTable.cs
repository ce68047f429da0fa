namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>Why a table that was asked for is not published.</summary>
public enum WithheldReason
{
    /// <summary>Fewer people than the minimum base.</summary>
    TooFewPeople,

    /// <summary>After merging small groups there is only one row or one column left.</summary>
    NothingLeftToCompare,

    /// <summary>However many cells are hidden, a small number could be computed, or it could not be shown that none can.</summary>
    NotSafe,

    /// <summary>Compared with an earlier release, a small number of people could be computed: what was published stays as it was.</summary>
    TooLittleChanged,
}

/// <summary>A table that was asked for and is not published, or not anew.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="By">The id of the question that makes the groups; null for a plain distribution.</param>
/// <param name="Reason">Why.</param>
public sealed record WithheldTable(string Question, string? By, WithheldReason Reason);
