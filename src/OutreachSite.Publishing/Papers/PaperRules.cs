using System.Collections.Frozen;
using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Papers;

/// <summary>The papers of one page, in the order in which they are offered.</summary>
internal sealed record PapersOfPage(ImmutableArray<KnownPaper> Papers);

/// <summary>Every paper of the site by its page and variant.</summary>
internal sealed record PapersOfSite(FrozenDictionary<DocumentId, PapersOfPage> ByPage);

/// <summary>The papers that an original asks for.</summary>
internal sealed record WantedPapers(ImmutableArray<PaperEdition> Editions);

/// <summary>What pages may know of their papers.</summary>
internal static class PaperRules
{
    /// <summary>The papers that were made, from outside: see <see cref="PaperList.Shown"/>.</summary>
    public static Setting<string> Made { get; } = new("papers", Default: "");

    /// <summary>All papers; none for a site without them, whatever the last build made.</summary>
    public static Rule<string, PapersOfSite> All { get; } = new("papers/all", 2, (_, reads) =>
        Outcome.Of(new PapersOfSite(PaperList.Read(reads.Result(SiteRules.Settings, "") is { HasPapers: false } ? "" : reads.Setting(Made)).GroupBy(paper => new DocumentId(paper.Page, paper.Variant.Key()))
            .ToFrozenDictionary(papers => papers.Key, papers => new PapersOfPage([.. papers])))));

    /// <summary>The papers of a page in a variant: a page is made again when its own papers are other ones, not when those of another page are.</summary>
    public static Rule<DocumentId, PapersOfPage> OfPage { get; } = new("papers/of-page", 1, (page, reads) =>
        Outcome.Of(reads.Result(All, "")!.ByPage.GetValueOrDefault(page) ?? new([])))
    {
        Codec = new(
            static (value, to) => to.Write(new PaperList(value.Papers).Shown),
            static (ref ValueReader from) => new(PaperList.Read(from.ReadText()))),
    };

    /// <summary>What an original asks for. The key is its path.</summary>
    public static Rule<RelativePath, WantedPapers> OfOriginal { get; } = new("papers/of-original", 1, (original, reads) =>
        Outcome.Of(new WantedPapers(reads.Result(PageRules.Facts, original)?.Head.Page.Print ?? [])))
    {
        Codec = new(
            static (value, to) => to.WriteList(value.Editions, static (edition, last) => last.Write(edition.Key())),
            static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader last) => PaperEditions.Names.TryGetValue(last.ReadText(), out var edition) ? edition : throw new DamagedValueException()))),
    };
}
