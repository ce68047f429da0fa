using System.Collections.Concurrent;
using OutreachSite.Content;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Pages.Registers;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Threading;

namespace OutreachSite.Publishing;

/// <summary>
/// The whole build on one screen: one pipeline for each kind of page, then what belongs to the site as a whole. Same files,
/// same options, same bytes: on any machine, in any culture, with any parallelism, with a cache or without.
/// </summary>
public sealed class SiteBuilder
{
    private readonly IFileTree _files;
    private readonly BuildOptions _options;
    private readonly ISiteOutput _output;
    private readonly Evaluation _build;
    private readonly ConcurrentBag<SiteFile> _made = [];
    private readonly UsedFiles _used = new();
    private readonly ConcurrentBag<RelativePath> _broken = [];
    private readonly ConcurrentBag<PrintablePage> _printable = [];
    private readonly ConcurrentBag<DocumentId> _linking = [];

    private int _pages;

    private SiteBuilder(IFileTree files, BuildOptions options, ISiteOutput output, BuildCache? cache)
    {
        (_files, _options, _output) = (files, options, output);
        var input = InputOf(files, options)
            .With(PageRules.Microsite, options.Microsite.Value).With(PageRules.Drafts, options.ShowsDrafts)
            .With(PaperRules.Made, options.Papers.Shown)
            .With(CopyRules.Tool, options.Pictures).With(CopyRules.Attempt, options.Pictures.Attempt);
        _build = new(options.Adjust?.Invoke(input) ?? input, cache);
    }

    private static BuildInput InputOf(IFileTree files, BuildOptions options)
    {
        var input = new BuildInput(files, options.Today) { Parallelism = options.Parallelism, Shared = options.Shared };
        return options.Began is { } began ? input with { Began = began } : input;
    }

    /// <summary>Builds a site in memory.</summary>
    public static BuiltSite Build(IFileTree files, BuildOptions options) => Build(files, options, new MemoryOutput());

    /// <summary>Builds a site; its files go to the output as they are made, and what can be said of it comes back.</summary>
    public static BuiltSite Build(IFileTree files, BuildOptions options, ISiteOutput output, BuildCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        return new SiteBuilder(files, options, output, cache).Run();
    }

    private BuiltSite Run()
    {
        // All of these are read before anything stops, so that an author sees all that is wrong at once.
        var (settings, unreadable) = (_build.One(SiteRules.Settings, ""), Unreadable());
        var isReadable = IsReadable();
        if (settings is null)
            return new([], _build.Diagnostics, 0, _build.NextBoundary, "/", _build) { Title = "", IsReadable = false };

        if (isReadable)
        {
            FindDocuments();
            foreach (var recipe in PageKinds.Recipes)
                Render(recipe);
        }

        // What the pages left goes before what belongs to the site as a whole comes on top of it.
        LargeHeap.CollectAfter(_build);
        _build.All(PageBodies.PlacesAreThere, [.. _linking]);
        if (isReadable)
            _build.All(PageDrafts.Check, unreadable);
        NoteUnreadable(unreadable, settings.Variants);
        if (_build.One(SocialCards.Rule, "")?.Path is { } card)
            _used.Add(new([card], []));
        Publish(AttachmentRules.Copy, _used.Published);
        var waiting = PublishCopies();
        if (isReadable)
        {
            Publish(SeminarCalendars.One, _build.One(SeminarCalendars.List, "")?.Documents ?? []);
            Publish(SeminarCalendars.All, _build.One(SeminarCalendars.Lists, "")?.Documents ?? []);
        }

        PublishOpenData();
        Publish(ThemeAssets.Stylesheet, [""]);
        Publish(ThemeAssets.Script, [""], script => script.File);
        PublishStyleSets();
        Publish(SiteIcons.Paint, SiteIcons.Names);
        Publish(SiteIcons.Sign, [""], sign => sign.Drawing);
        _build.One(SiteChecks.Rule, "");
        _build.All(AnswerFiles.Check, _build.One(AnswerFiles.List, "")!.Paths);
        PublishSiteFiles();

        ImmutableArray<SiteFile> all = [.. ManyAtOnce.Sorted(_made, static (one, other) =>
            one.Path.CompareTo(other.Path) is var order && order == 0 ? one.Source.CompareTo(other.Source) : order)];
        return new(all, Diagnostics(all), _pages, _build.NextBoundary, settings.Base.AbsolutePath, _build)
        {
            Title = settings.Title.Japanese, PicturesWaiting = waiting, Broken = [.. _broken.Order()], IsReadable = isReadable,
            Printable = [.. _printable.OrderBy(page => page.Copy.File.Path)],
        };
    }

