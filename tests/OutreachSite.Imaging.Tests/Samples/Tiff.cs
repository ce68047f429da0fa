using System.Buffers.Binary;

namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>
/// Writes TIFF directories as a camera does. A directory is a list of entries; a value of an entry is a number,
/// bytes, or another directory.
/// </summary>
internal sealed class Tiff(bool isBigEndian)
{
    public const int Orientation = 0x0112;
    public const int Gps = 0x8825;

    private readonly List<byte> _bytes = [];

    /// <summary>A camera's block: how it was held, and GPS entries unless null.</summary>
    public static byte[] Camera(bool isBigEndian = true, int orientation = 1, (int Tag, int Type, byte[] Value)[]? gps = null)
    {
        var tiff = new Tiff(isBigEndian);
        return tiff.Whole(gps is null
            ? [(Orientation, 3, tiff.Short(orientation))]
            : [(Orientation, 3, tiff.Short(orientation)), (Gps, 4, tiff.Long(0xFFFF_FFFF))], gps);
    }

    /// <summary>A camera's block with the coordinates of no particular house: 35° 40′, 139° 45′.</summary>
    public static byte[] WithPlace(bool isBigEndian = true, int orientation = 1) => Camera(isBigEndian, orientation,
    [
        (1, 2, "N\0"u8.ToArray()), (2, 5, Degrees(isBigEndian, 35, 40, 0)),
        (3, 2, "E\0"u8.ToArray()), (4, 5, Degrees(isBigEndian, 139, 45, 0)),
    ]);

    public static byte[] Degrees(bool isBigEndian, uint degrees, uint minutes, uint seconds, uint below = 1)
    {
        var tiff = new Tiff(isBigEndian);
        return [.. tiff.Long(degrees), .. tiff.Long(below), .. tiff.Long(minutes), .. tiff.Long(below), .. tiff.Long(seconds), .. tiff.Long(below)];
    }

    public byte[] Short(int value)
    {
        var bytes = new byte[4];
        if (isBigEndian)
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        else
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes[..2];
    }

    public byte[] Long(uint value) => isBigEndian ? Bytes.Big32(value) : Bytes.Little32(value);

    /// <summary>The main directory, and the GPS directory behind it, to which an entry of 0xFFFFFFFF points.</summary>
    public byte[] Whole((int Tag, int Type, byte[] Value)[] main, (int Tag, int Type, byte[] Value)[]? gps = null, uint next = 0)
    {
        _bytes.AddRange(isBigEndian ? "MM\0*"u8.ToArray() : "II*\0"u8.ToArray());
        _bytes.AddRange(Long(8));
        AddDirectory(main, next);
        if (gps is not null)
        {
            var pointer = Long((uint)_bytes.Count);
            for (var at = 0; at < 4; at++)
                _bytes[8 + 2 + (12 * main.ToList().FindIndex(entry => entry.Tag == Gps)) + 8 + at] = pointer[at];
            AddDirectory(gps, 0);
        }

        return [.. _bytes];
    }

    private void AddDirectory((int Tag, int Type, byte[] Value)[] entries, uint next)
    {
        var later = _bytes.Count + 2 + (12 * entries.Length) + 4;
        var values = new List<byte>();
        _bytes.AddRange(Short(entries.Length));
        foreach (var (tag, type, value) in entries)
        {
            var size = type switch { 3 => 2, 4 => 4, 5 => 8, _ => 1 };
            _bytes.AddRange([.. Short(tag), .. Short(type), .. Long((uint)(value.Length / size))]);
            if (value.Length <= 4)
                _bytes.AddRange([.. value, .. new byte[4 - value.Length]]);
            else
                _bytes.AddRange(Long((uint)(later + values.Count)));
            if (value.Length > 4)
                values.AddRange(value);
        }

        _bytes.AddRange(Long(next));
        _bytes.AddRange(values);
    }
}
