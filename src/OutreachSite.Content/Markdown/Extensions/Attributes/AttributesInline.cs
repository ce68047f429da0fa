using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Extensions.Attributes;

/// <summary>What stands in <c>{#id .class}</c>, before it is known to what it belongs.</summary>
internal sealed class AttributesInline(string text, ImmutableArray<AttributeWord> words) : LeafInline
{
    /// <summary>As written, with its braces.</summary>
    public string Text => text;

    /// <summary>The words in it, in order.</summary>
    public ImmutableArray<AttributeWord> Words => words;
}

/// <summary>One word in the braces.</summary>
/// <param name="Offset">From the opening brace.</param>
internal readonly record struct AttributeWord(string Text, int Offset);
