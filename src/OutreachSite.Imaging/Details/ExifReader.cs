using System.Buffers.Binary;

namespace OutreachSite.Imaging.Details;

/// <summary>
/// Reads the directories of an Exif block (Exif 3.0, 4.6; TIFF 6.0, section 2): how the picture is turned and whether the
/// GPS directory holds a place. A camera without reception writes that directory, too, so its presence alone says nothing.
/// </summary>
internal ref struct ExifReader
{
    private const int LongestValue = 1024;

    private readonly ReadOnlySpan<byte> _tiff;
    private readonly Traces _traces;
    private readonly Queue<(uint Offset, Kind Kind)> _open = new();
    private readonly HashSet<uint> _seen = [];
    private bool _isBigEndian;
    private int _orientation = 1;

    private ExifReader(ReadOnlySpan<byte> tiff, Traces traces)
    {
        _tiff = tiff;
        _traces = traces;
    }

    /// <summary>What a directory is there for.</summary>
    private enum Kind
    {
        Main,
        Chained,
        Inner,
        Gps,
    }

    /// <summary>Reads a block from its TIFF header on, with any XMP in it; returns the orientation, 1 when none is given.</summary>
    public static int Read(ReadOnlySpan<byte> tiff, Traces traces)
    {
        PlaceNames.Read(tiff, traces);
        return ReadDirectories(tiff, traces);
    }

    /// <summary>The same without looking for XMP, for a caller who has done so.</summary>
    public static int ReadDirectories(ReadOnlySpan<byte> tiff, Traces traces) => new ExifReader(tiff, traces).Walk();

    private int Walk()
    {
        if (!TryHeader(out var first))
        {
            _traces.IsUnclear |= _tiff.ContainsAnyExcept((byte)0);
            return _orientation;
        }

        _open.Enqueue((first, Kind.Main));
        while (_open.TryDequeue(out var next) && _traces.TryStep())
        {
            if (_seen.Add(next.Offset))
                ReadDirectory((int)Math.Min(next.Offset, int.MaxValue), next.Kind);
            else
                _traces.IsUnclear = true;   // a circle
        }

        return _orientation;
    }

    private bool TryHeader(out uint first)
    {
        first = 0;
        if (_tiff.Length < 8)
            return false;
        _isBigEndian = _tiff.StartsWith("MM\0*"u8);
        if (!_isBigEndian && !_tiff.StartsWith("II*\0"u8))
            return false;
        first = Long(4);
        return true;
    }

    private void ReadDirectory(int offset, Kind kind)
    {
        if (offset > _tiff.Length - 2)
        {
            MissSomething(kind);
            return;
        }

        var end = offset + 2L + 12L * Short(offset);
        for (var at = offset + 2; at < end; at += 12)
        {
            if (at > _tiff.Length - 12)
            {
                MissSomething(kind);
                return;
            }

            if (!_traces.TryStep())
                return;
            ReadEntry(at, kind);
        }

        if (kind is Kind.Main or Kind.Chained && end <= _tiff.Length - 4)
            Follow(Long((int)end), Kind.Chained);
    }

    /// <summary>Many programs leave broken ends in the directories of thumbnails; only in these two can a place be lost.</summary>
    private readonly void MissSomething(Kind kind) => _traces.IsUnclear |= kind is Kind.Main or Kind.Gps;

    private void ReadEntry(int at, Kind kind)
    {
        var tag = Short(at);
        if (kind == Kind.Gps)
            ReadGps(tag, at);
        else if (tag == Tag.Gps && Long(at + 8) != 0)
            _open.Enqueue((Long(at + 8), Kind.Gps));
        else if (tag == Tag.Exif)
            Follow(Long(at + 8), Kind.Inner);
        else if (tag == Tag.InnerDirectories)
            FollowAll(Value(at));
        else if (tag == Tag.Orientation && kind == Kind.Main && Short(at + 2) == 3 && Short(at + 8) is >= 1 and <= 8)
            _orientation = Short(at + 8);
    }

    private readonly void Follow(uint offset, Kind kind)
    {
        if (offset != 0 && offset < _tiff.Length)
            _open.Enqueue((offset, kind));
    }

    private readonly void FollowAll(ReadOnlySpan<byte> offsets)
    {
        for (; offsets.Length >= 4; offsets = offsets[4..])
            Follow(Long(offsets), Kind.Inner);
    }

    private readonly void ReadGps(int tag, int at)
    {
        if (tag is Tag.Latitude or Tag.Longitude or Tag.DestinationLatitude or Tag.DestinationLongitude)
            _traces.HasLocation |= IsPlace(Value(at), isFraction: Short(at + 2) is 5 or 10);
        else if (tag == Tag.AreaName && Value(at) is { Length: > 8 } area)   // 8 bytes name the character code
            _traces.HasLocation |= area[8..].ContainsAnyExcept((byte)0, (byte)' ');
    }

    /// <summary>A camera without reception writes zeros, or fractions 0/0: no place.</summary>
    private static bool IsPlace(ReadOnlySpan<byte> value, bool isFraction)
    {
        if (!isFraction)
            return value.ContainsAnyExcept((byte)0);
        for (; value.Length >= 8; value = value[8..])
        {
            if (value[..4].ContainsAnyExcept((byte)0))
                return true;
        }

        return false;
    }

    /// <summary>The bytes of an entry's value: in the entry when there are four at most, else elsewhere.</summary>
    private readonly ReadOnlySpan<byte> Value(int at)
    {
        var size = Short(at + 2) switch { 1 or 2 or 6 or 7 => 1, 3 or 8 => 2, 4 or 9 or 11 or 13 => 4, 5 or 10 or 12 => 8, _ => 0 };
        var length = (long)size * Long(at + 4);
        if (length <= 4)
            return _tiff.Slice(at + 8, (int)length);
        var offset = Long(at + 8);
        if (size > 0 && offset + length <= _tiff.Length)
            return _tiff.Slice((int)offset, (int)Math.Min(length, LongestValue));
        _traces.IsUnclear = true;
        return default;
    }

    private readonly int Short(int at) => _isBigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(_tiff[at..])
        : BinaryPrimitives.ReadUInt16LittleEndian(_tiff[at..]);

    private readonly uint Long(int at) => Long(_tiff[at..]);

    private readonly uint Long(ReadOnlySpan<byte> bytes) => _isBigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(bytes)
        : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    /// <summary>Tag numbers (Exif 3.0, tables 4 and 15).</summary>
    private static class Tag
    {
        public const int Orientation = 0x0112;
        public const int InnerDirectories = 0x014A;
        public const int Exif = 0x8769;
        public const int Gps = 0x8825;
        public const int Latitude = 2;
        public const int Longitude = 4;
        public const int DestinationLatitude = 20;
        public const int DestinationLongitude = 22;
        public const int AreaName = 28;
    }
}
