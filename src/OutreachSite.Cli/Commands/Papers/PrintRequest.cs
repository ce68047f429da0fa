using OutreachSite.Content.FrontMatter;

namespace OutreachSite.Cli.Commands.Papers;

/// <summary>What <c>outreach print</c> was asked to do.</summary>
/// <param name="Only">Pages as authors name them; empty for all.</param>
/// <param name="Editions">Editions; empty for those of each page.</param>
/// <param name="Books">Folders that are wanted as books, beside nothing else; the empty name is the whole site.</param>
/// <param name="To">The folder to write.</param>
/// <param name="Today">The day in Japan.</param>
public sealed record PrintRequest(ImmutableArray<string> Only, ImmutableArray<PaperEdition> Editions, ImmutableArray<string> Books, string To, DateOnly Today);
