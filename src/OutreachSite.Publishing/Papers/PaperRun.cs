using OutreachSite.Content.FrontMatter;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Papers;

/// <summary>
/// The papers of a site that is being published: those that the output holds stay, those that were printed before are found, the others are printed.
/// Without a browser what is there already is still right, and the rest is named.
/// </summary>
/// <param name="press">Prints.</param>
/// <param name="papers">What is wanted.</param>
/// <param name="before">What the output has from the last build.</param>
/// <param name="isHeld">Whether the output still holds a file with this digest.</param>
internal sealed class PaperRun(PaperPress press, SitePapers papers, PaperList before, Func<KnownPaper, bool> isHeld)
{
    /// <summary>After so many papers in a row for which the browser died or was silent, twice each, the others are not tried.</summary>
    private const int Patience = 2;

    private const char Separator = '\n';

    private readonly ILookup<ContentHash, KnownPaper> _before = before.Papers.ToLookup(paper => paper.MadeFrom);
    private readonly ImmutableArray<KnownPaper>.Builder _list = ImmutableArray.CreateBuilder<KnownPaper>();
    private readonly ImmutableDictionary<RelativePath, ReadOnlyMemory<byte>>.Builder _new = ImmutableDictionary.CreateBuilder<RelativePath, ReadOnlyMemory<byte>>();
    private readonly List<PagePaper> _missing = [];
    private readonly DiagnosticBag _problems = new();
    private int _printed, _kept, _failures;
    private Diagnostic? _noBrowser;

    /// <summary>Makes them all.</summary>
    /// <param name="progress">Told of each paper before it is printed.</param>
    /// <param name="cancellation">Stops the printing.</param>
    public async Task<PaperRunResult> RunAsync(Action<PagePaper> progress, CancellationToken cancellation = default)
    {
        if (papers.All.IsEmpty)
            return PaperRunResult.None;
        var found = await press.BrowserAsync(cancellation);
        _noBrowser = found.Value is null ? found.Diagnostics[0] : null;
        var browser = found.Value ?? press.LastBrowser;
        foreach (var paper in papers.All)
            await MakeAsync(paper, browser, progress, cancellation);
        NameMissingLetters();
        return new(new(_list.ToImmutable()), _printed, _kept)
        {
            IsComplete = _printed + _kept == papers.All.Length, Missing = [.. _missing], NoBrowser = _missing.Count > 0 ? _noBrowser : null, Problems = _problems.ToImmutableArray(), New = _new.ToImmutable(),
        };
    }

    private async Task MakeAsync(PagePaper paper, string? browser, Action<PagePaper> progress, CancellationToken cancellation)
    {
        var digest = browser is null ? default : papers.DigestOf(paper, browser);
        if (browser is not null && Held(paper, digest) is { IsEmpty: false } held)
        {
            _kept++;
            _list.AddRange(held);
        }
        else if (browser is not null && press.Find(papers, paper, digest) is { Value: { } kept })
        {
            _kept++;
            Take(paper, kept, digest);
        }
        else if (_noBrowser is not null)
        {
            _missing.Add(paper);
        }
        else
        {
            progress(paper);
            Note(paper, digest, await press.PrintAsync(papers, paper, browser!, cancellation));
        }
    }

    private void Note(PagePaper paper, ContentHash digest, Outcome<PrintedPaper> outcome)
    {
        if (outcome.Value is { } printed)
        {
            _printed++;
            _failures = 0;
            Take(paper, printed, digest);
            return;
        }

        foreach (var reason in outcome.Diagnostics)
            _problems.Add(PaperDiagnostics.NotPrinted(Location.Of(SiteFolders.InContent(paper.Page.Value)), paper.File.Name, reason.Message));
        if (outcome.Diagnostics.Any(reason => BrowserHasFailed(reason.Code)) && ++_failures >= Patience)
            _noBrowser = outcome.Diagnostics[0];
    }

    /// <summary>Once for each letter of a text, in whichever papers it stands.</summary>
    private void NameMissingLetters()
    {
        var letters =
            from paper in papers.All
            from file in _list
            where file.Page == paper.Page && file.Variant == paper.Variant && file.Kind == paper.Edition.Key()
            from letter in file.Missing.Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            select (Where: papers.WhereIs(paper, letter), Letter: letter);
        foreach (var (where, letter) in letters.Distinct())
            _problems.Add(PaperDiagnostics.NoGlyph(where, letter, papers.Fonts.Families[0]));
    }

    private static bool BrowserHasFailed(string code) => code is "PRN101" or "PRN102" or "PRN103" or "PRN104" or "PRN105" or "PRN109" or "PRN110" or "PRN402";

    /// <summary>The files of a paper when the output holds every one of them as it was made from the same.</summary>
    private ImmutableArray<KnownPaper> Held(PagePaper paper, ContentHash digest)
    {
        ImmutableArray<KnownPaper> known = [.. _before[digest].Where(file => file.Page == paper.Page && file.Variant == paper.Variant)];
        return known.All(isHeld) ? known : [];
    }

    private void Take(PagePaper paper, PrintedPaper printed, ContentHash digest)
    {
        foreach (var file in printed.Files)
        {
            var path = PageAddress.OutputOf(paper.Page, paper.Variant).Folder.Below(file.Path.Name);
            _list.Add(new(paper.Page, paper.Variant, file.Kind, path, file.Pages, file.Bytes.Length) { Digest = ContentHash.Of(file.Bytes.Span), MadeFrom = digest, Missing = string.Join(Separator, printed.Missing) });
            _new[path] = file.Bytes;
        }
    }
}
