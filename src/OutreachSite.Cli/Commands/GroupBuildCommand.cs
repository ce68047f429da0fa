using System.Globalization;
using OutreachSite.Cli.Commands.Papers;
using OutreachSite.Cli.Commands.Pictures;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Groups;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach build --sites</c>: makes many sites, each whole or not at all; one that is refused does not stop the others.</summary>
public sealed class GroupBuildCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(GroupBuildRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Build.Microsite is not null || request.Build.Explain is not null)
        {
            Around.Terminal.Message(Around.Say(
                "--microsite と --explain は、1つのサイトのためのものです。--sites と一緒には使えません",
                "--microsite and --explain are for one site, and cannot be used with --sites"));
            return ExitCode.WrongUse;
        }

        if (Find(request.Sites) is not { IsEmpty: false } all)
        {
            Around.Terminal.Message(Around.Say(
                $"「{request.Sites}」に当てはまるサイト（content フォルダーのあるフォルダー）がありません",
                $"no folder with a folder 'content' fits '{request.Sites}'"));
            return ExitCode.WrongUse;
        }

        var sites = request.Shard is { } shard ? shard.Choose(all, site => site.Weight(Around.Folder)) : all;
        return Build(request.Build, sites);
    }

    private ImmutableArray<GroupSite>? Find(string pattern) =>
        RelativePath.Root.TryCombine(pattern, out var inside) && inside != RelativePath.Root && !Path.IsPathRooted(pattern)
            ? GroupSite.Find(new(Around.Folder), new(inside.Value))
            : null;

    private int Build(BuildRequest request, ImmutableArray<GroupSite> sites)
    {
        var output = new DiskFolder(Path.GetFullPath(request.Output ?? "output", Around.Folder));
        var files = new DiskFiles(Around.Folder);
        var (done, vips) = (0, Around.Vips.Find());
        var report = new GroupPublication(Around.Folder, sites, output, new(request.Today))
        {
            IsStrict = request.Strict,
            PublishOptions = new() { AllowsShrinking = request.AllowsShrinking },
            PrintsPapers = !request.SkipsPapers,
            PictureProgram = vips.Value,
        }.Run(result =>
        {
            Around.Terminal.Progress("");
            Print(result, files, request.Format);
            done++;
            Around.Terminal.Progress(Around.Say($"サイトを作っています… {done} / {sites.Length}", $"making the sites… {done} / {sites.Length}"));
        });
        Around.Terminal.Progress("");
        Report(report.Problems, files, request.Format);
        Conclude(report, output.Root, report.NoPictureTool ?? vips.Diagnostics.FirstOrDefault());
        return report.Refused > 0 || !report.Problems.IsEmpty ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    /// <summary>Only what a person has to know: of 1,741 sites most have nothing to say.</summary>
    private void Print(GroupResult result, DiskFiles files, DiagnosticFormat format)
    {
        Report(result.Diagnostics, files, format);
        if (PaperSentences.Missing(result.Papers) is { } missing)
            Around.Terminal.Message($"{result.Site.Folder}: {missing.In(Around.Language)}");
        if (result.Outcome == GroupOutcome.Refused)
        {
            Around.Terminal.Message(Around.Say(
                $"{result.Site.Folder} は公開しませんでした。前に公開したものは、そのままです",
                $"{result.Site.Folder} was not published; what was published before is unchanged"));
        }
    }

    private void Conclude(GroupReport report, string folder, Diagnostic? noVips)
    {
        Around.Terminal.Message(Around.Say(
            $"{folder}: 書き出したサイト {report.Published}、同じだったサイト {report.Unchanged}、公開しなかったサイト {report.Refused}（合わせて {report.Pages}ページ）",
            $"{folder}: sites published {report.Published}, unchanged {report.Unchanged}, refused {report.Refused} ({report.Pages} pages)"));
        if (report.Others > 0)
        {
            Around.Terminal.Message(Around.Say(
                $"今回作らなかったサイト {report.Others}は、そのままです",
                $"{report.Others} other sites in it are as they were"));
        }

        if (CopySentences.Waiting(report.PicturesWaiting, noVips) is { } waiting)
            Around.Terminal.Message(waiting.In(Around.Language));
        if (report.NextBoundary is { } next)
        {
            Around.Terminal.Message(Around.Say(
                $"次の自動更新: {next.Month}月{next.Day}日 0:00（この日から変わるページがあります）",
                $"next change by date: {next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 0:00 in Japan"));
        }
    }
}
