using System.Buffers.Binary;

namespace OutreachSite.Imaging.Scrub;

/// <summary>Writes a WebP file again (RFC 9649) with its canvas, colours, frames and pixels, and right sizes.</summary>
internal ref struct WebPScrubber(ReadOnlySpan<byte> bytes, ScrubSheet sheet)
{
    private const byte ProfileFlag = 0x20;
    private const byte KnownFlags = 0x32;   // profile, alpha, animation: neither Exif (0x08) nor XMP (0x04)

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ScrubSheet _body = new(int.MaxValue, bytes.Length);
    private bool _hasCanvas;
    private bool _hasPixels;
    private bool _hasProfile;
    private byte[] _canvas = [];

    /// <summary>False when something in the file is not understood.</summary>
    public bool Write()
    {
        var end = (int)Math.Min(_bytes.Length, 8L + BinaryPrimitives.ReadUInt32LittleEndian(_bytes[4..]));
        var at = 12;
        while (TryChunk(_bytes[..end], ref at, out var name, out var data))
        {
            if (!sheet.TryPart() || !TakeChunk(name, data))
                return false;
        }

        if (sheet.HasTooManyParts || !_hasPixels)
            return false;
        WriteFile();
        sheet.RemoveBehind(_bytes[Math.Min(at, _bytes.Length)..]);
        return true;
    }

    private readonly void WriteFile()
    {
        var length = 4 + _body.Written.Length + (_hasCanvas ? 18 : 0);
        sheet.Write("RIFF"u8);
        WriteLength(sheet, length);
        sheet.Write("WEBP"u8);
        if (_hasCanvas)
        {
            var flags = (byte)(_canvas[0] & KnownFlags & (_hasProfile ? 0xFF : ~ProfileFlag));
            WriteChunk(sheet, "VP8X"u8, [flags, 0, 0, 0, .. _canvas[4..10]]);
        }

        sheet.Write(_body.Written);
    }

    private bool TakeChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("VP8X"u8))
            return TakeCanvas(data);
        if (name.SequenceEqual("ANMF"u8) && _hasCanvas)
            return TakeFrame(data);
        if (name.SequenceEqual("ICCP"u8) && _hasCanvas && !_hasProfile && ColourProfile.IsOne(data))
            _hasProfile = Keep(name, data);
        else if (name.SequenceEqual("ANIM"u8) && _hasCanvas && data.Length == 6)
            Keep(name, data);
        else if (name.SequenceEqual("ALPH"u8) && _hasCanvas && !_hasPixels)
            Keep(name, data);
        else if (IsPixels(name) && !_hasPixels)
            _hasPixels = Keep(name, data);
        else
            sheet.Remove(KindOf(name), data.Length + 8);
        return true;
    }

    private bool TakeCanvas(ReadOnlySpan<byte> data)
    {
        if (_hasCanvas || _hasPixels || data.Length != 10)
            return false;
        _hasCanvas = true;
        _canvas = data.ToArray();
        return true;
    }

    /// <summary>Place, size, time and kind of a frame in 16 bytes, then its chunks (RFC 9649, 2.7.1.4).</summary>
    private bool TakeFrame(ReadOnlySpan<byte> data)
    {
        if (data.Length < 16)
            return false;
        var frame = new ScrubSheet(int.MaxValue, data.Length);
        frame.Write(data[..16]);
        var (at, hasPixels) = (16, false);
        while (TryChunk(data, ref at, out var name, out var inner))
        {
            if (!sheet.TryPart())
                return false;
            if ((IsPixels(name) || name.SequenceEqual("ALPH"u8)) && !hasPixels)
                WriteChunk(frame, name, inner);
            else
                sheet.Remove(KindOf(name), inner.Length + 8);
            hasPixels |= IsPixels(name);
        }

        _hasPixels = true;
        sheet.Remove(RemovedKind.Other, data.Length - at);
        WriteChunk(_body, "ANMF"u8, frame.Written);
        return hasPixels;
    }

    private readonly bool Keep(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        WriteChunk(_body, name, data);
        return true;
    }

    private static bool IsPixels(ReadOnlySpan<byte> name) => name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8);

    private static RemovedKind KindOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("EXIF"u8) ? RemovedKind.CameraNotes
        : name.SequenceEqual("XMP "u8) ? RemovedKind.ProgramNotes
        : RemovedKind.Other;

    private static bool TryChunk(ReadOnlySpan<byte> from, scoped ref int at, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> data)
    {
        name = data = default;
        if (at + 8 > from.Length)
            return false;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(from[(at + 4)..]);
        if (length > from.Length - at - 8)
            return false;
        name = from.Slice(at, 4);
        data = from.Slice(at + 8, (int)length);
        at = (int)Math.Min(from.Length, at + 8L + length + (length & 1));
        return true;
    }

    private static void WriteChunk(ScrubSheet to, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        to.Write(name);
        WriteLength(to, data.Length);
        to.Write(data);
        if (data.Length % 2 == 1)
            to.Write(0);
    }

    private static void WriteLength(ScrubSheet to, int length) =>
        to.Write([(byte)length, (byte)(length >> 8), (byte)(length >> 16), (byte)(length >> 24)]);
}
