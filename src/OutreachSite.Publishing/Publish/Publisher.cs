namespace OutreachSite.Publishing.Publish;

/// <summary>Brings an output folder to exactly a set of files that are in memory: a <see cref="PublishSession"/> in one call.</summary>
public sealed class Publisher(DiskFolder output, DiskFolder state)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>Publishes, or leaves the folder as it was and says why.</summary>
    public Outcome<PublishReport> Publish(ImmutableArray<SiteFile> files, PublishOptions? options = null)
    {
        var begun = PublishSession.Begin(output, state, _patience);
        if (begun.Value is not { } session)
            return new(null, begun.Diagnostics);
        using (session)
        {
            Parallel.ForEach(files, file => session.Add(file.Path, file.Bytes.Span, file.Digest, file.Source));
            return session.Commit(options ?? PublishOptions.Default);
        }
    }

    /// <summary>What is wrong with the paths of a site.</summary>
    public static ImmutableArray<Diagnostic> Collisions(ImmutableArray<SiteFile> files) =>
        SiteCollisions.In(files.Select(file => new PathOrigin(file.Path, file.Source)));
}
