namespace OutreachSite.Pipelines.Tracing;

/// <summary>
/// The entries of one group by their keys. Any thread may look while one changes the table under a lock of its own:
/// whoever looks sees the table before or after. A hundred thousand entries are put in at the start of a build, which
/// the tables of the class library would spend more on than on everything else that is read.
/// </summary>
internal sealed class EntryTable(EntryList entries)
{
    private const int Smallest = 16;

    /// <summary>
    /// A power of two of places, at most half of them taken; an entry lies at its hash or in the next places. A place holds the
    /// hash of the key above its position plus one: those that are not meant need not be looked into, and a place is seen whole.
    /// </summary>
    private ulong[] _slots = new ulong[Smallest];
    private int _count;

    /// <summary>The keys, in no particular order.</summary>
    public IEnumerable<string> Keys => Volatile.Read(ref _slots).Where(slot => slot != 0).Select(slot => EntryOf(slot).Key);

    /// <summary>The entry with a key; null when there is none.</summary>
    public Entry? Find(string key)
    {
        var (slots, hash) = (Volatile.Read(ref _slots), HashOf(key));
        for (var at = PlaceOf(hash, slots); Volatile.Read(ref slots[at]) is not 0 and var slot; at = (at + 1) & (slots.Length - 1))
        {
            if ((uint)(slot >> 32) == hash && EntryOf(slot) is var entry && entry.Key == key)
                return entry;
        }

        return null;
    }

    /// <summary>Puts an entry in, instead of the one that has its key. It is in the list already.</summary>
    public void Set(Entry entry)
    {
        if (2 * (_count + 1) > _slots.Length)
            Grow();
        var (hash, key) = (HashOf(entry.Key), entry.Key);
        var at = PlaceOf(hash, _slots);
        while (_slots[at] is not 0 and var taken && !((uint)(taken >> 32) == hash && EntryOf(taken).Key == key))
            at = (at + 1) & (_slots.Length - 1);
        if (_slots[at] == 0)
            _count++;
        Volatile.Write(ref _slots[at], SlotOf(hash, entry));
    }

    /// <summary>Puts many in at once: room for them is made first.</summary>
    public void Set(ImmutableArray<List<Entry>> many)
    {
        while (2 * (_count + many.Sum(part => part.Count)) > _slots.Length)
            Grow();
        foreach (var part in many)
        {
            foreach (var entry in part)
                Set(entry);
        }
    }

    /// <summary>Takes an entry out, if it is the one that lies there. Nobody may look meanwhile.</summary>
    public void Remove(Entry entry)
    {
        var mask = _slots.Length - 1;
        var removed = SlotOf(HashOf(entry.Key), entry);
        var gap = PlaceOf((uint)(removed >> 32), _slots);
        while (_slots[gap] != removed)
        {
            if (_slots[gap] == 0)
                return;
            gap = (gap + 1) & mask;
        }

        _slots[gap] = 0;
        _count--;
        // What lay behind it may have been pushed there by it.
        for (var at = (gap + 1) & mask; _slots[at] is not 0 and var next; at = (at + 1) & mask)
        {
            _slots[at] = 0;
            Place(_slots, next);
        }
    }

    private void Grow()
    {
        var slots = new ulong[2 * _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot != 0)
                Place(slots, slot);
        }

        Volatile.Write(ref _slots, slots);
    }

    /// <summary>Puts in what is not there.</summary>
    private static void Place(ulong[] slots, ulong slot)
    {
        var at = PlaceOf((uint)(slot >> 32), slots);
        while (slots[at] != 0)
            at = (at + 1) & (slots.Length - 1);
        slots[at] = slot;
    }

    private Entry EntryOf(ulong slot) => entries[(int)(uint)slot - 1]!;

    private static ulong SlotOf(uint hash, Entry entry) => ((ulong)hash << 32) | (uint)(entry.Id + 1);

    private static int PlaceOf(uint hash, ulong[] slots) => (int)hash & (slots.Length - 1);

    private static uint HashOf(string key) => (uint)key.GetHashCode(StringComparison.Ordinal);
}
