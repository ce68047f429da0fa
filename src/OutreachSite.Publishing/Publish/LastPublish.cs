using System.Text;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// What was published last: the rows of the manifest, in its order, with the stamps of their files. Paths are kept as
/// UTF-8 in one block, since a site of 100,000 files is held here while the next one is made.
/// </summary>
internal sealed class LastPublish
{
    private const int None = -1;

    private readonly List<ContentHash> _digests = [];
    private readonly List<int> _ends = [];
    private byte[] _paths = new byte[1024];
    private FileStamp[] _stamps = [];
    private bool[] _claimed = [];
    private int[] _slots = [];
    private int _changes;

    private LastPublish()
    {
    }

    /// <summary>True when there is a manifest that can be read: only then is it known which files are ours.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>How many files there are.</summary>
    public int Count => _ends.Count;

    /// <summary>True when a stamp was recorded since reading.</summary>
    public bool HasNewStamps => Volatile.Read(ref _changes) != 0;

    /// <summary>Reads the manifest of an output, and the stamps that belong to exactly this manifest.</summary>
    public static LastPublish Read(DiskFolder output, StampFile stamps)
    {
        if (output.Read(Manifest.Path) is not { } json)
            return new();
        var last = new LastPublish { IsKnown = true };
        if (!Manifest.Read(json, last.Append))
            return new();
        last._stamps = stamps.Read(ContentHash.Of(json), last.Count) ?? [.. Enumerable.Repeat(StampFile.Unknown, last.Count)];
        last._claimed = new bool[last.Count];
        last.Index();
        return last;
    }

    /// <summary>The row of a path; -1 when it was not published.</summary>
    public int Find(RelativePath path)
    {
        if (Count == 0)
            return None;
        var text = path.Value;
        Span<byte> buffer = stackalloc byte[512];
        var length = Encoding.UTF8.GetMaxByteCount(text.Length) <= buffer.Length ? Encoding.UTF8.GetBytes(text, buffer) : None;
        ReadOnlySpan<byte> bytes = length == None ? Encoding.UTF8.GetBytes(text) : buffer[..length];
        for (var slot = SlotOf(bytes); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (Bytes(_slots[slot] - 1).SequenceEqual(bytes))
                return _slots[slot] - 1;
        }

        return None;
    }

    /// <summary>The path of a row.</summary>
    public RelativePath PathOf(int row) => new(Encoding.UTF8.GetString(Bytes(row)));

    /// <summary>True for pages.</summary>
    public bool IsPage(int row) => Bytes(row).EndsWith(".html"u8);

    /// <summary>The digest of a row.</summary>
    public ContentHash DigestOf(int row) => _digests[row];

    /// <summary>The stamp that the file of a row had when its bytes were known; see <see cref="StampFile"/>.</summary>
    public FileStamp StampOf(int row) => _stamps[row];

    /// <summary>Remembers a stamp.</summary>
    public void Record(int row, FileStamp stamp)
    {
        _stamps[row] = stamp;
        Volatile.Write(ref _changes, 1);
    }

    /// <summary>Says that the new site has this path as well.</summary>
    public void Claim(int row) => _claimed[row] = true;

    /// <summary>Takes back what <see cref="Claim"/> said.</summary>
    public void Disclaim(int row) => _claimed[row] = false;

    /// <summary>True when the new site has this path.</summary>
    public bool IsClaimed(int row) => _claimed[row];

    /// <summary>The rows that the new site does not have.</summary>
    public IEnumerable<int> Orphans() => Enumerable.Range(0, Count).Where(row => !_claimed[row]);

    private ReadOnlySpan<byte> Bytes(int row)
    {
        var start = row == 0 ? 0 : _ends[row - 1];
        return _paths.AsSpan(start, _ends[row] - start);
    }

    private void Append(ReadOnlySpan<byte> path, ContentHash digest)
    {
        var start = Count == 0 ? 0 : _ends[^1];
        if (start + path.Length > _paths.Length)
            Array.Resize(ref _paths, Math.Max(2 * _paths.Length, start + path.Length));
        path.CopyTo(_paths.AsSpan(start));
        _ends.Add(start + path.Length);
        _digests.Add(digest);
    }

    private void Index()
    {
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)((Count * 3 / 2) + 1))];
        for (var row = 0; row < Count; row++)
        {
            var slot = SlotOf(Bytes(row));
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = row + 1;
        }
    }

    private int SlotOf(ReadOnlySpan<byte> path)
    {
        var hash = new HashCode();
        hash.AddBytes(path);
        return hash.ToHashCode() & (_slots.Length - 1);
    }
}
