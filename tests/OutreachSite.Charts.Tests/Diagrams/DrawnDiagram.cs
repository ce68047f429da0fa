using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OutreachSite.Charts.Diagrams;
using OutreachSite.Charts.Diagrams.Layout;
using OutreachSite.Charts.Svg;
using OutreachSite.Charts.Tests.Svg;

namespace OutreachSite.Charts.Tests.Diagrams;

/// <summary>A drawing of a diagram, read back from its SVG.</summary>
internal sealed partial class DrawnDiagram
{
    private readonly string _svg;
    private readonly XElement _root;

    public DrawnDiagram(string svg)
    {
        (_svg, _root) = (svg, XElement.Parse(svg));
        var size = ((string)_root.Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Bounds = new(0, 0, size[2], size[3]);
        Nodes = [.. _root.Descendants().Where(one => one.Attribute("data-node") is not null).Select(one => ((string)one.Attribute("data-node")!, BoxOf(one.Element("rect")!), one))];
        Lines = [.. _root.Elements("path").Where(path => path.Attribute("data-from") is not null).Select(path =>
            ((string)path.Attribute("data-from")!, (string)path.Attribute("data-to")!, Corners((string)path.Attribute("d")!)))];
    }

    /// <summary>The whole of it.</summary>
    public Box Bounds { get; }

    /// <summary>The boxes.</summary>
    public ImmutableArray<(string Id, Box Box, XElement Element)> Nodes { get; }

    /// <summary>The lines.</summary>
    public ImmutableArray<(string From, string To, ImmutableArray<Corner> Corners)> Lines { get; }

    /// <summary>All words of the drawing, without breaks.</summary>
    public string Words => string.Concat(_root.Descendants("text").Select(text => text.Value)).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Everything that is wrong with it.</summary>
    public IEnumerable<string> Faults(Diagram diagram) => [.. BoxFaults(), .. TextFaults(), .. LineFaults(), .. Missing(diagram)];

    private IEnumerable<string> BoxFaults()
    {
        foreach (var (index, one) in Nodes.Index())
        {
            if (!Bounds.Holds(one.Box))
                yield return $"{one.Id} {one.Box} leaves {Bounds}";
            foreach (var other in Nodes.Skip(index + 1).Where(other => other.Box.Grown(5).Meets(one.Box)))
                yield return $"{one.Id} {one.Box} meets {other.Id} {other.Box}";
        }
    }

    private IEnumerable<string> TextFaults()
    {
        foreach (var fault in TextBox.Faults(_svg))
            yield return fault;
        foreach (var (id, box, element) in Nodes)
        {
            foreach (var text in element.Elements("text").SelectMany(text => TextBox.Of($"<svg>{text}</svg>")).Where(text => text.Left < box.X || text.Right > box.Right || text.Top < box.Y || text.Bottom > box.Bottom))
                yield return $"{text} leaves {id} {box}";
        }
    }

    private IEnumerable<string> LineFaults()
    {
        var words = _root.Descendants("text").Where(text => text.Parent!.Attribute("data-node") is null).SelectMany(text => TextBox.Of($"<svg>{text}</svg>")).ToArray();
        foreach (var (from, to, corners) in Lines)
        {
            foreach (var (start, end) in corners.Zip(corners.Skip(1)))
            {
                var piece = Box.Between(Math.Min(start.X, end.X), Math.Min(start.Y, end.Y), Math.Max(start.X, end.X), Math.Max(start.Y, end.Y));
                if (!Bounds.Holds(piece))
                    yield return $"{from} → {to} leaves {Bounds} at {piece}";
                foreach (var node in Nodes.Where(node => node.Box.Grown(-0.5).Meets(piece.Grown(0.1))))
                    yield return $"{from} → {to} passes through {node.Id} {node.Box} at {piece}";
                foreach (var text in words.Where(text => Box.Between(text.Left, text.Top, text.Right, text.Bottom).Meets(piece.Grown(0.1))))
                    yield return $"{from} → {to} crosses {text} at {piece}";
            }

            if (!Touches(from, corners[0], corners[^1]) || !Touches(to, corners[0], corners[^1]))
                yield return $"{from} → {to} does not end at its boxes: {corners[0]} {corners[^1]}";
        }
    }

    /// <summary>One end of the line is at the box, or where its head begins.</summary>
    private bool Touches(string id, params ReadOnlySpan<Corner> ends)
    {
        var box = Nodes.Single(node => node.Id == id).Box.Grown(6);
        foreach (var end in ends)
        {
            if (box.Contains(end.X, end.Y))
                return true;
        }

        return false;
    }

    private IEnumerable<string> Missing(Diagram diagram)
    {
        foreach (var node in diagram.Nodes.Where(node => Nodes.All(drawn => drawn.Id != node.Id)))
            yield return $"{node.Id} is not drawn";
        if (diagram.Shape == DiagramShape.Panels)
            yield break;
        foreach (var edge in diagram.Edges.Where(edge => edge.From != edge.To && !Lines.Any(line => (line.From, line.To) == (edge.From, edge.To) || (line.From, line.To) == (edge.To, edge.From))))
            yield return $"{edge.From} → {edge.To} is not drawn";
        foreach (var edge in diagram.Edges.Where(edge => edge.From != edge.To && edge.Label is { } label && !Words.Contains(label, StringComparison.Ordinal)))
            yield return $"{edge.Label} is not written";
    }

    private static Box BoxOf(XElement rect) => new(Geometry.Number(rect, "x"), Geometry.Number(rect, "y"), Geometry.Number(rect, "width"), Geometry.Number(rect, "height"));

    private static ImmutableArray<Corner> Corners(string data)
    {
        var corners = ImmutableArray.CreateBuilder<Corner>();
        foreach (Match step in Step.Matches(data))
        {
            var numbers = step.Groups[2].Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            corners.Add(step.Groups[1].Value switch { "M" => new(numbers[0], numbers[1]), "H" => corners[^1] with { X = numbers[0] }, _ => corners[^1] with { Y = numbers[0] } });
        }

        return corners.ToImmutable();
    }

    [GeneratedRegex("([MHV])([-0-9. ]+)", RegexOptions.None, 1000)]
    private static partial Regex Step { get; }
}
