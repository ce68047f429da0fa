using System.Buffers;

namespace OutreachSite.Imaging.Scrub;

/// <summary>The cleaned file as it is written, with a tally of what was left out and of the parts that were seen.</summary>
internal sealed class ScrubSheet(int mostParts, int expectedLength)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(256, expectedLength));
    private readonly SortedDictionary<RemovedKind, long> _removed = [];
    private int _parts;

    /// <summary>True when the file has more parts than are accepted.</summary>
    public bool HasTooManyParts => _parts > mostParts;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>What was left out so far.</summary>
    public ImmutableArray<RemovedPart> Removed => [.. _removed.Select(entry => new RemovedPart(entry.Key, entry.Value))];

    /// <summary>Counts one part of the file; false when there were too many.</summary>
    public bool TryPart() => ++_parts <= mostParts;

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>Writes one byte.</summary>
    public void Write(byte value) => _bytes.Write([value]);

    /// <summary>Notes bytes that are not written.</summary>
    public void Remove(RemovedKind kind, long bytes)
    {
        if (bytes > 0)
            _removed[kind] = _removed.GetValueOrDefault(kind) + bytes;
    }

    /// <summary>Notes what lies behind the end of a picture.</summary>
    public void RemoveBehind(ReadOnlySpan<byte> rest) => Remove(
        rest.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? RemovedKind.FurtherPictures
        : rest.IndexOf("ftyp"u8) >= 0 ? RemovedKind.Film
        : RemovedKind.TrailingData, rest.Length);
}
