using System.Text;
using OutreachSite.Cli.Preview;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Preview;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach serve</c>: shows the site on this computer, and brings it up to date whenever a file is saved. Drafts are shown, with a notice.</summary>
public sealed class ServeCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Runs until it is cancelled (Ctrl+C). Gives the exit code.</summary>
    public async Task<int> RunAsync(int port, DateOnly? today, CancellationToken cancellation)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var files = new DiskFiles(root);
        using var preview = SitePreview.Open(files, [Path.Combine(root, ".outreach"), SpareFolder(root)]);
        if (preview is null)
        {
            Around.Terminal.Message(Around.Say(
                $"{Path.Combine(root, ".outreach")} に書けません。書き込みの権限と、ディスクの空きを確かめてください",
                $"{Path.Combine(root, ".outreach")} cannot be written: look at its permissions, and whether the disk is full"));
            return ExitCode.WrongUse;
        }

        var opening = new PreviewSite("/", preview.Shown, ProblemPanel.None(Around.Language)) { IsMade = false };
        await using var server = PreviewServer.Start(port, opening);
        if (server is null)
        {
            Around.Terminal.Message(Around.Say(
                $"ポート {port} は使われています。--port 0 なら、空いている番号を使います", $"port {port} is taken; --port 0 takes a free one"));
            return ExitCode.WrongUse;
        }

        // Watched before it is read, so that nothing is missed in between.
        using var watcher = new SourceWatcher(root);
        Around.Terminal.Progress(Around.Say("サイトを作っています…", "making the site…"));
        var loop = new PreviewLoop(Around, preview, server, root, found => Report(found, files, DiagnosticFormat.Text)) { FixedDay = today };
        await loop.RunAsync(watcher, cancellation);
        return ExitCode.Fine;
    }

    /// <summary>Where a preview keeps its things when the site's own folder cannot be written.</summary>
    private static string SpareFolder(string root) =>
        Path.Combine(Path.GetTempPath(), $"outreach-{ContentHash.Of(Encoding.UTF8.GetBytes(root))}");
}
