using System.Collections.Frozen;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Preview;

/// <summary>
/// A site that is shown while somebody writes: it stays in memory between updates, so that an update does only what a
/// change asks for. Every page is shown as it was when it could last be made; drafts and pages of coming days are shown as well.
/// </summary>
public sealed class SitePreview : IDisposable
{
    /// <summary>How many programs may show one site at once.</summary>
    private const int MostPreviews = 9;

    private readonly WatchedFiles _files;
    private readonly string _cacheFolder;
    private readonly PreviewStore _store;
    private BuildCache? _cache;
    private BuiltSite? _last;
    private string _basePath = "/";

    private SitePreview(WatchedFiles files, string cacheFolder, BuildCache cache, PreviewStore store) =>
        (_files, _cacheFolder, _cache, _store) = (files, cacheFolder, cache, store);

    /// <summary>What is shown now.</summary>
    public IShownFiles Shown => _store;

    /// <summary>Begins a preview with what the last one left; null when none of the folders can be written.</summary>
    /// <param name="files">The sources.</param>
    /// <param name="states">Folders for what is remembered, the best first; removing them is always safe.</param>
    public static SitePreview? Open(DiskFiles files, IEnumerable<string> states)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(states);
        foreach (var state in states)
        {
            for (var number = 1; number <= MostPreviews; number++)
            {
                // Another preview of the same site has the first place: this one takes the next.
                if (Open(new WatchedFiles(files), state, number == 1 ? "preview" : $"preview-{number}") is { } preview)
                    return preview;
            }
        }

        return null;
    }

    /// <summary>
    /// Brings everything up to date with the sources as they are now; null when one of them cannot be read this very
    /// moment, because an editor is writing it: then the preview is as it was.
    /// </summary>
    /// <param name="today">The day in Japan.</param>
    /// <param name="changed">
    /// The files that may have changed since the last time, from the root of the site; null to look at all. A file that is
    /// missing here is found when all are looked at, which should be soon.
    /// </param>
    public PreviewUpdate? Update(DateOnly today, IReadOnlyCollection<RelativePath>? changed = null)
    {
        _cache ??= SiteCatalogue.OpenCache(_cacheFolder, SiteCatalogue.Program);
        try
        {
            _files.Look(changed);
            _last = SiteBuilder.Build(_files, new(today) { ShowsDrafts = true }, _store, _cache);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            // What was half done is not to be relied on: the next update begins with what was saved last.
            _store.Forget();
            _cache?.Dispose();
            (_cache, _last) = (null, null);
            return null;
        }

        return Show(_last);
    }

    /// <summary>Keeps what is known for the next preview. For when there is time: nobody waits for it.</summary>
    public void Settle()
    {
        _last?.Build.Save();
        _store.Settle();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cache?.Dispose();
        _store.Dispose();
    }

    private static SitePreview? Open(WatchedFiles files, string state, string name)
    {
        var cacheFolder = Path.Combine(state, "cache", name);
        if (SiteCatalogue.OpenCache(cacheFolder, SiteCatalogue.Program) is not { } cache)
            return null;
        if (PreviewStore.Open(Path.Combine(state, name, "pages")) is { } store)
            return new(files, cacheFolder, cache, store);
        cache.Dispose();
        return null;
    }

    private PreviewUpdate Show(BuiltSite built)
    {
        var broken = built.Broken.ToFrozenSet();
        var hasErrors = built.Diagnostics.Any(found => found.IsError);
        // When nothing could be made, everything stays. Else a page that is not broken is gone when it was not made; but
        // what an earlier page shows, its pictures and its style, is needed as long as that page is shown.
        bool Stays(RelativePath path, bool isNew) =>
            hasErrors && (!built.IsReadable || broken.Contains(path) || (!isNew && (!SiteFile.IsPagePath(path) || path == NotFound)));
        var isChanged = _store.Show(Stays);
        if (built.IsReadable)
            _basePath = built.BasePath;
        return new(_basePath, built.Pages, built.Diagnostics, built.NextBoundary, broken, built.IsReadable, isChanged);
    }

    private static RelativePath NotFound { get; } = new("404.html");

    private static bool IsOfTheDisk(Exception problem) => problem switch
    {
        AggregateException many => many.Flatten().InnerExceptions.All(IsOfTheDisk),
        _ => problem is IOException or UnauthorizedAccessException,
    };
}
