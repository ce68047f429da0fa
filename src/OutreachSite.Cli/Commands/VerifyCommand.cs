using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach verify</c>: says whether an output folder, or a copy of it, is still what was published. Changes nothing.</summary>
public sealed class VerifyCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code. A copy is looked at without its site.</summary>
    public int Run(string? output, DiagnosticFormat format)
    {
        if ((output is null ? OfSite() : Path.GetFullPath(output, Around.Folder)) is not { } folder)
            return ExitCode.WrongUse;
        var check = OutputCheck.Run(new(folder));
        Report(check.Diagnostics, new DiskFiles(folder), format);
        if (Refuses(check.Diagnostics, strict: false))
            return ExitCode.ContentErrors;
        Around.Terminal.Message(Around.Say(
            $"{folder} のファイル {check.Files}個は、公開したときのままです（記号 {check.Digest}）", $"all {check.Files} files in {folder} are as they were published (digest {check.Digest})"));
        return ExitCode.Fine;
    }

    private string? OfSite() => FindSite() is { } root ? Path.Combine(root, "output") : null;
}
