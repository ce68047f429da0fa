namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// Keeps the memory of a very large site low. The collector waits with the old objects until there is much of them; a build has
/// two moments at which it is known that most of what was made is not needed any more, and that more is to come.
/// </summary>
public static class LargeHeap
{
    /// <summary>Sites that hold less, in bytes, leave it to the collector: one of about 50,000 pages reaches it.</summary>
    private const long Large = 192 << 20;

    /// <summary>Collects everything when what is held is large. Takes about a hundredth of the time of such a build.</summary>
    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) >= Large)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }
}
