using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Papers;

/// <summary>
/// A page as it goes to the printer: as it looks while no PDF of it is known. So a paper never depends on the links to papers, which only the page of
/// the web has.
/// </summary>
/// <param name="Page">The page as authors name it, from the content folder.</param>
/// <param name="Variant">For whose readers.</param>
/// <param name="File">What is printed, at the path of the page in the output.</param>
public sealed record PageCopy(RelativePath Page, Variant Variant, SiteFile File)
{
    /// <summary>The files of the site that it loads.</summary>
    public required ImmutableArray<RelativePath> Loads { get; init; }

    /// <summary>On which papers it is wanted.</summary>
    public required ImmutableArray<PaperEdition> Editions { get; init; }

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

    internal static void Write(PageCopy copy, ValueWriter to)
    {
        to.Write(copy.Page);
        to.Write(copy.Variant.Key());
        SiteFile.Write(copy.File, to);
        to.WriteList(copy.Loads, static (path, last) => last.Write(path));
        to.WriteList(copy.Editions, static (edition, last) => last.Write(edition.Key()));
        foreach (var text in new[] { copy.Address, copy.Title, copy.Summary, copy.Publisher, copy.Code })
            to.Write(text);
        to.Write(copy.Day);
        to.Write(copy.Writing == PaperWriting.Vertical);
    }

    internal static PageCopy Read(ref ValueReader from) =>
        new(from.ReadPath(), Variants.Of(from.ReadText()) ?? throw new DamagedValueException(), SiteFile.Read(ref from))
        {
            Loads = from.ReadList(static (ref ValueReader last) => last.ReadPath()),
            Editions = from.ReadList(static (ref ValueReader last) => PaperEditions.Names.TryGetValue(last.ReadText(), out var edition) ? edition : throw new DamagedValueException()),
            Address = from.ReadText(), Title = from.ReadText(), Summary = from.ReadText(), Publisher = from.ReadText(), Code = from.ReadText(),
            Day = from.ReadDay() ?? throw new DamagedValueException(),
            Writing = from.ReadFlag() ? PaperWriting.Vertical : PaperWriting.Horizontal,
        };
}
