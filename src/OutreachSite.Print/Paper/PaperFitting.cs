using System.Globalization;
using OutreachSite.Print.Browser;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Print.Paper;

/// <summary>Prints a page in the largest letters with which it fits its paper.</summary>
internal static class PaperFitting
{
    private const int MostTurns = 3;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    /// <summary>The file as the browser writes it, with panels of their widths: PRN351 when no size fits, PRN201 when the file is not understood.</summary>
    public static async Task<Outcome<PdfDocument>> PrintAsync(BrowserPage page, PaperJob job, CancellationToken cancellation)
    {
        for (var size = 0; ; size++)
        {
            await SetAsync(page, "fit", size, cancellation);
            var read = await PrintAsync(page, cancellation);
            if (read.Value is not { } document || job.Form.MostPages is not { } most)
                return read.Value is { } book && job.Form.HasContents ? await NumberedAsync(page, job, book, cancellation) : read;
            if (document.Pages().Length is var pages && pages <= most)
                return job.Form.IsLeaflet ? await FoldedAsync(page, document, most - pages, cancellation) : read;
            if (size + 1 >= job.Form.Sizes)
                return Refuse(job, document, pages, most);
        }
    }

    /// <summary>Fills the numbers of pages into the contents, until the pages stand where the numbers say.</summary>
    private static async Task<Outcome<PdfDocument>> NumberedAsync(BrowserPage page, PaperJob job, PdfDocument document, CancellationToken cancellation)
    {
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var places = document.Destinations();
            await page.EvaluateAsync(PaperScript.FillNumbers(places), cancellation: cancellation);
            var again = await PrintAsync(page, cancellation);
            if (again.Value is not { } numbered || SamePages(places, numbered.Destinations()))
                return again;
            document = numbered;
        }

        return Outcome.Failed<PdfDocument>(FittingDiagnostics.NumbersMove(job.Facts.Title));
    }

    private static bool SamePages(IReadOnlyDictionary<string, int> before, IReadOnlyDictionary<string, int> after) =>
        before.Count == after.Count && before.All(place => after.GetValueOrDefault(place.Key) == place.Value);

    /// <summary>Panels without text are lines to write on, before the back; the style sheet makes as many as <c>data-blank</c> says.</summary>
    private static async Task<Outcome<PdfDocument>> FoldedAsync(BrowserPage page, PdfDocument document, int blank, CancellationToken cancellation)
    {
        if (blank > 0)
        {
            await SetAsync(page, "blank", blank, cancellation);
            var again = await PrintAsync(page, cancellation);
            if (again.Value is not { } filled)
                return again;
            document = filled;
        }

        return PdfLeaflet.Trim(document);
    }

    private static async Task<Outcome<PdfDocument>> PrintAsync(BrowserPage page, CancellationToken cancellation) =>
        PdfReader.Read(await page.PrintToPdfAsync(new() { Outline = true, Patience = _patience }, cancellation));

    private static async Task SetAsync(BrowserPage page, string name, int value, CancellationToken cancellation) =>
        await page.EvaluateAsync(string.Create(CultureInfo.InvariantCulture, $"void (document.documentElement.dataset.{name} = '{value}')"), cancellation: cancellation);

    private static Outcome<PdfDocument> Refuse(PaperJob job, PdfDocument document, int pages, int most)
    {
        try
        {
            var letters = document.Pages().Skip(most).Sum(page => PdfContent.Letters(PdfContent.Of(document, page)));
            var from = PdfOutline.Of(document).FirstOrDefault(heading => heading.Page > most)?.Title;
            return Outcome.Failed<PdfDocument>(FittingDiagnostics.TooMuchText(job.Facts.Title, job.Edition, pages, most, letters, from));
        }
        catch (PdfFormatException e)
        {
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NotUnderstood(e.Message));
        }
    }
}
