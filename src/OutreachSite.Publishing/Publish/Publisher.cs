namespace OutreachSite.Publishing.Publish;

/// <summary>What publishing did to the output folder.</summary>
public sealed record PublishReport(int Written, int Unchanged, int Removed);

/// <summary>
/// Brings an output folder to exactly a set of files. Everything that changed is staged first; only then files move,
/// those that pages need before the pages, and what left the site goes last. What we did not write stays.
/// </summary>
public sealed class Publisher(DiskFolder output, DiskFolder state)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Publishes, or leaves the folder as it was and says why.</summary>
    public Outcome<PublishReport> Publish(ImmutableArray<SiteFile> files)
    {
        if (Collisions(files) is { Length: > 0 } collisions)
            return new(null, collisions);
        try
        {
            using var hold = state.Lock(new("publish.lock"), Patience);
            return hold is null ? Outcome.Failed<PublishReport>(PublishDiagnostics.Busy(output.Root)) : Outcome.Of(Replace(files));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Outcome.Failed<PublishReport>(PublishDiagnostics.CannotWrite(output.Root, e.Message));
        }
    }

    /// <summary>Pairs of files that some file system or host would take for one.</summary>
    public static ImmutableArray<Diagnostic> Collisions(ImmutableArray<SiteFile> files) =>
    [
        .. files.GroupBy(file => TextKey.Of(file.Path.Value)).Where(group => group.Count() > 1)
            .Select(group => group.OrderBy(file => file.Source).ThenBy(file => file.Path).ToArray())
            .Select(pair => PublishDiagnostics.SamePath(pair[0], pair[1])),
    ];

    private PublishReport Replace(ImmutableArray<SiteFile> files)
    {
        var stage = new DiskFolder(Path.Combine(state.Root, "stage"));
        stage.DeleteAll();
        var manifest = Manifest.Of(files);
        var before = output.Read(Manifest.Path) is { } bytes ? Manifest.Parse(bytes) : null;

        var changed = files.Where(file => !output.Holds(file.Path, file.Bytes.Span)).ToArray();
        foreach (var file in changed)
            stage.Write(file.Path, file.Bytes.Span);
        stage.Write(Manifest.Path, manifest.ToJson());

        foreach (var file in changed.OrderBy(file => file.IsPage).ThenBy(file => file.Path))
            stage.MoveTo(output, file.Path);
        var gone = before?.Files.Keys.Where(path => !manifest.Files.ContainsKey(path)).ToArray() ?? [];
        foreach (var path in gone)
            output.Delete(path);
        stage.MoveTo(output, Manifest.Path);
        stage.DeleteAll();
        return new(changed.Length, files.Length - changed.Length, gone.Length);
    }
}
