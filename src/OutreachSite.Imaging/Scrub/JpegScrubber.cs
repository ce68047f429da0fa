using System.Buffers.Binary;

namespace OutreachSite.Imaging.Scrub;

/// <summary>
/// Writes a JPEG file again with the segments that its picture needs: tables, frames, scans, the JFIF header without its
/// small copy, the colour profile, Adobe's colour transform, and how it is turned. All the rest stays behind.
/// </summary>
internal ref struct JpegScrubber(ReadOnlySpan<byte> bytes, int orientation, ScrubSheet sheet)
{
    private const byte Adobe = 0xEE;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly List<(int Start, int Length)> _profile = [];
    private readonly List<(int Start, int Length)> _picture = [];
    private int _at = 2;
    private int _header;
    private bool _hasScan;

    /// <summary>False when something in the file is not understood.</summary>
    public bool Write()
    {
        if (!TrySegments())
            return false;
        sheet.Write([0xFF, 0xD8]);
        WriteHeader();
        if (orientation != 1)
            WriteSegment(0xE1, [.. "Exif\0\0"u8, .. Orientation.Notes(orientation)]);
        WriteProfile();
        foreach (var (start, length) in _picture)
            sheet.Write(_bytes.Slice(start, length));
        sheet.Write([0xFF, 0xD9]);
        sheet.RemoveBehind(_bytes[_at..]);
        return true;
    }

    private bool TrySegments()
    {
        while (true)
        {
            while (_at + 1 < _bytes.Length && _bytes[_at] == 0xFF && _bytes[_at + 1] == 0xFF)
                _at++;
            if (_at + 2 > _bytes.Length || _bytes[_at] != 0xFF || !sheet.TryPart())
                return false;
            var marker = _bytes[_at + 1];
            if (marker == 0xD9)
            {
                _at += 2;
                return _hasScan;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
                _at += 2;   // without meaning outside the pixels
            else if (!TrySegment(marker))
                return false;
        }
    }

    private bool TrySegment(byte marker)
    {
        if (_at + 4 > _bytes.Length)
            return false;
        var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(_bytes[(_at + 2)..]);
        if (length < 4 || length > _bytes.Length - _at)
            return false;
        var start = _at;
        var payload = _bytes.Slice(_at + 4, length - 4);
        _at += length;
        if (marker is (>= 0xE0 and <= 0xEF) or 0xFE)
        {
            TakeNote(marker, start, payload);
            return true;
        }

        if (!IsOfPicture(marker) || !JpegTables.AreExact(marker, payload))
            return false;
        if (marker == 0xDA)
        {
            _hasScan = true;
            SkipPixels();
        }

        _picture.Add((start, _at - start));
        return true;
    }

    /// <summary>Tables, frames (no hierarchical ones) and scans.</summary>
    private static bool IsOfPicture(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC8 or (>= 0xDA and <= 0xDD);

    private void TakeNote(byte marker, int start, ReadOnlySpan<byte> payload)
    {
        if (marker == 0xE0 && _header == 0 && payload.StartsWith("JFIF\0"u8) && payload.Length >= 14)
        {
            _header = start;
            sheet.Remove(RemovedKind.Thumbnail, payload.Length - 14);
        }
        else if (marker == 0xE2 && !_hasScan && payload.StartsWith("ICC_PROFILE\0"u8) && payload.Length > 14)
        {
            _profile.Add((start + 4, payload.Length));
        }
        else if (marker == Adobe && !_hasScan && payload.StartsWith("Adobe"u8) && payload.Length == 12)
        {
            _picture.Add((start, 16));
        }
        else if (!IsOurs(marker, payload))
        {
            sheet.Remove(KindOf(marker, payload), payload.Length + 4);
        }
    }

    /// <summary>What was written by this class is written again, not removed.</summary>
    private readonly bool IsOurs(byte marker, ReadOnlySpan<byte> payload) =>
        marker == 0xE1 && orientation != 1 && payload.StartsWith("Exif\0\0"u8) && payload[6..].SequenceEqual(Orientation.Notes(orientation));

    private static RemovedKind KindOf(byte marker, ReadOnlySpan<byte> payload) => marker switch
    {
        0xE0 when payload.StartsWith("JFXX\0"u8) => RemovedKind.Thumbnail,
        0xE1 when payload.StartsWith("Exif"u8) => RemovedKind.CameraNotes,
        0xE1 when payload.StartsWith("http://ns.adobe.com/"u8) => RemovedKind.ProgramNotes,
        0xE2 when payload.StartsWith("MPF\0"u8) => RemovedKind.FurtherPictures,
        0xED => RemovedKind.AgencyNotes,
        0xFE => RemovedKind.Comments,
        _ => RemovedKind.Other,
    };

    /// <summary>Version, unit and density; the small copy is said to be of no size.</summary>
    private readonly void WriteHeader()
    {
        if (_header > 0)
            WriteSegment(0xE0, [.. _bytes.Slice(_header + 4, 12), 0, 0]);
    }

    /// <summary>The profile in parts as it came (ICC.1:2022, B.4), when its parts are complete and make a profile.</summary>
    private readonly void WriteProfile()
    {
        var whole = new List<byte>();
        var isComplete = true;
        for (var part = 0; part < _profile.Count; part++)
        {
            var payload = _bytes.Slice(_profile[part].Start, _profile[part].Length);
            isComplete &= payload[12] == part + 1 && payload[13] == _profile.Count;
            whole.AddRange(payload[14..]);
        }

        var isKept = isComplete && ColourProfile.IsOne([.. whole]);
        foreach (var (start, length) in _profile)
        {
            if (isKept)
                WriteSegment(0xE2, _bytes.Slice(start, length));
            else
                sheet.Remove(RemovedKind.Other, length + 4);
        }
    }

    private readonly void WriteSegment(byte marker, ReadOnlySpan<byte> payload)
    {
        sheet.Write([0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2)]);
        sheet.Write(payload);
    }

    /// <summary>Coded pixels end at the next 0xFF that is neither stuffed (FF00) nor a restart marker.</summary>
    private void SkipPixels()
    {
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
}
