using System.Buffers.Binary;
using OutreachSite.Imaging.Formats;

namespace OutreachSite.Imaging.Drawing;

/// <summary>Paints the sign of a site as PNG and ICO. Same drawing, same bytes, on any machine.</summary>
public static class IconPainter
{
    private const int Samples = 4;

    /// <summary>A square PNG.</summary>
    /// <param name="drawing">What is painted.</param>
    /// <param name="side">In pixels.</param>
    /// <param name="margin">Around the drawing, in pixels.</param>
    /// <param name="background">Red, green and blue; null to see through.</param>
    public static byte[] Png(IconDrawing drawing, int side, int margin = 0, int? background = null)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var pixels = new byte[side * (1 + (4 * side))];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
                Pixel(drawing, side, margin, background, x, y).CopyTo(pixels.AsSpan((y * (1 + (4 * side))) + 1 + (4 * x)));
        }

        Filter(pixels, 1 + (4 * side));
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        (header[8], header[9]) = (8, 6);
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, RunDeflate.Pack(pixels)), .. Chunk("IEND"u8, [])];
    }

    /// <summary>An ICO with one picture of 32 by 32, as browsers look for it at the root of a host.</summary>
    public static byte[] Ico(IconDrawing drawing)
    {
        var png = Png(drawing, 32);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, png.Length);
        return [0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0, .. length, 22, 0, 0, 0, .. png];
    }

    /// <summary>The mean of sixteen points; what is seen through weighs nothing.</summary>
    private static byte[] Pixel(IconDrawing drawing, int side, int margin, int? background, int x, int y)
    {
        var (red, green, blue, count) = (0, 0, 0, 0);
        var scale = drawing.Side / (side - (2 * margin));
        for (var sample = 0; sample < Samples * Samples; sample++)
        {
            var (across, down) = ((x + (((sample % Samples) + 0.5) / Samples) - margin) * scale, (y + (((sample / Samples) + 0.5) / Samples) - margin) * scale);
            if ((drawing.Shapes.LastOrDefault(shape => shape.Holds(across, down))?.Colour ?? background) is not { } colour)
                continue;
            (red, green, blue, count) = (red + (colour >> 16), green + ((colour >> 8) & 255), blue + (colour & 255), count + 1);
        }

        return count == 0 ? [0, 0, 0, 0] : [(byte)(red / count), (byte)(green / count), (byte)(blue / count), (byte)(count * 255 / (Samples * Samples))];
    }

    /// <summary>Each row as the difference from the row above (PNG Specification, 9.2: filter 2), so that areas become runs of zeros.</summary>
    private static void Filter(Span<byte> pixels, int row)
    {
        for (var at = pixels.Length - 1; at >= 0; at--)
            pixels[at] = at % row == 0 ? (byte)2 : at < row ? pixels[at] : (byte)(pixels[at] - pixels[at - row]);
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        byte[] named = [.. name, .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.Of(named));
        return [.. length, .. named, .. sum];
    }
}
