using System.Buffers.Binary;
using OutreachSite.Imaging.Formats;

namespace OutreachSite.Imaging.Scrub;

/// <summary>Writes a PNG file again, moving ones too, with the chunks that its picture needs, each of exactly its size.</summary>
internal ref struct PngScrubber(ReadOnlySpan<byte> bytes, int orientation, ScrubSheet sheet)
{
    private const int SignatureLength = 8;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = SignatureLength;

    /// <summary>False when something in the file is not understood.</summary>
    public bool Write()
    {
        sheet.Write(_bytes[..SignatureLength]);
        while (_bytes.Length - _at >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(_bytes[_at..]);
            if (length > _bytes.Length - _at - 12 || !sheet.TryPart())
                return false;
            var name = _bytes.Slice(_at + 4, 4);
            var data = _bytes.Slice(_at + 8, (int)length);
            _at += 12 + (int)length;
            TakeChunk(name, data);
            if (name.SequenceEqual("IEND"u8))
            {
                sheet.RemoveBehind(_bytes[_at..]);
                return true;
            }
        }

        return false;
    }

    private readonly void TakeChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("iCCP"u8) && Profile(data) is { } profile)
            WriteChunk(name, profile);
        else if (IsOfPicture(name, data.Length))
            WriteChunk(name, data);
        else if (!IsOurs(name, data))
            sheet.Remove(KindOf(name, data), data.Length + 12);
        if (name.SequenceEqual("IHDR"u8) && orientation != 1)
            WriteChunk("eXIf"u8, Orientation.Notes(orientation));
    }

    /// <summary>The profile without the name that its maker gave it.</summary>
    private static byte[]? Profile(ReadOnlySpan<byte> data)
    {
        var name = data.IndexOf((byte)0);
        return name is >= 1 and <= 79 && data.Length > name + 2 && data[name + 1] == 0 && ColourProfile.Repacked(data[(name + 2)..]) is { } packed
            ? [.. "icc\0\0"u8, .. packed] : null;
    }

    /// <summary>The chunks that a browser uses (PNG Specification, third edition, 11), as long as their content can be.</summary>
    private static bool IsOfPicture(ReadOnlySpan<byte> name, int length) => System.Text.Encoding.Latin1.GetString(name) switch
    {
        "IHDR" or "IDAT" or "fdAT" => true,
        "IEND" => length == 0,
        "PLTE" => length is > 0 and <= 768 && length % 3 == 0,
        "tRNS" => length is > 0 and <= 256,
        "bKGD" => length is 1 or 2 or 6,
        "sBIT" => length is >= 1 and <= 4,
        "sRGB" => length == 1,
        "gAMA" or "cICP" => length == 4,
        "acTL" or "cLLI" => length == 8,
        "pHYs" => length == 9,
        "mDCV" => length == 24,
        "fcTL" => length == 26,
        "cHRM" => length == 32,
        _ => false,
    };

    private readonly bool IsOurs(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data) =>
        orientation != 1 && name.SequenceEqual("eXIf"u8) && data.SequenceEqual(Orientation.Notes(orientation));

    private static RemovedKind KindOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("eXIf"u8) || data.StartsWith("Raw profile type"u8))
            return RemovedKind.CameraNotes;
        if (data.StartsWith("XML:com.adobe.xmp"u8))
            return RemovedKind.ProgramNotes;
        return name[1..].SequenceEqual("EXt"u8) || name[1..].SequenceEqual("TXt"u8) || name.SequenceEqual("tIME"u8) ? RemovedKind.Comments : RemovedKind.Other;
    }

    private readonly void WriteChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)data.Length);
        sheet.Write(number);
        var start = sheet.Written.Length;
        sheet.Write(name);
        sheet.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(sheet.Written[start..]));
        sheet.Write(number);
    }
}
