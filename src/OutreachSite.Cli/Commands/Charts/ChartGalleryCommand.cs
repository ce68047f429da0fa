using System.Text;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Galleries;

namespace OutreachSite.Cli.Commands.Charts;

/// <summary><c>outreach chart gallery</c>: every kind of chart on one page, in the colours of the site's theme.</summary>
public sealed class ChartGalleryCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(string to)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var files = new DiskFiles(root);
        var styles = new SiteCharts(files, Around.Today).Styles();
        Report(styles.Diagnostics, files, DiagnosticFormat.Text);
        if (styles.Value is null)
            return ExitCode.ContentErrors;
        var full = Path.GetFullPath(to, Around.Folder);
        new DiskFolder(Path.GetDirectoryName(full)!).Write(RelativePath.Resolved(Path.GetFileName(full)), Encoding.UTF8.GetBytes(new ChartGallery(styles.Value).Page));
        Around.Terminal.Result(full);
        return ExitCode.Fine;
    }
}
