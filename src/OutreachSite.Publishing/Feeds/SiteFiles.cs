using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Pages.Registers;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Feeds;

/// <summary>Several files that one rule makes.</summary>
internal sealed record FileSet(ImmutableArray<SiteFile> Files);

/// <summary>What belongs to the site as a whole: 404, sitemap, feed, robots, headers.</summary>
internal static class SiteFiles
{
    private static readonly RelativePath Source = SiteFolders.InContent("site.yml"), FeedPath = new("feed.xml");

    /// <summary>A microsite alone is laid into another place: robots, headers and feeds are that place's business.</summary>
    private static readonly FileSet None = new([]);

    private static readonly Codec<FileSet> Codec = new(
        static (set, to) => to.WriteList(set.Files, SiteFile.Write),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => SiteFile.Read(ref from))));

    /// <summary>What tells of the pages: sitemap and feed. They look at every page, so they do not depend on how pages look.</summary>
    public static Rule<string, FileSet> Feeds { get; } = new("site/feeds", 2, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return Outcome.Failed<FileSet>();
        if (scope.Microsite != RelativePath.Root)
            return Outcome.Of(None);
        var seen = reads.Result(PageRules.Tree, "")!.Seen.Paths;
        var pages = new CardFeeds(seen, settings.Variants, scope);
        foreach (var path in seen)
            pages.Add(reads.Result(PageRules.Card, path)!);
        var addresses = pages.Addresses.Concat(Tags(reads, settings.Variants, scope)).Concat(Series(reads, settings.Variants, scope)).Concat(Registers(reads, settings.Variants, scope));
        return Outcome.Of(new FileSet(
        [
            .. Sitemap.Files(addresses, scope.Address).Select(file => new SiteFile(file.Path, file.Bytes, Source)),
            new(FeedPath, Feed(pages.Newest, settings, scope).Write(), Source),
        ]));
    }) { Codec = Codec };

    /// <summary>What hosts and browsers ask for: 404, robots, headers.</summary>
    public static Rule<string, FileSet> ForHosts { get; } = new("site/for-hosts", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is null || reads.Result(PageRules.Scope, "") is not { } scope)
            return Outcome.Failed<FileSet>();
        if (scope.Microsite != RelativePath.Root)
            return Outcome.Of(None);
        var problems = new DiagnosticBag();
        var notFound = NotFoundPage.Render(reads, problems);
        var fingerprinted = new[] { reads.Result(ThemeAssets.Stylesheet, ""), reads.Result(ThemeAssets.Script, "")?.File, reads.Result(SiteIcons.Sign, "")?.Drawing }
            .Concat((reads.Result(StyleSets.Rule, "")?.Sets ?? []).Select(set => set.File))
            .OfType<SiteFile>().Select(file => scope.FromHostRoot(file.Path));
        return problems.Conclude(new FileSet(
        [
            SiteFile.Text(new("robots.txt"), HostFiles.Robots(scope.Address(Sitemap.Path)), Source),
            SiteFile.Text(new("_headers"), HostFiles.Headers(fingerprinted), Source),
            .. notFound is null ? ImmutableArray<SiteFile>.Empty : [notFound],
        ]));
    }) { Codec = Codec };

    /// <summary>Both.</summary>
    public static ImmutableArray<Rule<string, FileSet>> All { get; } = [Feeds, ForHosts];

    /// <summary>The rule that makes a file of the output.</summary>
    public static Rule<string, FileSet> RuleOf(RelativePath output) => Sitemap.IsFile(output) || output == FeedPath ? Feeds : ForHosts;

    /// <summary>The lists that tags make, without their further parts; the list of tags is among the pages when an author wrote it.</summary>
    private static IEnumerable<SitemapEntry> Tags(Reads reads, ImmutableArray<Variant> variants, SiteScope scope)
    {
        var tags = reads.Result(TagRules.All, "")!.Tags;
        var lists = tags.Select(tag => (Page: TagRules.PageOf(tag.Slug), tag.Updated));
        if (!tags.IsEmpty && reads.Result(PageRules.SightOf, TagRules.Index)!.Sight != Sight.Seen)
            lists = lists.Append((TagRules.Index, tags.Max(tag => tag.Updated)));
        return lists.SelectMany(list => variants.Select(variant => new SitemapEntry(scope.Address(PageAddress.OutputOf(list.Page, variant)), list.Updated, [])));
    }

    /// <summary>The pages of series and of fiscal years of events.</summary>
    private static IEnumerable<SitemapEntry> Series(Reads reads, ImmutableArray<Variant> variants, SiteScope scope) =>
        from page in SeriesRules.Shown(reads).Select(series => SeriesRules.PageOf(series.Id)).Concat(SeriesRules.YearsShown(reads).Select(SeriesRules.PageOf))
        from variant in variants
        let text = SeriesPage.TextOf(page, variant, reads)
        where text is not null
        select new SitemapEntry(scope.Address(PageAddress.OutputOf(page, variant)), text.Text.Head.Page.Updated, []);

    /// <summary>The pages that registers make, and the further parts of their lists; the first part of a page that an author wrote is among the others.</summary>
    private static IEnumerable<SitemapEntry> Registers(Reads reads, ImmutableArray<Variant> variants, SiteScope scope)
    {
        var pages = new PageLookup(reads);
        return from page in RegisterPipeline.All(reads)
               from variant in variants
               let own = pages.Own(page.Page, variant) is { } source ? reads.Result(PageRules.Card, source) : null
               let text = own is null ? RegisterPipeline.TextOf(page.Page, variant, reads)?.Text.Head.Page : null
               where own is { IsHiddenFromSearch: false } || text is { IsHiddenFromSearch: false }
               from part in Enumerable.Range(1, page.Parts).Skip(own is null ? 0 : 1)
               select new SitemapEntry(scope.Address(PageAddress.OutputOf(page.Page, variant, part)), own?.Updated ?? text!.Updated, []);
    }

    private static AtomFeed Feed(ImmutableArray<FeedEntry> entries, Content.Sites.SiteSettings settings, SiteScope scope) => new(
        settings.Title.Japanese,
        scope.Address(new("index.html")),
        scope.Address(new("feed.xml")),
        settings.Publisher.Name.Japanese,
        Variant.Japanese.Language(),
        entries);
}
