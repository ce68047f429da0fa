using System.Buffers;
using System.Buffers.Binary;
using OutreachSite.Imaging.Details;

namespace OutreachSite.Imaging.Formats;

/// <summary>Walks the blocks of a GIF file (GIF89a, CompuServe 1990) to its trailer.</summary>
internal ref struct GifReader(ReadOnlySpan<byte> bytes, Traces inside, Traces behind)
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte GraphicControl = 0xF9;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = 13;
    private bool _hasPixels;
    private bool _isWhole;

    /// <summary>Reads the whole file; what lies behind the trailer is looked through as well.</summary>
    public Frame Read()
    {
        if (_bytes.Length < _at)
            return new(0, 0, 1, Fault.CutShort);
        var width = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[6..]);
        var height = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[8..]);
        var fault = ReadBlocks();
        if (fault == Fault.None)
            LooseData.Read(_bytes[_at..], behind);
        if (fault == Fault.None && (width == 0 || height == 0 || !_hasPixels))
            fault = Fault.Damaged;
        return new(width, height, 1, fault);
    }

    private Fault ReadBlocks()
    {
        SkipColours(_bytes[10]);
        while (_at < _bytes.Length)
        {
            switch (_bytes[_at++])
            {
                case Trailer:
                    return Fault.None;
                case Image when _at + 9 < _bytes.Length:
                    _hasPixels = true;
                    _at += 9;
                    SkipColours(_bytes[_at - 1]);
                    _at++;   // the code size of the pixels
                    _isWhole = SkipParts(null);   // browsers forgive that the trailer is missing
                    break;
                case Extension when _at < _bytes.Length:
                    _isWhole = TakeExtension();
                    break;
                case Image or Extension:
                    return Fault.CutShort;
                default:
                    return Fault.Damaged;
            }
        }

        return _isWhole && _hasPixels ? Fault.None : Fault.CutShort;
    }

    private void SkipColours(byte flags)
    {
        if ((flags & 0x80) != 0)
            _at += 3 << ((flags & 7) + 1);
    }

    /// <summary>
    /// XMP lies in its extension without regard to the lengths of parts (XMP Specification Part 3, 1.1.2), other text in
    /// parts: so both the raw bytes and the joined parts are looked through.
    /// </summary>
    private bool TakeExtension()
    {
        var label = _bytes[_at++];
        if (label == GraphicControl)
            return SkipParts(null);

        var start = _at;
        var joined = new ArrayBufferWriter<byte>();
        var isWhole = SkipParts(joined);
        LooseData.Read(_bytes[start.._at], inside);
        LooseData.Read(joined.WrittenSpan, inside);
        return isWhole;
    }

    /// <summary>Goes behind a row of parts; false when the file ends within it.</summary>
    private bool SkipParts(ArrayBufferWriter<byte>? joined)
    {
        while (_at < _bytes.Length)
        {
            var length = _bytes[_at++];
            if (length == 0)
                return true;
            if (length > _bytes.Length - _at)
                break;
            joined?.Write(_bytes.Slice(_at, length));
            _at += length;
        }

        _at = _bytes.Length;
        return false;
    }
}
