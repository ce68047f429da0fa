using System.Buffers.Binary;
using OutreachSite.Imaging.Details;

namespace OutreachSite.Imaging.Formats;

/// <summary>Walks the chunks of a PNG file (PNG Specification, third edition), checking their sums.</summary>
internal ref struct PngReader(ReadOnlySpan<byte> bytes, Traces inside, Traces behind)
{
    private const int SignatureLength = 8;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = SignatureLength;
    private int _width;
    private int _height;
    private int _orientation = 1;
    private bool _hasExif;
    private bool _hasPixels;

    /// <summary>Reads the whole file; what lies behind the last chunk is looked through as well.</summary>
    public Frame Read()
    {
        var fault = ReadChunks();
        if (fault == Fault.None)
            LooseData.Read(_bytes[_at..], behind);
        return new(_width, _height, _orientation, fault);
    }

    private Fault ReadChunks()
    {
        if (_bytes.Length < SignatureLength)
            return Fault.CutShort;
        if (!_bytes[4..SignatureLength].SequenceEqual("\r\n\x1A\n"u8))
            return Fault.Damaged;
        while (true)
        {
            if (_bytes.Length - _at < 12)
                return Fault.CutShort;
            var length = BinaryPrimitives.ReadUInt32BigEndian(_bytes[_at..]);
            if (length > int.MaxValue)
                return Fault.Damaged;
            if (length > _bytes.Length - _at - 12)
                return Fault.CutShort;
            var named = _bytes.Slice(_at + 4, 4 + (int)length);
            var sum = BinaryPrimitives.ReadUInt32BigEndian(_bytes[(_at + 8 + (int)length)..]);
            if (Crc32.Of(named) != sum || (_at == SignatureLength) != named.StartsWith("IHDR"u8))
                return Fault.Damaged;
            _at += 12 + (int)length;
            if (named.StartsWith("IEND"u8))
                return _hasPixels ? Fault.None : Fault.Damaged;
            if (!TakeChunk(named[..4], named[4..]))
                return Fault.Damaged;
        }
    }

    private bool TakeChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("IHDR"u8))
            return TakeHeader(data);
        if (name.SequenceEqual("IDAT"u8))
            _hasPixels = true;
        else if (name.SequenceEqual("eXIf"u8))
            TakeExif(data);
        else if (name.SequenceEqual("tEXt"u8) || name.SequenceEqual("zTXt"u8) || name.SequenceEqual("iTXt"u8))
            PngText.Read(name, data, inside);
        else if (IsNeeded(name))
            return name.SequenceEqual("PLTE"u8);
        else if (!name.SequenceEqual("fdAT"u8))
            LooseData.Read(data, inside);
        return true;
    }

    /// <summary>Width, height, bit depth, colour type, compression, filter, interlace (11.2.1).</summary>
    private bool TakeHeader(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
            return false;
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
            return false;
        (_width, _height) = ((int)width, (int)height);
        return data[8] is 1 or 2 or 4 or 8 or 16 && data[9] is 0 or 2 or 3 or 4 or 6 && data[10] == 0 && data[11] == 0 && data[12] <= 1;
    }

    private void TakeExif(ReadOnlySpan<byte> tiff)
    {
        var orientation = ExifReader.Read(tiff, inside);
        if (!_hasExif && !_hasPixels)
            _orientation = orientation;
        _hasExif = true;
    }

    /// <summary>Chunks with a capital first letter must be understood to show the picture (5.4).</summary>
    private static bool IsNeeded(ReadOnlySpan<byte> name) => (name[0] & 0x20) == 0;
}
