namespace OutreachSite.Print.Pdf;

/// <summary>A heading among the bookmarks of a document.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="Depth">0 for the highest.</param>
public sealed record PdfBookmark(string Title, int Page, int Depth);

/// <summary>The bookmarks of a document (ISO 32000-1, 12.3.3).</summary>
public static class PdfOutline
{
    private const int Most = 100_000;

    /// <summary>The bookmarks in their order; those that lead to no page are left out.</summary>
    public static ImmutableArray<PdfBookmark> Of(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var numbers = document.Pages().Select((page, index) => (page.Number, index)).ToDictionary(page => page.Number, page => page.index + 1);
        var (named, found, seen) = (document.Destinations(), ImmutableArray.CreateBuilder<PdfBookmark>(), 0);
        Walk(document.Dictionary(document.Catalogue["Outlines"])?["First"], 0);
        return found.ToImmutable();

        void Walk(PdfValue? first, int depth)
        {
            for (var next = first; document.Dictionary(next) is { } item && seen++ < Most; next = item["Next"])
            {
                if (document.Resolve(item["Title"]) is PdfText title && PageOf(item) is { } page)
                    found.Add(new(title.Text, page, depth));
                Walk(item["First"], depth + 1);
            }
        }

        int? PageOf(PdfDictionary item) => document.Resolve(item["Dest"] ?? document.Dictionary(item["A"])?["D"]) switch
        {
            PdfArray { Items: [PdfReference place, ..] } => numbers.TryGetValue(place.Number, out var page) ? page : null,
            PdfName name => named.TryGetValue(name.Name, out var page) ? page : null,
            PdfText name => named.TryGetValue(name.Text, out var page) ? page : null,
            _ => null,
        };
    }
}
