namespace OutreachSite.Imaging.Scrub;

/// <summary>Writes a GIF file again (GIF89a, CompuServe 1990) with its pictures, their timing and how often they repeat.</summary>
internal ref struct GifScrubber(ReadOnlySpan<byte> bytes, ScrubSheet sheet)
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;
    private const byte Comment = 0xFE;
    private const byte PlainText = 0x01;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = 13;

    /// <summary>False when something in the file is not understood.</summary>
    public bool Write()
    {
        SkipColours(_bytes[10]);
        if (_at > _bytes.Length)
            return false;
        sheet.Write(_bytes[.._at]);
        while (_at < _bytes.Length && _bytes[_at] != Trailer)
        {
            if (!sheet.TryPart() || !TryBlock())
                return false;
        }

        sheet.Write(Trailer);   // browsers forgive that it is missing
        sheet.RemoveBehind(_bytes[Math.Min(_at + 1, _bytes.Length)..]);
        return true;
    }

    private bool TryBlock()
    {
        var start = _at;
        if (_bytes[_at] == Image && _at + 10 < _bytes.Length)
        {
            _at += 10;
            SkipColours(_bytes[_at - 1]);
            _at++;   // the code size of the pixels
            if (!TrySkipParts())
                return false;
            sheet.Write(_bytes[start.._at]);
            return true;
        }

        return _bytes[_at] == Extension && _at + 1 < _bytes.Length && TryExtension(start);
    }

    private bool TryExtension(int start)
    {
        var label = _bytes[_at + 1];
        _at += 2;
        if (!TrySkipParts())
            return false;
        var block = _bytes[start.._at];
        if (label == GraphicControl && block.Length == 8 && block[2] == 4)
            sheet.Write(block);
        else if (Repetition(block) is { Length: > 0 } repetition)
            sheet.Write(repetition);
        else
            sheet.Remove(KindOf(label, block), block.Length);
        return true;
    }

    /// <summary>How often the pictures repeat, as Netscape wrote it: a part with the number 1 and two bytes.</summary>
    private static ReadOnlySpan<byte> Repetition(ReadOnlySpan<byte> block) =>
        block.Length == 19 && block[1] == Application && (block[2..].StartsWith("\x0BNETSCAPE2.0"u8) || block[2..].StartsWith("\x0B"u8) && block[3..].StartsWith("ANIMEXTS1.0"u8))
        && block[14] == 3 && block[15] == 1 ? block : default;

    private static RemovedKind KindOf(byte label, ReadOnlySpan<byte> block) =>
        label is Comment or PlainText ? RemovedKind.Comments
        : block[3..].StartsWith("XMP DataXMP"u8) ? RemovedKind.ProgramNotes
        : RemovedKind.Other;

    private void SkipColours(byte flags)
    {
        if ((flags & 0x80) != 0)
            _at += 3 << ((flags & 7) + 1);
    }

    /// <summary>Goes behind a row of parts; false when the file ends within it.</summary>
    private bool TrySkipParts()
    {
        while (_at < _bytes.Length)
        {
            var length = _bytes[_at++];
            if (length == 0)
                return true;
            _at += length;
        }

        return false;
    }
}
