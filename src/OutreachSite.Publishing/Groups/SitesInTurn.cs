namespace OutreachSite.Publishing.Groups;

/// <summary>Works on many sites at once and hands over what came of them in their order, as soon as it is known.</summary>
internal static class SitesInTurn
{
    /// <summary>Does the work for every site. <paramref name="take"/> is called by one thread at a time.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="workers">How many are worked on at once.</param>
    /// <param name="work">Gives what came of a site by its position, from any thread.</param>
    /// <param name="take">Takes the results, in the order of positions.</param>
    public static void Run<T>(int count, int workers, Func<int, T> work, Action<T> take)
    {
        var (gate, waiting) = (new Lock(), new Dictionary<int, T>());
        var (next, turn) = (-1, 0);
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers }, _ =>
        {
            for (var at = Interlocked.Increment(ref next); at < count; at = Interlocked.Increment(ref next))
            {
                var done = work(at);
                lock (gate)
                {
                    waiting.Add(at, done);
                    for (; waiting.Remove(turn, out var first); turn++)
                        take(first);
                }
            }
        });
    }
}
