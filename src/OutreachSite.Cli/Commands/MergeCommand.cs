using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Groups;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach merge</c>: joins the outputs of <c>outreach build --sites … --shard</c> into one, or leaves it as it was.</summary>
public sealed class MergeCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(string output, IReadOnlyList<string> shards, bool allowsShrinking, DiagnosticFormat format)
    {
        ArgumentNullException.ThrowIfNull(shards);
        var folder = Path.GetFullPath(output, Around.Folder);
        Around.Terminal.Progress(Around.Say("確かめて、集めています…", "looking at the parts and joining them…"));
        var merged = new ShardMerge(
            [.. shards.Select(shard => new DiskFolder(Path.GetFullPath(shard, Around.Folder)))], new(folder),
            new(Path.Combine(Around.Folder, ".outreach")), new() { AllowsShrinking = allowsShrinking }).Run();
        Around.Terminal.Progress("");
        Report(merged.Diagnostics, new DiskFiles(Around.Folder), format);
        if (merged.Value is not { } report)
        {
            Around.Terminal.Message(Around.Say("全部はそろいませんでした。問題のあるサイトは、そのままです", "not everything was joined; sites with problems are as they were"));
            return ExitCode.ContentErrors;
        }

        var files = report.Report;
        Around.Terminal.Message(Around.Say(
            $"{report.Sites}サイトを {folder} に集めました（書いたファイル {files.Written}、同じだったファイル {files.Unchanged}、消したファイル {files.Removed}）",
            $"{report.Sites} sites in {folder} (files written {files.Written}, unchanged {files.Unchanged}, removed {files.Removed})"));
        return ExitCode.Fine;
    }
}
