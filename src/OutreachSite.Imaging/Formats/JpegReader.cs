using System.Buffers.Binary;
using OutreachSite.Imaging.Details;

namespace OutreachSite.Imaging.Formats;

/// <summary>Walks the segments of a JPEG file (ITU-T T.81, annex B) from its start to its end marker.</summary>
internal ref struct JpegReader(ReadOnlySpan<byte> bytes, Traces inside, Traces behind)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ExtendedXmp _extended = new();
    private int _at = 2;
    private int _width;
    private int _height;
    private int _orientation = 1;
    private bool _hasFrame;
    private bool _hasExif;
    private bool _hasPixels;
    private bool _isSpecial;

    /// <summary>Reads the whole file; what lies behind the end marker is looked through as well.</summary>
    public Frame Read()
    {
        var fault = ReadSegments();
        if (fault == Fault.None)
            LooseData.Read(_bytes[_at..], behind);
        _extended.Read(inside);
        return new(_width, _height, _orientation, fault);
    }

    private Fault ReadSegments()
    {
        while (true)
        {
            while (_at + 1 < _bytes.Length && _bytes[_at] == 0xFF && _bytes[_at + 1] == 0xFF)
                _at++;
            if (_at + 2 > _bytes.Length)
                return Fault.CutShort;
            if (_bytes[_at] != 0xFF)
                return Fault.Damaged;
            var marker = _bytes[_at + 1];
            _at += 2;
            if (marker == Marker.EndOfImage)
                return Conclusion();
            if (Marker.StandsAlone(marker))
                continue;
            if (marker is < Marker.FirstWithLength or Marker.StartOfImage)
                return Fault.Damaged;
            if (!TrySegment(out var payload))
                return Fault.CutShort;
            if (!TakeSegment(marker, payload))
                return Fault.Damaged;
        }
    }

    private readonly Fault Conclusion()
    {
        if (!_hasFrame || !_hasPixels || _width == 0 || _height == 0)
            return Fault.Damaged;
        return _isSpecial ? Fault.Special : Fault.None;
    }

    private bool TrySegment(out ReadOnlySpan<byte> payload)
    {
        payload = default;
        if (_at + 2 > _bytes.Length)
            return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(_bytes[_at..]);
        if (length < 2 || length > _bytes.Length - _at)
            return false;
        payload = _bytes.Slice(_at + 2, length - 2);
        _at += length;
        return true;
    }

    private bool TakeSegment(byte marker, ReadOnlySpan<byte> payload)
    {
        if (Marker.IsFrame(marker))
            return TakeFrame(marker, payload);
        if (marker == Marker.App1 && payload.StartsWith("Exif\0"u8) && payload.Length >= 6)
            TakeExif(payload[6..]);
        else if (marker == Marker.App1 && ExtendedXmp.IsPart(payload))
            _extended.Add(payload);
        else if (Marker.IsNote(marker))
            LooseData.Read(payload, inside);
        else if (marker == Marker.NumberOfLines && payload.Length >= 2 && _height == 0)
            _height = BinaryPrimitives.ReadUInt16BigEndian(payload);
        else if (marker == Marker.StartOfScan)
            SkipPixels();
        return true;
    }

    /// <summary>Precision, lines, samples per line, components (B.2.2). Browsers show the Huffman-coded 8-bit kinds.</summary>
    private bool TakeFrame(byte marker, ReadOnlySpan<byte> payload)
    {
        if (_hasFrame || payload.Length < 6)
            return false;
        _hasFrame = true;
        _isSpecial = marker > Marker.LastCommonFrame || payload[0] != 8;
        _height = BinaryPrimitives.ReadUInt16BigEndian(payload[1..]);
        _width = BinaryPrimitives.ReadUInt16BigEndian(payload[3..]);
        return true;
    }

    private void TakeExif(ReadOnlySpan<byte> tiff)
    {
        var orientation = ExifReader.Read(tiff, inside);
        if (!_hasExif && !_hasPixels)
            _orientation = orientation;
        _hasExif = true;
    }

    /// <summary>Coded pixels end at the next 0xFF that is neither stuffed (FF00) nor a restart marker.</summary>
    private void SkipPixels()
    {
        _hasPixels = true;
        while (true)
        {
            var next = _bytes[_at..].IndexOf((byte)0xFF);
            if (next < 0 || _at + next + 1 >= _bytes.Length)
            {
                _at = _bytes.Length;
                return;
            }

            _at += next;
            if (_bytes[_at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return;
            _at += 2;
        }
    }

    /// <summary>Marker codes, without the leading 0xFF (T.81, table B.1).</summary>
    private static class Marker
    {
        public const byte LastCommonFrame = 0xC2;
        public const byte FirstWithLength = 0xC0;
        public const byte StartOfImage = 0xD8;
        public const byte EndOfImage = 0xD9;
        public const byte StartOfScan = 0xDA;
        public const byte NumberOfLines = 0xDC;
        public const byte App1 = 0xE1;

        public static bool StandsAlone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);

        public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

        /// <summary>Application data and comments: all that is not needed to show the pixels.</summary>
        public static bool IsNote(byte marker) => marker is (>= 0xE0 and <= 0xEF) or 0xFE;
    }
}
