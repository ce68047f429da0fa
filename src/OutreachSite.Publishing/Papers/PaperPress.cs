using OutreachSite.Print.Browser;
using OutreachSite.Print.Paper;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Publishing.Papers;

/// <summary>
/// Prints papers, one after the other, with one browser for all, and keeps what it printed. The browser is started when the first paper has to be
/// printed: while there is nothing new there is none.
/// </summary>
/// <param name="kept">The folder for what was printed before.</param>
/// <param name="options">How the browser is started.</param>
/// <param name="desk">A folder of its own for the pages that are being printed; null for one among the temporary files.</param>
public sealed class PaperPress(DiskFolder kept, BrowserOptions? options = null, DiskFolder? desk = null) : IAsyncDisposable
{
    private readonly PaperCache _cache = new(kept);
    private readonly PaperDesk _desk = new(desk ?? new(Path.Combine(Path.GetTempPath(), $"outreach-print-{Path.GetRandomFileName()}")));
    private PaperPrinter? _printer;

    /// <summary>Name and version of the browser with which it prints, or why it cannot: PRN101 to PRN103.</summary>
    public async Task<Outcome<string>> BrowserAsync(CancellationToken cancellation = default)
    {
        if (_printer is not null)
            return Outcome.Of(_printer.Product);
        var found = options?.Program is { } chosen ? Outcome.Of(chosen) : BrowserLocator.ForThisMachine().Find();
        if (found.Value is not { } program)
            return found;
        var known = new KnownBrowsers(kept);
        if (known.ProductOf(program) is { } product)
            return Outcome.Of(product);
        var started = await PaperPrinter.StartAsync((options ?? new()) with { Program = program }, cancellation);
        if ((_printer = started.Value) is null)
            return new(null, started.Diagnostics);
        known.Remember(program, _printer.Product);
        return Outcome.Of(_printer.Product);
    }

    /// <summary>Prints a paper, or finds it: PRN101 to PRN108 when the browser fails twice, PRN201 to PRN203 when its file is not understood, PRN351 or PRN352 when it cannot be made so.</summary>
    /// <param name="papers">Where it belongs.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="browser">What <see cref="BrowserAsync"/> says.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<Outcome<PrintedPaper>> PrintAsync(SitePapers papers, PagePaper paper, string browser, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var digest = papers.DigestOf(paper, browser);
        if (Find(papers, paper, digest) is { Value: not null } before)
            return before;
        var pressed = await PressAsync(papers, paper, cancellation);
        if (pressed.Value is not { } document)
            return new(null, pressed.Diagnostics);
        var pdf = PdfWriter.Write(document);
        _cache.Keep(digest, pdf);
        return Finish(papers, paper, pdf, isNew: true);
    }

    /// <summary>The browser with which it printed last, on this machine or before a program was removed; null when none is known.</summary>
    internal string? LastBrowser => new KnownBrowsers(kept).Last;

    /// <summary>A paper that was printed before; without a value when it was not.</summary>
    internal Outcome<PrintedPaper> Find(SitePapers papers, PagePaper paper, ContentHash digest) =>
        _cache.Find(digest) is { } before ? Finish(papers, paper, before, isNew: false) : Outcome.Failed<PrintedPaper>();

    /// <summary>Removes the oldest of what was kept and no page wants any more, when there is much of it.</summary>
    /// <param name="papers">The papers that pages want.</param>
    internal void TidyUp(PaperList papers) => _cache.TidyUp(papers.Papers.Select(paper => paper.MadeFrom).ToHashSet());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_printer is { } printer)
            await printer.DisposeAsync();
        _printer = null;
        _desk.Dispose();
    }

    private static Outcome<PrintedPaper> Finish(SitePapers papers, PagePaper paper, byte[] pdf, bool isNew)
    {
        var problems = new DiagnosticBag();
        var printed = new PrintedPaper(PaperFiles.Of(paper, pdf, problems), isNew);
        return problems.Conclude(PdfReader.Read(pdf).Value is { } document ? printed with { Missing = papers.MissingIn(paper, document) } : printed);
    }

    private async Task<Outcome<PdfDocument>> PressAsync(SitePapers papers, PagePaper paper, CancellationToken cancellation)
    {
        if (_printer is null)
        {
            var started = await PaperPrinter.StartAsync(options, cancellation);
            if ((_printer = started.Value) is null)
                return new(null, started.Diagnostics);
        }

        PaperJob job;
        try
        {
            job = _desk.Lay(papers, paper);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Outcome.Failed<PdfDocument>(PaperDiagnostics.NoPlace(e.Message));
        }

        return await _printer.PrintAsync(job, cancellation);
    }
}
