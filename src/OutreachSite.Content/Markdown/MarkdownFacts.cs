namespace OutreachSite.Content.Markdown;

/// <summary>What other pages and checks need to know about a body, without rendering it. Everything in the order of the file.</summary>
/// <param name="Headings">The anchors of the page.</param>
/// <param name="Links">Every link that passes the allow-list of schemes.</param>
/// <param name="Pictures">Every picture beside the page.</param>
/// <param name="DataFiles">Data that charts name.</param>
/// <param name="Charts">The charts.</param>
/// <param name="ContactIds">Contacts that boxes show.</param>
/// <param name="Terms">Glossary words as they were looked up.</param>
public sealed record MarkdownFacts(
    ImmutableArray<HeadingFact> Headings,
    ImmutableArray<LinkFact> Links,
    ImmutableArray<LinkFact> Pictures,
    ImmutableArray<Written> DataFiles,
    ImmutableArray<ChartFence> Charts,
    ImmutableArray<Written> ContactIds,
    ImmutableArray<Written> Terms)
{
    /// <summary>The anchors that a link to this page can name.</summary>
    public IEnumerable<string> Anchors => Headings.Select(heading => heading.Id);
}

/// <summary>A heading with its anchor.</summary>
public sealed record HeadingFact(int Level, string Id, string Title, Location Where);

/// <summary>A link or picture with the place of its address.</summary>
public sealed record LinkFact(LinkTarget Target, string Text, Location Where);
