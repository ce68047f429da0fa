namespace OutreachSite.Publishing.Groups;

/// <summary>What became of one site.</summary>
public enum GroupOutcome
{
    /// <summary>Pages were written or removed.</summary>
    Published,

    /// <summary>It lies in the output as it did.</summary>
    Unchanged,

    /// <summary>It was not published; what was published before is as it was.</summary>
    Refused,
}
