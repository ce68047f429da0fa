namespace OutreachSite.Print.Browser;

/// <summary>How a page is printed. The paper is the stylesheet's (<c>@page</c>), else A4.</summary>
public sealed record PdfOptions
{
    /// <summary>True prints backgrounds as on the screen; false saves ink, as most readers' browsers do.</summary>
    public bool Backgrounds { get; init; } = true;

    /// <summary>True writes the headings as bookmarks.</summary>
    public bool Outline { get; init; } = true;

    /// <summary>How long printing may take: a book of a thousand pages takes minutes. Null for as long as any other answer.</summary>
    public TimeSpan? Patience { get; init; }
}
