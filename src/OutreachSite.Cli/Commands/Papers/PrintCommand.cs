using OutreachSite.Cli.Terminal;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Paper;
using OutreachSite.Print.Pdf;
using OutreachSite.Publishing.Papers;

namespace OutreachSite.Cli.Commands.Papers;

/// <summary><c>outreach print</c>: pages as PDF files, each in the editions that its front matter names.</summary>
public sealed class PrintCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public async Task<int> RunAsync(PrintRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var files = new DiskFiles(root);
        var site = Build(root, new(request.Today), DiagnosticFormat.Text);
        if (Refuses(site.Diagnostics, strict: false))
            return ExitCode.ContentErrors;
        var papers = SitePapers.Of(site, files);
        ImmutableArray<PagePaper> wanted = [.. papers.All.Where(paper => IsWanted(paper, request))];
        if (wanted.IsEmpty)
            return Nothing(papers);

        var started = await PaperPrinter.StartAsync(cancellation: cancellation);
        if (started.Value is not { } printer)
        {
            Report(started.Diagnostics, files, DiagnosticFormat.Text);
            return ExitCode.WrongUse;
        }

        await using var closed = printer;
        var folder = new DiskFolder(Path.GetFullPath(request.To, Around.Folder));
        return await PrintAsync(papers, wanted, printer, new(new(Path.Combine(root, ".outreach/print"))), folder, cancellation);
    }

    private async Task<int> PrintAsync(
        SitePapers papers, ImmutableArray<PagePaper> wanted, PaperPrinter printer, PaperCache cache, DiskFolder folder, CancellationToken cancellation)
    {
        using var desk = new PaperDesk(new(Path.Combine(Path.GetTempPath(), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"outreach-print-{Environment.ProcessId}"))));
        var (printed, kept, problems) = (0, 0, new DiagnosticBag());
        foreach (var paper in wanted)
        {
            Around.Terminal.Progress(Around.Say($"印刷しています… {paper.File.Value}", $"printing {paper.File.Value}…"));
            var digest = papers.DigestOf(paper, printer.Product);
            if (cache.Find(digest) is { } before)
            {
                kept++;
                Write(folder, paper, before, problems);
            }
            else if (problems.Take(await printer.PrintAsync(desk.Lay(papers, paper), cancellation)) is { } document)
            {
                printed++;
                var bytes = PdfWriter.Write(document);
                cache.Keep(digest, bytes);
                Write(folder, paper, bytes, problems);
            }
        }

        Around.Terminal.Progress("");
        var all = problems.ToImmutableArray();
        Report(all, new MemoryFiles(), DiagnosticFormat.Text);
        Around.Terminal.Message(Around.Say($"印刷 {printed}、前のまま {kept}", $"{printed} printed, {kept} as before"));
        return Refuses(all, strict: false) ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private void Write(DiskFolder folder, PagePaper paper, byte[] bytes, DiagnosticBag problems)
    {
        Write(folder, paper.File, bytes);
        if (paper.Edition != PaperEdition.Booklet || problems.Take(PdfReader.Read(bytes)) is not { } document)
            return;
        var binding = BookletBinding.Left;
        if (problems.Take(PdfBooklet.Impose(document, binding)) is { } sheets)
            Write(folder, paper.Sheets, PdfWriter.Write(sheets));
    }

    private void Write(DiskFolder folder, RelativePath name, byte[] bytes)
    {
        folder.Write(name, bytes);
        Around.Terminal.Result(Path.Combine(folder.Root, name.Value));
    }

    private int Nothing(SitePapers papers)
    {
        Around.Terminal.Message(papers.All.IsEmpty
            ? Around.Say("印刷するページがありません。ページの先頭に「print: [sheet]」のように書きます", "there is nothing to print: a page says 'print: [sheet]' in its front matter")
            : Around.Say(
                $"その指定に合うページがありません。印刷できるのは {Names(papers)} です", $"no page fits what was asked for: there are {Names(papers)}"));
        return ExitCode.WrongUse;
    }

    private static string Names(SitePapers papers) => string.Join(", ", papers.All.Select(paper => paper.Page.Value).Distinct());

    private static bool IsWanted(PagePaper paper, PrintRequest request) =>
        (request.Only.IsEmpty || request.Only.Any(only => IsNamed(paper.Page, only))) && (request.Editions.IsEmpty || request.Editions.Contains(paper.Edition));

    /// <summary>As an author names a page: its file, its folder, or a folder above it, with <c>content/</c> or without.</summary>
    private static bool IsNamed(RelativePath page, string written) =>
        RelativePath.Root.TryCombine(written, out var named) && (page == Below(named) || page.IsIn(Below(named)));

    private static RelativePath Below(RelativePath path) => path.IsIn(new("content")) ? new(path.Value["content".Length..]) : path;
}
