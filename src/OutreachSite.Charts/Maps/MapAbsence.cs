namespace OutreachSite.Charts.Maps;

/// <summary>A place that is not drawn, and why.</summary>
public sealed record MapAbsence(string Number, string Label, string? Href, MapAbsenceReason Reason);

/// <summary>Why a place is not drawn.</summary>
public enum MapAbsenceReason
{
    /// <summary>Nobody wrote down where it is, or what was written is no place.</summary>
    Unknown,

    /// <summary>It lies outside of the area that is drawn.</summary>
    Outside,

    /// <summary>There is no room for its plate.</summary>
    Crowded,
}
