namespace OutreachSite.Print.Browser;

/// <summary>
/// The browser, which is another program, let us down: it died, was silent, or refused. No fault of an author, so no
/// diagnostic that is collected; whoever prints shows <see cref="Diagnostic"/> instead of the document.
/// </summary>
public sealed class BrowserException(Diagnostic diagnostic) : Exception(diagnostic?.Message.English)
{
    /// <summary>What happened, for people.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));
}
