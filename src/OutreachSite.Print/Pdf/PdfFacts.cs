namespace OutreachSite.Print.Pdf;

/// <summary>What a PDF file says about itself.</summary>
/// <param name="Title">Shown as the name of the window.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Day">The day of its content: it stands for the dates of the file, so that the same content is the same file.</param>
public sealed record PdfFacts(string Title, string Author, DateOnly Day)
{
    /// <summary>A sentence about it; null for none.</summary>
    public string? Subject { get; init; }

    /// <summary>The language of its text: <c>ja</c>.</summary>
    public string Language { get; init; } = "ja";

    /// <summary>What each link says, by its address as the page has it; an address that is not here says itself.</summary>
    public IReadOnlyDictionary<string, string> Links { get; init; } = ImmutableDictionary<string, string>.Empty;
}
