using OutreachSite.Charts.Diagrams;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;

namespace OutreachSite.Publishing.Pages.Diagrams;

/// <summary>What stands around a diagram, as an author or a page model says it.</summary>
/// <param name="Finding">What is to be seen, in one sentence; null when the title must do.</param>
/// <param name="Source">Where it comes from; null when nobody says.</param>
/// <param name="Notes">What a reader must know before trusting it.</param>
internal sealed record DiagramCaption(string? Finding = null, string? Source = null, params ImmutableArray<string> Notes);

/// <summary>A diagram as the theme's component <c>diagram</c> gets it; a layout gets <c>ComponentValues.Of(…)</c> of the result.</summary>
internal static class DiagramComponent
{
    /// <summary>The words that diagrams add to an author's own.</summary>
    public static DiagramWords WordsOf(Variant variant) => variant switch
    {
        Variant.English => DiagramWords.English,
        Variant.Easy => DiagramWords.Easy,
        _ => DiagramWords.Japanese,
    };

    /// <summary>Draws a diagram for readers of a variant.</summary>
    public static ComponentMap Draw(Diagram diagram, Variant variant, DiagramCaption caption) => Arguments(DiagramDrawing.Draw(diagram, WordsOf(variant)), caption);

    /// <summary>What the component gets of a diagram that is drawn.</summary>
    public static ComponentMap Arguments(DiagramPicture picture, DiagramCaption caption) => ComponentMap.Empty
        .With("id", picture.Id)
        .With("title", picture.Title)
        .With("finding", caption.Finding)
        .WithMarkup("wide", picture.WideSvg)
        .WithMarkup("narrow", picture.NarrowSvg)
        .WithList("sections", picture.Sections.Select(section => ComponentMap.Empty.With("title", section.Title).WithList("entries", section.Entries.Select(Entry))))
        .With("source", caption.Source)
        .WithList("notes", Texts(caption.Notes));

    private static ComponentMap Entry(DiagramEntry entry) => ComponentMap.Empty
        .With("name", entry.Name).With("url", entry.Url).WithList("members", Texts(entry.Members)).WithList("relations", Texts(entry.Relations));

    private static IEnumerable<ComponentValue> Texts(IEnumerable<string> texts) => texts.Select(text => (ComponentValue)text);
}
