using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach check</c>: everything that a build does but publishing, and which files nobody refers to.</summary>
public sealed class CheckCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(DateOnly today, bool strict, DiagnosticFormat format)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var site = Build(root, new BuildOptions(today) { ReportsUnusedFiles = true }, format);
        if (Refuses(site.Diagnostics, strict))
            return ExitCode.ContentErrors;
        Around.Terminal.Message(Around.Say(
            $"{site.Pages}ページを確かめました。公開できます", $"{site.Pages} pages checked: ready to publish"));
        return ExitCode.Fine;
    }
}
