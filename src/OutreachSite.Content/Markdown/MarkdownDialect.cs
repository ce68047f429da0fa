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
    /// <summary>Begins <c>｜看取《みと》り</c>.</summary>
    private const char RubyBar = '｜';

    private static readonly MarkdownPipeline Whole = Build([RubyBar]), WithoutBars = Build([]);

    /// <summary>
    /// The parser for a body. Immutable and safe for many threads. Text is searched for all that may begin something, several times as
    /// fast when all of it is ASCII: so the one sign that is not is looked for where it occurs.
    /// </summary>
    public static MarkdownPipeline For(string body) => body.Contains(RubyBar, StringComparison.Ordinal) ? Whole : WithoutBars;

    private static MarkdownPipeline Build(char[] bars)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCjkFriendlyEmphasis()
            .UseFootnotes()
            .UseDefinitionLists()
            .UsePipeTables();
        builder.Extensions.Add(new OwnParsers(bars));
        return builder.Build();
    }

    /// <summary>Our parsers come before all others, so this must be the last extension.</summary>
    private sealed class OwnParsers(char[] bars) : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.TryRemove<HtmlBlockParser>();
            pipeline.BlockParsers.InsertRange(0, [new BoxParser(), new CaptionParser(), new CommentParser()]);
            pipeline.InlineParsers.InsertRange(0, [new TermParser(), new RubyParser(bars), new AttributesParser()]);
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