    /// <summary>True when everything that speaks for the whole site can be read: else every page would report the same again.</summary>
    private bool IsReadable()
    {
        var parts = new object?[]
        {
            _build.One(SiteRules.Settings, ""), _build.One(SiteRules.Contacts, ""), _build.One(SiteRules.Items, ""),
            _build.One(SiteRules.Glossary, ""), _build.One(ThemeTemplates.Rule, ThemeTemplates.All),
        };
        if (parts.Contains(null))
            return false;
        var variants = _build.One(SiteRules.Settings, "")!.Variants;
        return _build.All(ThemeRules.Words, [.. variants.Select(variant => variant.Key())]).All(words => words is not null);
    }

    /// <summary>The texts that cannot be read. The cards of all are looked at first, many at once: the tree asks for one after the other.</summary>
    private ImmutableArray<RelativePath> Unreadable()
    {
        _build.Each(PageRules.SightOf, _build.One(PageRules.Sources, "")!.Paths, static (_, _) => { });
        return _build.One(PageRules.Unreadable, "")!.Paths;
    }

    /// <summary>Lists, tags and registers each look through the cards of all pages, one after the other: they do so at the same time.</summary>
    private void FindDocuments() => _build.AtOnce(PageKinds.Recipes.Length, kind => _build.One(PageKinds.Recipes[kind].Documents, ""));

    private void Render(Pipeline<RenderedPage> recipe)
    {
        if (_build.One(recipe.Documents, "") is not { } list)
            return;
        _build.Each(recipe.Result, list.Documents, (index, page) =>
        {
            var document = list.Documents[index];
            // While the body is at hand: the last look at all pages asks for this alone.
            if (_build.One(PageBodies.Places, document) is { Links.IsEmpty: false })
                _linking.Add(document);
            if (page is null)
            {
                NoteBroken(document.Source, Variants.Of(document.Edition) ?? Variant.Japanese);
                return;
            }

            Interlocked.Increment(ref _pages);
            _used.Add(page.Files);
            if (page.Copy is { } copy)
                _printable.Add(new(_output.KeepsBytes ? copy : copy with { File = copy.File.WithoutBytes() }, () => _build.Again(recipe.Result, document)?.Copy));
            Publish(page.File, () => _build.Again(recipe.Result, document)?.File);
            foreach (var file in page.Beside)
                Publish(file, () => _build.Again(recipe.Result, document)?.Beside.FirstOrDefault(again => again.Path == file.Path));
        });
    }

    /// <summary>An original that cannot be read takes its page away in every variant, a variant only its own.</summary>
    private void NoteUnreadable(ImmutableArray<RelativePath> unreadable, ImmutableArray<Variant> variants)
    {
        foreach (var text in unreadable.Select(ContentPath.Of))
        {
            foreach (var variant in text.Variant == Variant.Japanese ? variants : [text.Variant])
                NoteBroken(text.Original, variant);
        }
    }

    private void NoteBroken(RelativePath original, Variant variant)
    {
        if (_build.One(PageRules.Scope, "")?.Map(PageAddress.OutputOf(original, variant)) is { } path)
            _broken.Add(path);
    }

