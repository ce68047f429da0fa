namespace OutreachSite.Diagnostics;

/// <summary>
/// What is wrong with something that an author wrote, where, and what to do. Made only by the factory methods of an
/// area (<c>…Diagnostics</c>), so that each has a code, a page in <c>docs/diagnostics/</c> and a test.
/// </summary>
/// <param name="Code">Three letters for the area and three digits, for example <c>CNT101</c>.</param>
/// <param name="Severity">How much it matters to a reader of the page.</param>
/// <param name="Where">The word in question.</param>
/// <param name="Message">What is wrong, in the author's words.</param>
/// <param name="Hint">What to do, as an imperative; null when there is nothing to say.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location Where, Message Message, Message? Hint = null)
{
    /// <summary>True when no page can be made.</summary>
    public bool IsError => Severity == Severity.Error;

    /// <summary><c>file:line:column: error CODE: message</c>, in English, for logs and tests.</summary>
    public override string ToString()
    {
        var head = $"{Where}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message.English}";
        return Hint is { } hint ? $"{head}\n  hint: {hint.English}" : head;
    }
}
