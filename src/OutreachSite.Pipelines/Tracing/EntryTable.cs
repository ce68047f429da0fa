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
    private Slot[] _slots = new Slot[Smallest];
    private int _count;

    /// <summary>The keys, in no particular order.</summary>
    public IEnumerable<string> Keys => Volatile.Read(ref _slots).Select(slot => slot.Entry?.Key).OfType<string>();

    /// <summary>The entry with a key; null when there is none.</summary>
    public Entry? Find(string key)
    {
        var (slots, hash) = (Volatile.Read(ref _slots), key.GetHashCode(StringComparison.Ordinal));
        for (var slot = hash & (slots.Length - 1); Volatile.Read(ref slots[slot].Entry) is { } entry; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot].Hash == hash && entry.Key == key)
                return entry;
        }

        return null;
    }

    /// <summary>Puts an entry in, instead of the one that has its key.</summary>
    public void Set(Entry entry)
    {
        if (2 * (_count + 1) > _slots.Length)
            Grow();
        if (Place(_slots, new(entry.Key.GetHashCode(StringComparison.Ordinal), entry)))
            _count++;
    }

    /// <summary>Takes an entry out, if it is the one that lies there. Nobody may look meanwhile.</summary>
    public void Remove(Entry entry)
    {
        var mask = _slots.Length - 1;
        var gap = Array.FindIndex(_slots, slot => slot.Entry == entry);
        if (gap < 0)
            return;
        _slots[gap] = default;
        _count--;
        // What lay behind it may have been pushed there by it.
        for (var slot = (gap + 1) & mask; _slots[slot] is { Entry: not null } next; slot = (slot + 1) & mask)
        {
            _slots[slot] = default;
            Place(_slots, next);
        }
    }

    private void Grow()
    {
        var slots = new Slot[2 * _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot.Entry is not null)
                Place(slots, slot);
        }

        Volatile.Write(ref _slots, slots);
    }

    /// <summary>True when the key was not there.</summary>
    private static bool Place(Slot[] slots, Slot placed)
    {
        var slot = placed.Hash & (slots.Length - 1);
        while (slots[slot] is { Entry: { } other } taken)
        {
            if (taken.Hash == placed.Hash && other.Key == placed.Entry!.Key)
            {
                Volatile.Write(ref slots[slot].Entry, placed.Entry);
                return false;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        // Whoever looks meanwhile sees the entry last, and then the hash with it.
        slots[slot].Hash = placed.Hash;
        Volatile.Write(ref slots[slot].Entry, placed.Entry);
        return true;
    }

    /// <summary>A place: the hash of the key beside the entry, so that those that are not meant need not be looked into.</summary>
    private struct Slot(int hash, Entry entry)
    {
        public int Hash = hash;
        public Entry? Entry = entry;
    }
}
