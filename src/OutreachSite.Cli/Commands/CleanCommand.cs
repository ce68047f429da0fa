using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach clean</c>: removes what builds have written, and nothing else.</summary>
public sealed class CleanCommand(Surroundings around) : SiteCommand(around)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Gives the exit code.</summary>
    public int Run(string? output)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var folder = new DiskFolder(output is null ? Path.Combine(root, "output") : Path.GetFullPath(output, Around.Folder));
        var state = new DiskFolder(Path.Combine(root, ".outreach"));
        if (!Finish(folder, state, new(root)))
            return ExitCode.ContentErrors;
        var manifest = folder.Read(Manifest.Path) is { } bytes ? Manifest.Parse(bytes) : null;
        foreach (var path in manifest?.Files.Keys ?? [])
            folder.Delete(path);
        if (manifest is not null)
            folder.Delete(Manifest.Path);
        return Forget(state, manifest?.Files.Count ?? 0);
    }

    /// <summary>
    /// Waits for a build that is publishing, and finishes or undoes one that was interrupted: only then does the manifest say
    /// what builds have written.
    /// </summary>
    private bool Finish(DiskFolder folder, DiskFolder state, DiskFiles files)
    {
        var begun = PublishSession.Begin(folder, state, Patience);
        begun.Value?.Dispose();
        Report(begun.Diagnostics, files, DiagnosticFormat.Text);
        return begun.Succeeded;
    }

    private int Forget(DiskFolder state, int count)
    {
        try
        {
            state.DeleteAll();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Around.Terminal.Message(Around.Say(
                $"書き出したファイル {count}個を消しました。.outreach は消せませんでした。outreach serve が動いていたら終わらせて、もう一度実行してください",
                $"removed {count} written files, but not .outreach: if outreach serve is running, end it, and run this again"));
            return ExitCode.ContentErrors;
        }

        Around.Terminal.Message(Around.Say($"書き出したファイル {count}個と .outreach を消しました", $"removed {count} written files and .outreach"));
        return ExitCode.Fine;
    }
}
