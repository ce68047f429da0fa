namespace OutreachSite.Print.Browser;

/// <summary>Something that a page asked for.</summary>
/// <param name="Url">What was asked for, as the browser writes it.</param>
/// <param name="Kind">What for: <c>Document</c>, <c>Stylesheet</c>, <c>Image</c>, <c>Script</c>, <c>Font</c>, <c>Fetch</c> …</param>
/// <param name="Status">The answer's HTTP status; null when there was none, and for files, which have none.</param>
/// <param name="Failure">Why nothing came; null when something did, or when it is still on its way.</param>
public sealed record PageRequest(string Url, string Kind, int? Status = null, string? Failure = null)
{
    /// <summary>True when nothing useful came.</summary>
    public bool Failed => Failure is not null || Status is >= 400;
}
