namespace OutreachSite.Cli.Preview;

/// <summary>Why somebody who waited for a change goes on.</summary>
public enum Wake
{
    /// <summary>A file was saved, and editors have been quiet for a moment.</summary>
    Changed,

    /// <summary>Nothing happened in the time that was given.</summary>
    TimeIsOver,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
