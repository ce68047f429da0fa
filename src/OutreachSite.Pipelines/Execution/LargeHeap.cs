namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// Keeps the memory of a very large build low. The collector waits with the old objects until there is much of them; a build has
/// two moments at which it is known that most of what was made is not needed any more, and that more is to come.
/// </summary>
public static class LargeHeap
{
    /// <summary>A build that ran rules less often leaves it to the collector: one from nothing reaches it with about 40,000 pages.</summary>
    private const int Many = 300_000;

    /// <summary>Collects everything after a build has made very much. Takes about a hundredth of the time of such a build.</summary>
    public static void CollectAfter(Evaluation build)
    {
        ArgumentNullException.ThrowIfNull(build);
        if (build.Count >= Many)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }
}
