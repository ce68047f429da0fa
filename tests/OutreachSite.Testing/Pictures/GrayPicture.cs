using System.Buffers.Binary;
using System.IO.Compression;

namespace OutreachSite.Testing.Pictures;

/// <summary>A picture in shades of grey, 0 for black and 255 for white.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Shades">Row after row, from the top.</param>
public sealed record GrayPicture(int Width, int Height, byte[] Shades)
{
    /// <summary>How far two shades may be apart and still look alike: the smoothing of letters is not the same everywhere.</summary>
    private const int Alike = 64;

    /// <summary>Reads a PNG of 8 bits without interlacing, grey or in three colours of which the first counts: <c>pdftoppm -gray -png</c> writes the same shade three times.</summary>
    public static GrayPicture Read(byte[] png)
    {
        ArgumentNullException.ThrowIfNull(png);
        var (width, height, samples, packed) = (0, 0, 1, new MemoryStream());
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var name = png.AsSpan(at + 4, 4);
            var content = png.AsSpan(at + 8, length);
            if (name.SequenceEqual("IHDR"u8))
            {
                if (content[8] != 8 || content[9] is not (0 or 2) || content[12] != 0)
                    throw new InvalidDataException("only PNG of 8 bits, grey or in three colours, without interlacing");
                samples = content[9] == 0 ? 1 : 3;
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
            }
            else if (name.SequenceEqual("IDAT"u8))
            {
                packed.Write(content);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var all = Unfilter(rows, width * samples, height, samples);
        return new(width, height, [.. Enumerable.Range(0, width * height).Select(pixel => all[pixel * samples])]);
    }

    /// <summary>The share of pixels that look different, from 0 to 1; 1 when the pictures differ in size.</summary>
    public double DifferenceTo(GrayPicture other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((Width, Height) != (other.Width, other.Height))
            return 1;
        var different = 0;
        for (var i = 0; i < Shades.Length; i++)
            different += Math.Abs(Shades[i] - other.Shades[i]) > Alike ? 1 : 0;
        return (double)different / Shades.Length;
    }

    /// <summary>The share of pixels that are darker than a light grey.</summary>
    public double Ink => (double)Shades.Count(shade => shade < 200) / Shades.Length;

    /// <summary>The lines of a PNG say how they differ from their neighbours (PNG, 9.2).</summary>
    private static byte[] Unfilter(Stream rows, int width, int height, int samples)
    {
        var (shades, line) = (new byte[width * height], new byte[width + 1]);
        for (var y = 0; y < height; y++)
        {
            rows.ReadExactly(line);
            for (var x = 0; x < width; x++)
            {
                var (hasLeft, hasAbove, at) = (x >= samples, y > 0, (y * width) + x);
                int left = hasLeft ? shades[at - samples] : 0, above = hasAbove ? shades[at - width] : 0, corner = hasLeft && hasAbove ? shades[at - width - samples] : 0;
                shades[at] = (byte)(line[x + 1] + line[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    _ => Nearest(left, above, corner),
                });
            }
        }

        return shades;
    }

    private static int Nearest(int left, int above, int corner)
    {
        var sum = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(sum - left), Math.Abs(sum - above), Math.Abs(sum - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
