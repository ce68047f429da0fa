namespace OutreachSite.Diagnostics;

/// <summary>How much a problem matters to the person who will read the page.</summary>
public enum Severity
{
    /// <summary>It could be better.</summary>
    Hint,

    /// <summary>The page may mislead a reader.</summary>
    Warning,

    /// <summary>No page can be made.</summary>
    Error,
}
