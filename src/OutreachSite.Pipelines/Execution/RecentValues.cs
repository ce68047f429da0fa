using OutreachSite.Pipelines.Storage;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// The few values that were used last, of rules whose values are not kept: a page asks for its own front matter several
/// times in a row, and then never again. So memory does not grow with the text of the site.
/// </summary>
internal sealed class RecentValues(int size)
{
    private readonly Entry?[] _entries = new Entry?[size];
    private int _next;

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

    /// <summary>Holds the value of an entry, and lets that of another one go.</summary>
    public void Add(Entry entry)
    {
        var at = (Interlocked.Increment(ref _next) & int.MaxValue) % size;
        // Another thread may be handing out that value this very moment; it has it in its hands then, or makes it again.
        if (Interlocked.Exchange(ref _entries[at], entry) is { } old && old != entry)
            old.Value = null;
    }
}
