using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing;

/// <summary>Takes the files of a site as they are made, from many threads at once.</summary>
public interface ISiteOutput
{
    /// <summary>True when the files that a build gives back should keep their bytes.</summary>
    bool KeepsBytes => false;

    /// <summary>True when the output has these very bytes at this path already.</summary>
    bool Holds(SiteFile file);

    /// <summary>A file of the new site. Without bytes when the output holds it.</summary>
    void Take(SiteFile file);
}

/// <summary>The files stay in memory, in what the build gives back.</summary>
internal sealed class MemoryOutput : ISiteOutput
{
    public bool KeepsBytes => true;

    public bool Holds(SiteFile file) => false;

    public void Take(SiteFile file)
    {
    }
}

/// <summary>Nobody wants the files, only what there is to say about them.</summary>
public sealed class NoOutput : ISiteOutput
{
    /// <inheritdoc/>
    public bool Holds(SiteFile file) => true;

    /// <inheritdoc/>
    public void Take(SiteFile file)
    {
    }
}
