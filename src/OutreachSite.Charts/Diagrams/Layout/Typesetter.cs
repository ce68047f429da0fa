using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>Breaks the texts of one diagram into lines, each text for each width once: layouts try many widths.</summary>
internal sealed class Typesetter
{
    private readonly Dictionary<(string Text, double Size, double Width, bool Balances), ImmutableArray<string>> _known = [];
    private readonly Dictionary<(DiagramNode Node, double Width), NodeText> _nodes = new(SameNode.Instance);

    public ImmutableArray<string> Wrap(string text, double size, double width, bool balances = true)
    {
        if (!_known.TryGetValue((text, size, width, balances), out var lines))
            _known[(text, size, width, balances)] = lines = LineBreaker.Wrap(text, size, width, balances);
        return lines;
    }

    /// <summary>The text of a box of this width.</summary>
    public NodeText Of(DiagramNode node, double width)
    {
        if (!_nodes.TryGetValue((node, width), out var text))
            _nodes[(node, width)] = text = NodeText.Of(node, width, this);
        return text;
    }

    /// <summary>A box is asked for by the record itself, not by what it holds.</summary>
    private sealed class SameNode : IEqualityComparer<(DiagramNode Node, double Width)>
    {
        public static SameNode Instance { get; } = new();

        public bool Equals((DiagramNode Node, double Width) x, (DiagramNode Node, double Width) y) => ReferenceEquals(x.Node, y.Node) && x.Width.Equals(y.Width);

        public int GetHashCode((DiagramNode Node, double Width) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Node), obj.Width);
    }
}
