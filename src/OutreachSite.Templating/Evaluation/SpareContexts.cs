using System.Collections.Concurrent;

namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// Contexts that wait for the next render. The first one has a place of its own, which costs less than the bag: a
/// site that is built by one thread never needs another.
/// </summary>
internal sealed class SpareContexts
{
    private const int Most = 16;
    private readonly ConcurrentBag<Context> _others = [];
    private Context? _first;
    private int _count;

    /// <summary>One that nobody else uses, or null.</summary>
    public Context? Take()
    {
        if (Interlocked.Exchange(ref _first, null) is { } first)
            return first;
        if (Volatile.Read(ref _count) == 0 || !_others.TryTake(out var other))
            return null;
        Interlocked.Decrement(ref _count);
        return other;
    }

    /// <summary>Keeps one for later, unless there are enough.</summary>
    public void Keep(Context context)
    {
        if (Interlocked.CompareExchange(ref _first, context, null) is null)
            return;
        if (Interlocked.Increment(ref _count) <= Most)
            _others.Add(context);
        else
            Interlocked.Decrement(ref _count);
    }
}