    private void Publish<TKey>(Rule<TKey, SiteFile> rule, ImmutableArray<TKey> keys) where TKey : notnull, IParsable<TKey> =>
        Publish(rule, keys, file => file);

    private void Publish<TKey, TValue>(Rule<TKey, TValue> rule, ImmutableArray<TKey> keys, Func<TValue, SiteFile?> fileOf)
        where TKey : notnull, IParsable<TKey>
        where TValue : class =>
        _build.Each(rule, keys, (index, value) =>
        {
            if (value is not null && fileOf(value) is { } file)
                Publish(file, () => _build.Again(rule, keys[index]) is { } again ? fileOf(again) : null);
        });

    /// <summary>Registers, looked at and given out, in whatever form their pages offer them.</summary>
    private void PublishOpenData()
    {
        foreach (var host in _build.One(RegisterRules.Hosts, "")!.Hosts)
        {
            _build.One(RegisterHostCheck.Rule, host.Page);
            foreach (var offered in _build.One(OpenDataFiles.Files, host.Page)?.Files ?? [])
                Publish(offered.File, () => _build.Again(OpenDataFiles.Files, host.Page)?.Files.FirstOrDefault(again => again.File.Path == offered.File.Path)?.File);
        }
    }

    /// <summary>Smaller copies of the pictures that stand on pages. Gives the number of those that have none, only because there is no program.</summary>
    private int PublishCopies()
    {
        var waiting = 0;
        foreach (var picture in _used.Shown)
        {
            var copies = _build.One(CopyRules.Rule, picture) ?? PictureCopies.None;
            waiting += copies.IsWaiting ? 1 : 0;
            foreach (var file in copies.Copies.Select(copy => copy.File))
                Publish(file, () => _build.Again(CopyRules.Rule, picture)?.Copies.FirstOrDefault(again => again.File.Path == file.Path)?.File);
        }

        return waiting;
    }

    private void PublishStyleSets()
    {
        foreach (var path in (_build.One(StyleSets.Rule, "")?.Sets ?? []).Select(set => set.File.Path))
            Publish(Sheet(_build.One(StyleSets.Rule, ""), path)!, () => Sheet(_build.Again(StyleSets.Rule, ""), path));

        static SiteFile? Sheet(StyleSetList? list, RelativePath path) => list?.Sets.FirstOrDefault(set => set.File.Path == path)?.File;
    }

    private void PublishSiteFiles()
    {
        foreach (var rule in SiteFiles.All)
        {
            for (var (position, count) = (0, _build.One(rule, "")?.Files.Length ?? 0); position < count; position++)
            {
                var file = _build.One(rule, "")!.Files[position];
                Publish(file, () => _build.Again(rule, "")?.Files.FirstOrDefault(again => again.Path == file.Path));
            }
        }
    }

    /// <summary>Gives a file to the output; made again when only its digest is known and the output does not have it.</summary>
    private void Publish(SiteFile file, Func<SiteFile?> again)
    {
        // When a source was saved meanwhile, what was made before perhaps cannot be made any more: the next build sees to it.
        if ((file.HasBytes || _output.Holds(file) ? file : again()) is not { } whole)
            return;
        _output.Take(whole);
        _made.Add(_output.KeepsBytes ? whole : whole.WithoutBytes());
    }

    private ImmutableArray<Diagnostic> Diagnostics(ImmutableArray<SiteFile> all)
    {
        var found = new ImmutableArray<Diagnostic>[2];
        _build.AtOnce(found.Length, part => found[part] = part == 0
            ? _build.Diagnostics
            : [.. _options.ReportsUnusedFiles ? SiteChecks.UnusedFiles(_used, _files) : [], .. Publisher.Collisions(all)]);
        return [.. found.SelectMany(part => part)
            .OrderBy(found => found.Where.Path, StringComparer.Ordinal).ThenBy(found => found.Where.Line).ThenBy(found => found.Where.Column)];
    }
}
