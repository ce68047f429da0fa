using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
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
        builder.Extensions.Add(new OwnParsers());
        return builder.Build();
    }

    /// <summary>Our parsers come before all others, so this must be the last extension.</summary>
    private sealed class OwnParsers : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.TryRemove<HtmlBlockParser>();
            pipeline.BlockParsers.InsertRange(0, [new BoxParser(), new CaptionParser(), new CommentParser()]);
            pipeline.InlineParsers.InsertRange(0, [new TermParser(), new RubyParser(), new AttributesParser()]);
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
