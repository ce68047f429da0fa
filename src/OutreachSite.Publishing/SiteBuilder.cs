using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing;

/// <summary>The whole build on one screen: one pipeline for each kind of page, then what belongs to the site as a whole.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site in memory. Same files, same options, same bytes: on any machine, in any culture, with any parallelism.</summary>
    public static BuiltSite Build(IFileTree files, BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var build = new Evaluation(
            new BuildInput(files, options.Today) { Parallelism = options.Parallelism }
                .With(PageRules.Microsite, options.Microsite.Value).With(PageRules.Drafts, options.ShowsDrafts));
        // Every text at once: the index asks for one after the other.
        build.All(PageRules.Facts, [.. build.One(PageRules.Texts, "")?.Texts.Select(text => text.Source) ?? []]);
        // All of these are read before anything stops, so that an author sees all that is wrong at once.
        var (settings, index) = (build.One(SiteRules.Settings, ""), build.One(PageRules.Index, ""));
        _ = (build.One(SiteRules.Contacts, ""), build.One(SiteRules.Items, ""), build.One(SiteRules.Glossary, ""));
        if (settings is null || index is null)
            return new([], build.Diagnostics, 0, build.NextBoundary, "/");

        var pages = PageKinds.Recipes.SelectMany(recipe => Render(recipe, build)).ToImmutableArray();
        build.All(PageDrafts.Check, [.. index.Unreadable.Order()]);
        var attachments = build.All(AttachmentRules.Copy, [.. pages.SelectMany(page => page.Files.Published).Distinct().Order()]);
        var theme = new[] { build.One(ThemeAssets.Stylesheet, ""), build.One(ThemeAssets.Script, "")?.File };
        var whole = build.One(SiteFiles.Rule, "")?.Files ?? [];

        ImmutableArray<SiteFile> all =
        [
            .. pages.Select(page => page.File).Concat(attachments.OfType<SiteFile>()).Concat(theme.OfType<SiteFile>()).Concat(whole)
                .OrderBy(file => file.Path),
        ];
        return new(
            all,
            [
                .. build.Diagnostics.Concat(SiteChecks.Run(index, pages, files, options)).Concat(Publisher.Collisions(all))
                    .OrderBy(found => found.Where.Path, StringComparer.Ordinal).ThenBy(found => found.Where.Line).ThenBy(found => found.Where.Column),
            ],
            pages.Length, build.NextBoundary, settings.Base.AbsolutePath);
    }

    private static IEnumerable<RenderedPage> Render(Pipeline<RenderedPage> recipe, Evaluation build) =>
        build.One(recipe.Documents, "") is { } list ? build.All(recipe.Result, list.Documents).OfType<RenderedPage>() : [];
}
