using System.Globalization;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing;
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

        var options = new BuildOptions(request.Today) { Microsite = microsite };
        var site = Build(root, options, request.Format);
        if (Refuses(site.Diagnostics, request.Strict))
        {
            Around.Terminal.Message(Around.Say("公開しませんでした。前に公開したものは、そのままです", "nothing was published; what was published before is unchanged"));
            return ExitCode.ContentErrors;
        }

        var folder = request.Output is null ? Path.Combine(root, "output") : Path.GetFullPath(request.Output, Around.Folder);
        var published = new Publisher(new(folder), new(Path.Combine(root, ".outreach")))
            .Publish(site.Files, new() { AllowsShrinking = request.AllowsShrinking });
        Report(published.Diagnostics, new DiskFiles(root), request.Format);
        if (published.Value is not { } report)
            return ExitCode.ContentErrors;

        Around.Terminal.Message(Around.Say(
            $"{site.Pages}ページを {folder} に書き出しました（書いたファイル {report.Written}、同じだったファイル {report.Unchanged}、消したファイル {report.Removed}）",
            $"{site.Pages} pages in {folder} (files written {report.Written}, unchanged {report.Unchanged}, removed {report.Removed})"));
        if (site.NextBoundary is { } next)
        {
            Around.Terminal.Message(Around.Say(
                $"次の自動更新: {next.Month}月{next.Day}日 0:00（この日から変わるページがあります）",
                $"next change by date: {next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 0:00 in Japan"));
        }

        return ExitCode.Fine;
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
