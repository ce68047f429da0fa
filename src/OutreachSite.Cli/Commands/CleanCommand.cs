using OutreachSite.Publishing.Publish;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach clean</c>: removes what builds have written, and nothing else.</summary>
public sealed class CleanCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(string? output)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var folder = new DiskFolder(output is null ? Path.Combine(root, "output") : Path.GetFullPath(output, Around.Folder));
        var manifest = folder.Read(Manifest.Path) is { } bytes ? Manifest.Parse(bytes) : null;
        foreach (var path in manifest?.Files.Keys ?? [])
            folder.Delete(path);
        if (manifest is not null)
            folder.Delete(Manifest.Path);
        // What an interrupted build left is no site.
        folder.DeleteFolder(new(".outreach-stage"));
        new DiskFolder(Path.Combine(root, ".outreach")).DeleteAll();
        Around.Terminal.Message(Around.Say(
            $"書き出したファイル {manifest?.Files.Count ?? 0}個と .outreach を消しました", $"removed {manifest?.Files.Count ?? 0} written files and .outreach"));
        return ExitCode.Fine;
    }
}
