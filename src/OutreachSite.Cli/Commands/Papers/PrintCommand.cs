using OutreachSite.Cli.Terminal;
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
        if (Wanted(papers, request) is not { IsEmpty: false } wanted)
            return ExitCode.WrongUse;

        await using var press = new PaperPress(new(Path.Combine(root, ".outreach/print")));
        var browser = await press.BrowserAsync(cancellation);
        if (browser.Value is not { } product)
        {
            Report(browser.Diagnostics, files, DiagnosticFormat.Text);
            return ExitCode.WrongUse;
        }

        return await PrintAsync(papers, wanted, press, product, new(Path.GetFullPath(request.To, Around.Folder)), cancellation);
    }

    private async Task<int> PrintAsync(
        SitePapers papers, ImmutableArray<PagePaper> wanted, PaperPress press, string browser, DiskFolder folder, CancellationToken cancellation)
    {
        var (printed, kept, problems) = (0, 0, new DiagnosticBag());
        foreach (var paper in wanted)
        {
            Around.Terminal.Progress(Around.Say($"印刷しています… {paper.File.Value}", $"printing {paper.File.Value}…"));
            if (problems.Take(await press.PrintAsync(papers, paper, browser, cancellation)) is not { } done)
                continue;
            (printed, kept) = done.IsNew ? (printed + 1, kept) : (printed, kept + 1);
            foreach (var file in done.Files)
                Write(folder, file.Path, file.Bytes.Span);
        }

        Around.Terminal.Progress("");
        var all = problems.ToImmutableArray();
        Report(all, new MemoryFiles(), DiagnosticFormat.Text);
        Around.Terminal.Message(Around.Say($"印刷 {printed}、前のまま {kept}", $"{printed} printed, {kept} as before"));
        return Refuses(all, strict: false) ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private void Write(DiskFolder folder, RelativePath name, ReadOnlySpan<byte> bytes)
    {
        folder.Write(name, bytes);
        Around.Terminal.Result(Path.Combine(folder.Root, name.Value));
    }

    /// <summary>The papers that were asked for; none after saying why.</summary>
    private ImmutableArray<PagePaper> Wanted(SitePapers papers, PrintRequest request)
    {
        if (!request.Books.IsEmpty)
            return Books(papers, request);
        ImmutableArray<PagePaper> wanted = [.. papers.All.Where(paper => IsWanted(paper, request))];
        if (wanted.IsEmpty)
        {
            Around.Terminal.Message(papers.All.IsEmpty
                ? Around.Say("印刷するページがありません。ページの先頭に「print: [sheet]」のように書きます", "there is nothing to print: a page says 'print: [sheet]' in its front matter")
                : Around.Say(
                    $"その指定に合うページがありません。印刷できるのは {Names(papers)} です", $"no page fits what was asked for: there are {Names(papers)}"));
        }

        return wanted;
    }

    private ImmutableArray<PagePaper> Books(SitePapers papers, PrintRequest request)
    {
        var books = ImmutableArray.CreateBuilder<PagePaper>(request.Books.Length);
        foreach (var name in request.Books)
        {
            if (!RelativePath.Root.TryCombine(name, out var named) || papers.BookOf(Below(named)) is not { } book)
            {
                Around.Terminal.Message(Around.Say($"「{name}」というフォルダーに index.md がありません", $"there is no index.md in a folder '{name}'"));
                return [];
            }

            books.Add(book);
        }

        return books.MoveToImmutable();
    }

    private static string Names(SitePapers papers) => string.Join(", ", papers.All.Select(paper => paper.Page.Value).Distinct());

    private static bool IsWanted(PagePaper paper, PrintRequest request) =>
        (request.Only.IsEmpty || request.Only.Any(only => IsNamed(paper.Page, only))) && (request.Editions.IsEmpty || request.Editions.Contains(paper.Edition));

    /// <summary>As an author names a page: its file, its folder, or a folder above it, with <c>content/</c> or without.</summary>
    private static bool IsNamed(RelativePath page, string written) =>
        RelativePath.Root.TryCombine(written, out var named) && (page == Below(named) || page.IsIn(Below(named)));

    private static RelativePath Below(RelativePath path) => path.IsIn(new("content")) ? new(path.Value["content".Length..]) : path;
}
