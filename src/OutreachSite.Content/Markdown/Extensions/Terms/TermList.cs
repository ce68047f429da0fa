using OutreachSite.Content.Markdown.Rendering;
using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown.Extensions.Terms;

/// <summary>The terms of a page in the order of their first use; they become the list at its end.</summary>
internal sealed class TermList
{
    private readonly List<(Term Term, string Id)> _used = [];

    /// <summary>The terms, in the order of their first use.</summary>
    public ImmutableArray<Term> Used => [.. _used.Select(used => used.Term)];

    /// <summary>The anchor of a word's explanation; null, with a problem, when the glossary does not know it.</summary>
    public string? IdOf(TermInline inline, PageRenderer renderer)
    {
        if (renderer.Host.Term(inline.Word) is not { } term)
        {
            renderer.Problems.Add(MarkdownDiagnostics.UnknownTerm(renderer.Page.At(inline, skip: 2, length: inline.Word.Length), inline.Word, renderer.Host.TermWords));
            return null;
        }

        if (_used.Find(used => used.Term == term) is { Id: { } known })
            return known;
        var id = renderer.Page.Anchors.Take("term-" + Analysis.Anchors.Slug(term.Name.Japanese));
        _used.Add((term, id));
        return id;
    }

    /// <summary>Writes the component <c>terms</c>, if there are any.</summary>
    public void Write(PageRenderer renderer)
    {
        if (_used.Count == 0)
            return;
        var variant = renderer.Host.Variant;
        renderer.WriteComponent("terms", ComponentMap.Empty
            .WithList("items", _used.Select(used => ComponentMap.Empty
                .With("id", used.Id)
                .With("term", used.Term.Name.In(variant))
                .With("reading", used.Term.Reading?.In(variant))
                .With("text", used.Term.Text.In(variant))))
            .With("level", 2));
    }
}
