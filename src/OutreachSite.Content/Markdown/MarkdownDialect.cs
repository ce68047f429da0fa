using Markdig;
using Markdig.Parsers;
using OutreachSite.Content.Markdown.Extensions.Attributes;
using OutreachSite.Content.Markdown.Extensions.Boxes;
using OutreachSite.Content.Markdown.Extensions.Comments;
using OutreachSite.Content.Markdown.Extensions.Ruby;
using OutreachSite.Content.Markdown.Extensions.Tables;
using OutreachSite.Content.Markdown.Extensions.Terms;

namespace OutreachSite.Content.Markdown;

/// <summary>
/// The Markdown that authors write: CommonMark without HTML blocks, and extensions chosen one by one. Nothing here reads
/// media, styles or scripts.
/// </summary>
internal static class MarkdownDialect
{
    /// <summary>The parser. Immutable and safe for many threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCjkFriendlyEmphasis()
            .UseFootnotes()
            .UseDefinitionLists()
            .UsePipeTables();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Insert(0, new CommentParser());
        builder.BlockParsers.Insert(0, new CaptionParser());
        builder.BlockParsers.Insert(0, new BoxParser());
        builder.InlineParsers.Insert(0, new AttributesParser());
        builder.InlineParsers.Insert(0, new RubyParser());
        builder.InlineParsers.Insert(0, new TermParser());
        return builder.Build();
    }
}
