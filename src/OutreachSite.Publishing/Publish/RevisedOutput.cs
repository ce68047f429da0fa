using System.Collections.Concurrent;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// A second build of a site into a publishing that has the first one: what is the same stays, what differs takes the place of the first, and what the
/// second does not have leaves.
/// </summary>
internal sealed class RevisedOutput(PublishSession session) : ISiteOutput
{
    private readonly ConcurrentDictionary<RelativePath, bool> _taken = new();
    private readonly PublishedOutput _output = new(session);
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public bool Holds(SiteFile file) => session.Has(file.Path, file.Digest) || _output.Holds(file);

    /// <inheritdoc/>
    public void Take(SiteFile file)
    {
        if (_taken.TryAdd(file.Path, true) && session.Has(file.Path, file.Digest))
            return;
        // Dropping removes folders that are empty then, which another thread must not be about to fill.
        lock (_gate)
        {
            session.Drop(file.Path);
            _output.Take(file);
        }
    }

    /// <summary>Says that the second build is complete.</summary>
    public void Finish()
    {
        foreach (var path in session.Paths.Where(path => !_taken.ContainsKey(path)))
            session.Drop(path);
    }
}
