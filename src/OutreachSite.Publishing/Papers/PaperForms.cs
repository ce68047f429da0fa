using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Paper;
using OutreachSite.Print.Pdf;
using OutreachSite.Publishing.Papers.Books;

namespace OutreachSite.Publishing.Papers;

/// <summary>What each edition has room for.</summary>
internal static class PaperForms
{
    private static readonly PaperForm _leaflet = new(PdfLeaflet.Panels, Sizes: 3, IsLeaflet: true);
    private static readonly PaperForm _onePage = new(MostPages: 1, Sizes: 3);

    /// <summary>The form of an edition.</summary>
    public static PaperForm Of(PaperEdition edition) => edition switch
    {
        PaperEdition.Leaflet => _leaflet,
        PaperEdition.Book => SiteBooks.Form,
        PaperEdition.Poster or PaperEdition.Card => _onePage,
        _ => PaperForm.Free,
    };
}
