using System.Globalization;
using OutreachSite.Cli.Commands.Papers;
using OutreachSite.Cli.Commands.Pictures;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Cli.Commands;

/// <summary>What <c>outreach build</c> was asked to do.</summary>
/// <param name="Output">The folder to write; null for <c>output</c>.</param>
/// <param name="Strict">True to refuse warnings.</param>
/// <param name="Microsite">The folder of the seminar that is written alone; null for the whole site.</param>
/// <param name="Today">The day in Japan.</param>
/// <param name="Format">How to write what was found.</param>
public sealed record BuildRequest(string? Output, bool Strict, string? Microsite, DateOnly Today, DiagnosticFormat Format)
{
    /// <summary>True when any number of pages may leave the site.</summary>
    public bool AllowsShrinking { get; init; }

    /// <summary>True to make no PDF files, and to offer none.</summary>
    public bool SkipsPapers { get; init; }

    /// <summary>The file of the site, or its source, of which to say why it was made again; null for none.</summary>
    public string? Explain { get; init; }
}

/// <summary><c>outreach build</c>: makes the site and publishes it into a folder, or leaves the folder as it was.</summary>
public sealed class BuildCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(BuildRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        if (request.Microsite is not null && request.Output is null)
        {
            Around.Terminal.Message(Around.Say(
                "--microsite には --output も必要です。output/ の中身が研修のページだけになるのを防ぐためです",
                "--microsite needs --output, so that output/ is not replaced by the microsite alone"));
            return ExitCode.WrongUse;
        }

        if (Folder(request.Microsite) is not { } microsite)
        {
            Around.Terminal.Message(Around.Say(
                $"「{request.Microsite}」は研修のフォルダーではありません（例: seminars/2018-07-28-care）",
                $"'{request.Microsite}' is not the folder of a seminar (for example seminars/2018-07-28-care)"));
            return ExitCode.WrongUse;
        }

        var folder = request.Output is null ? Path.Combine(root, "output") : Path.GetFullPath(request.Output, Around.Folder);
        var files = new DiskFiles(root);
        Around.Terminal.Progress(Around.Say("サイトを作っています…", "making the site…"));
        var vips = Around.Vips.Find();
        var publication = new SitePublication(
            files, new(folder), new(Path.Combine(root, ".outreach")), new(request.Today) { Microsite = microsite })
        {
            IsStrict = request.Strict,
            PublishOptions = new() { AllowsShrinking = request.AllowsShrinking },
            LooksAtEverything = request.Explain is not null,
            Explained = request.Explain is { } explained && RelativePath.Root.TryCombine(explained, out var path) ? path : null,
            PrintsPapers = !request.SkipsPapers,
            PictureProgram = vips.Value,
            Printing = paper => Around.Terminal.Progress(Around.Say($"印刷しています… {paper.File.Value}", $"printing {paper.File.Value}…")),
        }.Run();
        Around.Terminal.Progress("");
        Report(publication.Site.Diagnostics, files, request.Format);
        Report(publication.Problems, files, request.Format);
        if (request.Explain is { } written)
            Explain(publication, written);
        return Conclude(publication, folder, publication.NoPictureTool ?? vips.Diagnostics.FirstOrDefault());
    }

    private int Conclude(Publication publication, string folder, Diagnostic? noVips)
    {
        if (publication.IsRefused)
            Around.Terminal.Message(Around.Say("公開しませんでした。前に公開したものは、そのままです", "nothing was published; what was published before is unchanged"));
        if (publication.Report is not { } report)
            return ExitCode.ContentErrors;

        var site = publication.Site;
        Around.Terminal.Message(Around.Say(
            $"{site.Pages}ページを {folder} に書き出しました（書いたファイル {report.Written}、同じだったファイル {report.Unchanged}、消したファイル {report.Removed}）",
            $"{site.Pages} pages in {folder} (files written {report.Written}, unchanged {report.Unchanged}, removed {report.Removed})"));
        foreach (var sentence in PaperSentences.Of(publication.Papers))
            Around.Terminal.Message(sentence.In(Around.Language));
        if (CopySentences.Waiting(publication.PicturesWaiting, noVips) is { } waiting)
            Around.Terminal.Message(waiting.In(Around.Language));
        if (site.NextBoundary is { } next)
        {
            Around.Terminal.Message(Around.Say(
                $"次の自動更新: {next.Month}月{next.Day}日 0:00（この日から変わるページがあります）",
                $"next change by date: {next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 0:00 in Japan"));
        }

        return ExitCode.Fine;
    }

    private void Explain(Publication publication, string written)
    {
        Around.Terminal.Message(publication.Reason is { } sentence
            ? sentence.In(Around.Language)
            : Around.Say($"「{written}」というファイルは、このサイトにはありません", $"there is no file '{written}' in this site"));
    }

    /// <summary>The folder below <c>content</c>, as a shell completes it or as it stands in an address; null for no folder at all.</summary>
    private static RelativePath? Folder(string? written)
    {
        const string Content = "content";
        if (written is null)
            return RelativePath.Root;
        if (!RelativePath.Root.TryCombine(written, out var path))
            return null;
        var below = path.IsIn(new(Content)) ? new(path.Value[Content.Length..]) : path;
        return below == RelativePath.Root ? null : below;
    }
}
