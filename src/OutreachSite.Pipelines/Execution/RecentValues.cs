using OutreachSite.Pipelines.Storage;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// The few values that were used last, of rules whose values are not kept: a page asks for its own front matter several
/// times in a row, and then never again. So memory does not grow with the text of the site.
/// </summary>
/// <param name="size">How many values are held as long as they are recent.</param>
/// <param name="first">
/// How many values are held besides, for good: the first. A small site has all of its small values in hand so. A very large one asks
/// for them in every order, and would find few of them among however many recent ones; and values that live for a while and then go
/// are what costs a collector most.
/// </param>
internal sealed class RecentValues(int size, int first = 0)
{
    private readonly Entry?[] _entries = new Entry?[size];
    private int _next, _held;

    [ThreadStatic]
    private static ValueWriter? _scratch;

    /// <summary>A writer for this thread, empty.</summary>
    public static ValueWriter Scratch
    {
        get
        {
            _scratch ??= new();
            _scratch.Clear();
            return _scratch;
        }
    }

    /// <summary>Holds the value that an entry got, and lets that of another one go.</summary>
    public void Add(Entry entry)
    {
        if (Volatile.Read(ref _held) < first && Interlocked.Increment(ref _held) <= first)
            return;
        var at = (Interlocked.Increment(ref _next) & int.MaxValue) % size;
        // Another thread may be handing out that value this very moment; it has it in its hands then, or makes it again.
        if (Interlocked.Exchange(ref _entries[at], entry) is { } old && old != entry)
            old.Value = null;
    }
}
