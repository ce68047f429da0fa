namespace OutreachSite.Pipelines.Tracing;

/// <summary>
/// The entries of one group by their keys. Any thread may look while one changes the table under a lock of its own:
/// whoever looks sees the table before or after. A hundred thousand entries are put in at the start of a build, which
/// the tables of the class library would spend more on than on everything else that is read.
/// </summary>
internal sealed class EntryTable
{
    private const int Smallest = 16;

    /// <summary>A power of two of places, at most half of them taken; an entry lies at its hash or in the next places.</summary>
    private Entry?[] _slots = new Entry?[Smallest];
    private int _count;

    /// <summary>The keys, in no particular order.</summary>
    public IEnumerable<string> Keys => Volatile.Read(ref _slots).OfType<Entry>().Select(entry => entry.Key);

    /// <summary>The entry with a key; null when there is none.</summary>
    public Entry? Find(string key)
    {
        var (slots, hash) = (Volatile.Read(ref _slots), key.GetHashCode(StringComparison.Ordinal));
        for (var slot = hash & (slots.Length - 1); Volatile.Read(ref slots[slot]) is { } entry; slot = (slot + 1) & (slots.Length - 1))
        {
            if (entry.KeyHash == hash && entry.Key == key)
                return entry;
        }

        return null;
    }

    /// <summary>Puts an entry in, instead of the one that has its key.</summary>
    public void Set(Entry entry)
    {
        if (2 * (_count + 1) > _slots.Length)
            Grow();
        if (Place(_slots, entry))
            _count++;
    }

    /// <summary>Takes an entry out, if it is the one that lies there. Nobody may look meanwhile.</summary>
    public void Remove(Entry entry)
    {
        var mask = _slots.Length - 1;
        var gap = Array.IndexOf(_slots, entry);
        if (gap < 0)
            return;
        _slots[gap] = null;
        _count--;
        // What lay behind it may have been pushed there by it.
        for (var slot = (gap + 1) & mask; _slots[slot] is { } next; slot = (slot + 1) & mask)
        {
            _slots[slot] = null;
            Place(_slots, next);
        }
    }

    private void Grow()
    {
        var slots = new Entry?[2 * _slots.Length];
        foreach (var entry in _slots.OfType<Entry>())
            Place(slots, entry);
        Volatile.Write(ref _slots, slots);
    }

    /// <summary>True when the key was not there.</summary>
    private static bool Place(Entry?[] slots, Entry entry)
    {
        var slot = entry.KeyHash & (slots.Length - 1);
        while (slots[slot] is { } other)
        {
            if (other.KeyHash == entry.KeyHash && other.Key == entry.Key)
            {
                Volatile.Write(ref slots[slot], entry);
                return false;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        Volatile.Write(ref slots[slot], entry);
        return true;
    }
}
