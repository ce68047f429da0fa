using OutreachSite.Charts.Diagrams.Layout;
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
        var sentence = DiagramTeller.Sentence(tidy, words);
        return new(
            tidy.Id, tidy.Title, Write(WideSheet(tidy, words), tidy, "wide", sentence, words), Write(StackLayout.Of(tidy, Narrow, words), tidy, "narrow", sentence, words),
            sentence, DiagramTeller.Sections(tidy, words));
    }

    private static DiagramSheet? WideSheet(Diagram diagram, DiagramWords words) => StackLayout.Of(diagram, Wide, words);

    private static string? Write(DiagramSheet? sheet, Diagram diagram, string size, string sentence, DiagramWords words) =>
        sheet is null ? null : DiagramWriter.Write(sheet, new(diagram, size, sentence, words));

    private static Diagram Tidy(Diagram diagram)
    {
        var nodes = diagram.Nodes.DistinctBy(node => node.Id, StringComparer.Ordinal).ToImmutableArray();
        var known = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return diagram with { Nodes = nodes, Edges = [.. diagram.Edges.Where(edge => known.Contains(edge.From) && known.Contains(edge.To))] };
    }
}
