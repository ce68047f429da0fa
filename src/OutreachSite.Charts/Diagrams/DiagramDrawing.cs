using OutreachSite.Charts.Diagrams.Layout;
using OutreachSite.Charts.Diagrams.Layout.Layered;
using OutreachSite.Charts.Diagrams.Writing;

namespace OutreachSite.Charts.Diagrams;

/// <summary>Draws diagrams: boxes with words in them, and lines that go around every box that is not their end.</summary>
public static class DiagramDrawing
{
    private const double Wide = 764, Narrow = 300;

    /// <summary>Both drawings and the same in words. Boxes with an id that was there before, and lines to nowhere, are left out.</summary>
    public static DiagramPicture Draw(Diagram diagram, DiagramWords words)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(words);
        var tidy = Tidy(diagram);
        var type = new Typesetter();
        var sentence = DiagramTeller.Sentence(tidy, words);
        return new(
            tidy.Id, tidy.Title, Write(WideSheet(tidy, words, type), tidy, "wide", sentence, words), Write(StackLayout.Of(tidy, Narrow, words, type), tidy, "narrow", sentence, words),
            sentence, DiagramTeller.Sections(tidy, words));
    }

    /// <summary>Lanes for which there is no room beside one another become levels; what fits nowhere becomes one column.</summary>
    private static DiagramSheet? WideSheet(Diagram diagram, DiagramWords words, Typesetter type) => diagram.Shape switch
    {
        _ when diagram.Nodes.IsEmpty => null,
        DiagramShape.Panels => PanelLayout.Of(diagram, Wide, type),
        DiagramShape.Lanes => AcrossLayout.Of(diagram, Wide, words, type) ?? DownLayout.Of(diagram, Wide, words, type) ?? StackLayout.Of(diagram, Wide, words, type),
        _ => DownLayout.Of(diagram, Wide, words, type) ?? StackLayout.Of(diagram, Wide, words, type),
    };

    private static string? Write(DiagramSheet? sheet, Diagram diagram, string size, string sentence, DiagramWords words) =>
        sheet is null ? null : DiagramWriter.Write(sheet, new(diagram, size, sentence, words));

    private static Diagram Tidy(Diagram diagram)
    {
        var nodes = diagram.Nodes.DistinctBy(node => node.Id, StringComparer.Ordinal).ToImmutableArray();
        var known = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return diagram with { Nodes = nodes, Edges = [.. diagram.Edges.Where(edge => known.Contains(edge.From) && known.Contains(edge.To))] };
    }
}
