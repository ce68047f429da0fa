namespace OutreachSite.Imaging.Drawing;

/// <summary>
/// Packs bytes in one way on every machine (RFC 1951, fixed codes): runs of one byte become a length, and all else stays. Enough
/// for drawings with large areas; the packer of the platform may write other bytes elsewhere.
/// </summary>
internal sealed class RunDeflate
{
    private const int LongestRun = 258;

    private readonly List<byte> _bytes = [0x78, 0x01];
    private uint _held;
    private int _count;

    /// <summary>A zlib stream (RFC 1950) of the bytes.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> data)
    {
        var packer = new RunDeflate();
        packer.Put(0b011, 3);   // the last block, with fixed codes
        for (var at = 0; at < data.Length;)
        {
            packer.Literal(data[at]);
            var rest = data[(at + 1)..];
            var run = rest.IndexOfAnyExcept(data[at]);
            at += 1 + packer.Runs(run < 0 ? rest.Length : run);
        }

        packer.Code(0, 7);
        packer.Put(0, 7);   // fills the last byte
        var sum = Adler32.Of(data);
        return [.. packer._bytes, (byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum];
    }

    private void Literal(byte value)
    {
        if (value < 144)
            Code(0x30u + value, 8);
        else
            Code(0x190u + value - 144, 9);
    }

    /// <summary>Writes that the byte before is repeated; gives how many were written, since a run of less than three is none.</summary>
    private int Runs(int length)
    {
        var written = 0;
        while (length - written >= 3)
        {
            var run = Math.Min(LongestRun, length - written);
            Length(run);
            Code(0, 5);   // the distance 1
            written += run;
        }

        return written;
    }

    /// <summary>A length of 3 to 258 (RFC 1951, 3.2.5).</summary>
    private void Length(int length)
    {
        var (code, extra, offset) = (285, 0, 0);
        if (length < LongestRun)
        {
            (code, var first, extra) = (257, 3, 0);
            for (var next = first + 1; length >= next; next = first + (1 << extra))
            {
                first = next;
                code++;
                extra = code < 265 ? 0 : (code - 261) / 4;
            }

            offset = length - first;
        }

        if (code < 280)
            Code((uint)(code - 256), 7);
        else
            Code((uint)(0xC0 + code - 280), 8);
        Put((uint)offset, extra);
    }

    /// <summary>A code, whose first bit is its highest.</summary>
    private void Code(uint code, int length)
    {
        for (var bit = length - 1; bit >= 0; bit--)
            Put((code >> bit) & 1, 1);
    }

    private void Put(uint bits, int length)
    {
        _held |= bits << _count;
        for (_count += length; _count >= 8; _count -= 8)
        {
            _bytes.Add((byte)_held);
            _held >>= 8;
        }
    }
}
