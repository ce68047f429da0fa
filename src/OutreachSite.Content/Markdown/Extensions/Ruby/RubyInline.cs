using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Extensions.Ruby;

/// <summary>Words with their readings above them.</summary>
internal sealed class RubyInline(ImmutableArray<RubyPart> parts) : LeafInline
{
    /// <summary>In order; together they are the whole text.</summary>
    public ImmutableArray<RubyPart> Parts => parts;

    /// <summary>The words without readings.</summary>
    public string Text => string.Concat(parts.Select(part => part.Text));

    /// <summary>The readings that did not fit, when there were too many or too few of them; else 0.</summary>
    public int Misfits { get; init; }
}

/// <summary>A piece of text with its reading; null where it needs none.</summary>
internal readonly record struct RubyPart(string Text, string? Reading);
