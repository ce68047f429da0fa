using System.Runtime;

namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// Holds back the collection of garbage while a build begins from a large cache. What is read from its index stays for the whole
/// build: a collection meanwhile copies all of it, takes nothing away, and costs more than a build that changes one page.
/// </summary>
public sealed class QuietStart : IDisposable
{
    /// <summary>Smaller indexes, in bytes, are read before the first collection in any case.</summary>
    private const long Small = 1 << 20;

    /// <summary>How many bytes of objects come of one byte of the index, with what a build of few pages makes besides. Measured.</summary>
    private const long BytesOfObjects = 9;

    private const long Most = 192 << 20;

    private QuietStart()
    {
    }

    /// <summary>Begins; null where nothing is to be gained, or where the runtime refuses.</summary>
    /// <param name="cacheFolder">The folder of the cache, as the operating system writes it.</param>
    public static QuietStart? Of(DiskFolder cacheFolder)
    {
        ArgumentNullException.ThrowIfNull(cacheFolder);
        if (cacheFolder.Look(new("index")) is not { Length: >= Small } index)
            return null;
        try
        {
            return GC.TryStartNoGCRegion(Math.Min(Most, index.Length * BytesOfObjects), disallowFullBlockingGC: true) ? new() : null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Another build of this process has begun so, or the machine has not so much to give.
            return null;
        }
    }

    /// <summary>Ends it. A build that made more than was expected has ended it already.</summary>
    public void Dispose()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // A collection came in between.
        }
    }
}
