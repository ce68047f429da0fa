namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>The text of a box, broken for its width.</summary>
/// <param name="Group">The word above the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Members">What is in it; each begins with a line whose flag is true.</param>
internal sealed record NodeText(ImmutableArray<string> Group, ImmutableArray<string> Name, ImmutableArray<(string Text, bool IsFirst)> Members)
{
    /// <summary>The room at each side, above and below.</summary>
    public const double Side = 12, Above = 11;

    /// <summary>From line to line.</summary>
    public const double NameStep = 23, SmallStep = 21;

    /// <summary>The sizes of letters.</summary>
    public const double NameSize = 17, SmallSize = 16;

    /// <summary>How far members stand in, behind their dot.</summary>
    public const double Indent = 13;

    private const double BetweenParts = 5;

    /// <summary>Breaks the text of a box of this width.</summary>
    public static NodeText Of(DiagramNode node, double width, Typesetter type)
    {
        var inner = width - 2 * Side;
        return new(
            type.Wrap(node.Group ?? "", SmallSize, inner), type.Wrap(node.Label, NameSize, inner),
            [.. node.Members.SelectMany(member => type.Wrap(member, SmallSize, inner - Indent, balances: false).Select((line, index) => (line, index == 0)))]);
    }

    /// <summary>The height of the box.</summary>
    public double Height => 2 * Above + Group.Length * SmallStep + Name.Length * NameStep + Members.Length * SmallStep + (Members.IsEmpty ? 0 : BetweenParts);

    /// <summary>How far below the top of the box each part begins.</summary>
    public double NameTop => Above + Group.Length * SmallStep;

    /// <summary>The same for the members.</summary>
    public double MembersTop => NameTop + Name.Length * NameStep + BetweenParts;
}
