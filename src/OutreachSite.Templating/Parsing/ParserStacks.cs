using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>
/// What a parser has read and not yet given to a block or call, the innermost of them standing last. A thread keeps the room
/// for its next template.
/// </summary>
internal sealed class ParserStacks : IDisposable
{
    [ThreadStatic]
    private static ParserStacks? _spare;

    /// <summary>The steps of all blocks that are being read.</summary>
    public List<Step> Steps { get; } = new(32);

    /// <summary>The arguments of all calls that are being read.</summary>
    public List<Expression> Operands { get; } = [];

    public static ParserStacks Rent()
    {
        var stacks = _spare ?? new();
        _spare = null;
        return stacks;
    }

    public void Dispose()
    {
        Steps.Clear();
        Operands.Clear();
        _spare = this;
    }
}
