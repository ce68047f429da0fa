using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Extensions.Terms;

/// <summary>A word of the glossary in the text: <c>[[ケアマネジャー|ケアマネさん]]</c>.</summary>
internal sealed class TermInline(string word, string shown) : LeafInline
{
    /// <summary>The word to look up.</summary>
    public string Word => word;

    /// <summary>The word to show.</summary>
    public string Shown => shown;
}
