using System.Buffers.Binary;
using OutreachSite.Imaging.Details;

namespace OutreachSite.Imaging.Formats;

/// <summary>Walks the chunks of a WebP file (RFC 9649). Its Exif never turns the picture, because no browser obeys it.</summary>
internal ref struct WebPReader(ReadOnlySpan<byte> bytes, Traces inside, Traces behind)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = 12;
    private int _width;
    private int _height;
    private bool _hasCanvas;
    private bool _hasPixels;

    /// <summary>Reads the whole file; what lies behind the size that the file gives for itself is looked through as well.</summary>
    public Frame Read()
    {
        var fault = ReadChunks();
        if (fault == Fault.None)
            LooseData.Read(_bytes[Math.Min(_at, _bytes.Length)..], behind);
        return new(_width, _height, 1, fault);
    }

    private Fault ReadChunks()
    {
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(_bytes[4..]);
        if (end > _bytes.Length + 1L)   // the last byte may be padding that was left out
            return Fault.CutShort;
        while (_at + 8 <= end && _at + 8 <= _bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(_bytes[(_at + 4)..]);
            if (length > _bytes.Length - _at - 8)
                return Fault.CutShort;
            if (!TakeChunk(_bytes.Slice(_at, 4), _bytes.Slice(_at + 8, (int)length)))
                return Fault.Damaged;
            _at += 8 + (int)length + (int)(length & 1);
        }

        return _hasPixels && _width > 0 && _height > 0 ? Fault.None : Fault.Damaged;
    }

    private bool TakeChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("VP8X"u8))
            return TakeCanvas(data);
        if (name.SequenceEqual("VP8 "u8))
            return TakeLossy(data);
        if (name.SequenceEqual("VP8L"u8))
            return TakeLossless(data);
        if (name.SequenceEqual("ANMF"u8))
            _hasPixels = true;
        else if (name.SequenceEqual("EXIF"u8))
            ExifReader.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data, inside);
        else if (!name.SequenceEqual("ALPH"u8))
            LooseData.Read(data, inside);
        return true;
    }

    /// <summary>Flags, then the canvas as two 24-bit numbers less one (RFC 9649, 2.7).</summary>
    private bool TakeCanvas(ReadOnlySpan<byte> data)
    {
        if (data.Length < 10)
            return false;
        _hasCanvas = true;
        _width = 1 + (data[4] | data[5] << 8 | data[6] << 16);
        _height = 1 + (data[7] | data[8] << 8 | data[9] << 16);
        return true;
    }

    /// <summary>A key frame begins with a 3-byte tag, a start code and two 14-bit numbers (RFC 6386, 9.1).</summary>
    private bool TakeLossy(ReadOnlySpan<byte> data)
    {
        if (data.Length < 10 || (data[0] & 1) != 0 || !data[3..6].SequenceEqual<byte>([0x9D, 0x01, 0x2A]))
            return false;
        TakeSize(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
        return true;
    }

    /// <summary>0x2F, then two 14-bit numbers less one (RFC 9649, 3.4).</summary>
    private bool TakeLossless(ReadOnlySpan<byte> data)
    {
        if (data.Length < 5 || data[0] != 0x2F)
            return false;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        TakeSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        return true;
    }

    private void TakeSize(int width, int height)
    {
        _hasPixels = true;
        if (!_hasCanvas)
            (_width, _height) = (width, height);
    }
}
