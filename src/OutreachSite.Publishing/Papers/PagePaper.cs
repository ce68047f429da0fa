using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;

namespace OutreachSite.Publishing.Papers;

/// <summary>A page that is printed in one edition.</summary>
/// <param name="Page">The page as authors name it, from the content folder.</param>
/// <param name="Variant">For whose readers.</param>
/// <param name="Edition">On which paper.</param>
public sealed record PagePaper(RelativePath Page, Variant Variant, PaperEdition Edition)
{
    /// <summary>The page in the output of the site.</summary>
    public required RelativePath Output { get; init; }

    /// <summary>Its address on the web.</summary>
    public required string Address { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences about it.</summary>
    public required string Summary { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The day of its last change.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How its lines run.</summary>
    public PaperWriting Writing { get; init; }

    /// <summary>Markup of the code that leads to the page on the web.</summary>
    public string Code { get; init; } = "";

    /// <summary>The file, from the folder for papers: <c>pamphlets/home-care/home-care-large.pdf</c>; of other variants <c>…-en-large.pdf</c>, the book of the whole site <c>site-book.pdf</c>.</summary>
    public RelativePath File => FileOf(Edition.Key());

    /// <summary>The sheets of a booklet, book or leaflet, to print and fold.</summary>
    public RelativePath Sheets => FileOf($"{Edition.Key()}-sheets");

    private RelativePath FileOf(string edition)
    {
        var isIndex = Page.Name.StartsWith("index.", StringComparison.Ordinal);
        var name = isIndex ? Page.Folder == RelativePath.Root ? Edition == PaperEdition.Book ? "site" : "home" : Page.Folder.Name : Page.Name[..Page.Name.IndexOf('.', StringComparison.Ordinal)];
        var variant = Variant == Variant.Japanese ? "" : $"-{Variant.Key()}";
        return Page.Folder.Below($"{name}{variant}-{edition}.pdf");
    }
}
