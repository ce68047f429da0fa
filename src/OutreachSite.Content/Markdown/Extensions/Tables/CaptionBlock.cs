using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Tables;

/// <summary>The line <c>: caption {.plain}</c> directly after a table.</summary>
internal sealed class CaptionBlock : LeafBlock
{
    public CaptionBlock(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
