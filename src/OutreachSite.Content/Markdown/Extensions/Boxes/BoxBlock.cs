using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>What stands between <c>::: name words</c> and <c>:::</c>.</summary>
internal sealed class BoxBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The word after the colons.</summary>
    public required string Name { get; init; }

    /// <summary>Its offset in the body.</summary>
    public required int NameOffset { get; init; }

    /// <summary>What follows the name, without blanks around it.</summary>
    public required string Words { get; init; }

    /// <summary>Its offset in the body.</summary>
    public required int WordsOffset { get; init; }

    /// <summary>True once the closing line was seen.</summary>
    public bool HasEnd { get; set; }

    /// <summary>True once no more lines belong to it, whether it was closed or not.</summary>
    public bool IsFinished { get; set; }

    /// <summary>The title as text with marks; null when the box has none.</summary>
    public BoxTitle? Title => Count > 0 ? this[0] as BoxTitle : null;

    /// <summary>The content without the title.</summary>
    public IEnumerable<Block> Content => this.Where(block => block is not BoxTitle);
}

/// <summary>The title of a box: a line of text with marks in it.</summary>
internal sealed class BoxTitle : LeafBlock
{
    public BoxTitle(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}

/// <summary>A line of colons which closes nothing, or colons in full width.</summary>
internal sealed class StrayFenceBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>True for ：：：.</summary>
    public bool IsWide { get; init; }
}
