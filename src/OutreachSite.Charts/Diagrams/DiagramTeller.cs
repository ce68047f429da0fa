using System.Globalization;
using OutreachSite.Charts.Diagrams.Layout;

namespace OutreachSite.Charts.Diagrams;

/// <summary>Says a diagram in words: every box with what is in it, and each line once.</summary>
internal static class DiagramTeller
{
    public static string Sentence(Diagram diagram, DiagramWords words) => Phrase.Fill(
        diagram.Edges.IsEmpty ? words.Boxes : words.BoxesAndLines, ("count", Count(diagram.Nodes.Length)), ("lines", Count(diagram.Edges.Length)));

    public static ImmutableArray<DiagramSection> Sections(Diagram diagram, DiagramWords words)
    {
        var names = diagram.Nodes.GroupBy(node => node.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Label, StringComparer.Ordinal);
        return [.. ReadingOrder.Of(diagram, words).Select(section => new DiagramSection(section.Title, [.. section.Nodes.Select(node => Entry(node, diagram, names, words))]))];
    }

    private static DiagramEntry Entry(DiagramNode node, Diagram diagram, Dictionary<string, string> names, DiagramWords words)
    {
        var name = node.Group is { Length: > 0 } group ? Phrase.Fill(words.Grouped, ("group", group), ("name", node.Label)) : node.Label;
        return new(
            node.IsInferred ? Phrase.Fill(words.InferredBox, ("name", name)) : name, node.Url, node.Members,
            [.. diagram.Edges.Where(edge => edge.From == node.Id && names.ContainsKey(edge.To)).Select(edge => Relation(edge, names[edge.To], words))]);
    }

    private static string Relation(DiagramEdge edge, string other, DiagramWords words)
    {
        var whom = Phrase.Fill(
            edge.Direction switch { DiagramDirection.One => words.One, DiagramDirection.Both => words.Both, _ => words.None }, ("to", other));
        var relation = edge.Label is { Length: > 0 } label ? Phrase.Fill(words.About, ("whom", whom), ("label", label)) : whom;
        return edge.IsInferred ? Phrase.Fill(words.Inferred, ("relation", relation)) : relation;
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
