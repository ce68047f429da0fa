using System.Text.Json.Nodes;
using OutreachSite.Print.Browser;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Print.Paper;

/// <summary>
/// Prints pages to tagged PDF with one browser for all. A browser that ends or falls silent is started again, once for each page.
/// </summary>
public sealed class PaperPrinter : IAsyncDisposable
{
    private readonly BrowserOptions? _options;
    private HeadlessBrowser? _browser;

    private PaperPrinter(HeadlessBrowser browser, BrowserOptions? options) => (_browser, _options, Product) = (browser, options, browser.Product);

    /// <summary>Name and version of the browser: the same page may look different by another one.</summary>
    public string Product { get; }

    /// <summary>Starts a browser, or says why there is none that can print: PRN101, PRN102, PRN103, PRN109, PRN110.</summary>
    public static async Task<Outcome<PaperPrinter>> StartAsync(BrowserOptions? options = null, CancellationToken cancellation = default)
    {
        var started = await HeadlessBrowser.StartAsync(options, cancellation);
        if (started.Value is not { } browser)
            return new(null, started.Diagnostics);
        if (BrowserVersion.ProblemOf(browser.Product) is not { } problem)
            return Outcome.Of(new PaperPrinter(browser, options));
        await browser.DisposeAsync();
        return Outcome.Failed<PaperPrinter>(problem);
    }

    /// <summary>Prints a page: PRN104 to PRN108 when the browser fails twice, PRN201 when its file is not understood, PRN351 when its text does not fit.</summary>
    public async Task<Outcome<PdfDocument>> PrintAsync(PaperJob job, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        var first = await TryAsync(job, cancellation);
        return first.Value is null && first.Diagnostics.Any(problem => problem.Code is "PRN104" or "PRN105") && await RestartAsync(cancellation)
            ? await TryAsync(job, cancellation)
            : first;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is { } browser)
            await browser.DisposeAsync();
        _browser = null;
    }

    private async Task<bool> RestartAsync(CancellationToken cancellation)
    {
        await DisposeAsync();
        _browser = (await HeadlessBrowser.StartAsync(_options, cancellation)).Value;
        return _browser is not null;
    }

    private async Task<Outcome<PdfDocument>> TryAsync(PaperJob job, CancellationToken cancellation)
    {
        if (_browser is not { } browser)
            return Outcome.Failed<PdfDocument>(BrowserDiagnostics.Stopped(""));
        try
        {
            await using var page = await browser.OpenAsync(job.File, new() { Media = PageMedia.Print }, cancellation);
            await page.AddStyleSheetAsync(job.Style, cancellation);
            var links = await page.EvaluateAsync(PaperScript.Prepare(job), cancellation: cancellation);
            if (job.Form.IsLeaflet || job.Writing.Length > 0)
                await page.EvaluateAsync(PaperScript.KeepWhole, cancellation: cancellation);
            var facts = job.Facts with { Links = WordsOf(links) };
            var read = await PaperFitting.PrintAsync(page, job, cancellation);
            return read.Value is { } document ? PdfPolish.Apply(document, facts) : read;
        }
        catch (BrowserException failure)
        {
            return Outcome.Failed<PdfDocument>(failure.Diagnostic);
        }
    }

    private static Dictionary<string, string> WordsOf(JsonNode? links) =>
        links is JsonObject words ? words.ToDictionary(word => word.Key, word => word.Value!.GetValue<string>(), StringComparer.Ordinal) : [];
}
