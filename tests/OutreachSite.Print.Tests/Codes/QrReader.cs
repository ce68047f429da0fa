using System.Numerics;
using System.Text;

namespace OutreachSite.Print.Tests.Codes;

/// <summary>
/// Reads an undistorted QR code (ISO/IEC 18004, level M, versions 1 to 10), written from the standard and not from the encoder: format, mask,
/// order of the bits, blocks, error words that must fit, and the segments. Anything that is not as it should be throws.
/// </summary>
internal static class QrReader
{
    /// <summary>Level M: error words of a block, then blocks and data words of each of two groups.</summary>
    private static readonly (int Errors, int Blocks1, int Words1, int Blocks2, int Words2)[] _levelM =
    [
        (10, 1, 16, 0, 0), (16, 1, 28, 0, 0), (26, 1, 44, 0, 0), (18, 2, 32, 0, 0), (24, 2, 43, 0, 0),
        (16, 4, 27, 0, 0), (18, 4, 31, 0, 0), (22, 2, 38, 2, 39), (22, 3, 36, 2, 37), (26, 4, 43, 1, 44),
    ];

    private static readonly int[][] _alignment = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    /// <summary>What the code says.</summary>
    public static string Read(bool[,] dark)
    {
        var size = dark.GetLength(0);
        var version = (size - 17) / 4;
        Require(size == dark.GetLength(1) && (size - 17) % 4 == 0 && version is >= 1 and <= 10, "size");
        Finder(dark, 0, 0);
        Finder(dark, 0, size - 7);
        Finder(dark, size - 7, 0);
        for (var i = 8; i < size - 8; i++)
            Require(dark[6, i] == (i % 2 == 0) && dark[i, 6] == (i % 2 == 0), "timing");
        Require(dark[size - 8, 8], "dark module");
        var mask = Mask(dark, size);
        var words = Words(dark, size, Reserved(size, version), mask);
        return Text(Data(words, _levelM[version - 1]), version);
    }

    private static void Finder(bool[,] dark, int top, int left)
    {
        for (var row = 0; row < 7; row++)
        {
            for (var column = 0; column < 7; column++)
                Require(dark[top + row, left + column] == (Math.Max(Math.Abs(row - 3), Math.Abs(column - 3)) != 2), "finder");
        }
    }

    /// <summary>The mask from both copies of the format, which must be a word of its code.</summary>
    private static int Mask(bool[,] dark, int size)
    {
        int[] along = [0, 1, 2, 3, 4, 5, 7, 8];
        var first = 0;
        foreach (var column in along)
            first = (first << 1) | Bit(dark[8, column]);
        foreach (var row in new[] { 7, 5, 4, 3, 2, 1, 0 })
            first = (first << 1) | Bit(dark[row, 8]);
        var second = 0;
        for (var row = size - 1; row >= size - 7; row--)
            second = (second << 1) | Bit(dark[row, 8]);
        for (var column = size - 8; column < size; column++)
            second = (second << 1) | Bit(dark[8, column]);
        Require(first == second, "format copies");
        var format = first ^ 0b101_0100_0001_0010;
        var rest = format;
        for (var shift = 4; shift >= 0; shift--)
            rest ^= (rest >> (shift + 10) & 1) * (0b101_0011_0111 << shift);
        Require(rest == 0, "format code");
        Require(format >> 13 == 0, "level M");
        return (format >> 10) & 7;
    }

    /// <summary>Where no data stands.</summary>
    private static bool[,] Reserved(int size, int version)
    {
        var reserved = new bool[size, size];
        void Fill(int top, int left, int height, int width)
        {
            for (var row = top; row < top + height; row++)
            {
                for (var column = left; column < left + width; column++)
                    reserved[row, column] = true;
            }
        }

        Fill(0, 0, 9, 9);
        Fill(0, size - 8, 9, 8);
        Fill(size - 8, 0, 8, 9);
        Fill(6, 0, 1, size);
        Fill(0, 6, size, 1);
        foreach (var row in _alignment[version - 1])
        {
            foreach (var column in _alignment[version - 1])
            {
                if (!(row == 6 && column == 6) && !(row == 6 && column == size - 7) && !(row == size - 7 && column == 6))
                    Fill(row - 2, column - 2, 5, 5);
            }
        }

        if (version >= 7)
        {
            Fill(0, size - 11, 6, 3);
            Fill(size - 11, 0, 3, 6);
        }

        return reserved;
    }

    private static List<byte> Words(bool[,] dark, int size, bool[,] reserved, int mask)
    {
        var (bits, upward) = (new List<bool>(), true);
        for (var right = size - 1; right > 0; right -= 2)
        {
            if (right == 6)
                right = 5;
            for (var i = 0; i < size; i++)
            {
                var row = upward ? size - 1 - i : i;
                for (var column = right; column > right - 2; column--)
                {
                    if (!reserved[row, column])
                        bits.Add(dark[row, column] ^ Masked(mask, row, column));
                }
            }

            upward = !upward;
        }

        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => (byte)chunk.Aggregate(0, (word, bit) => (word << 1) | Bit(bit)))];
    }

    private static bool Masked(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };

    /// <summary>The words of the blocks, one block after the other; every block must be without an error.</summary>
    private static List<byte> Data(List<byte> words, (int Errors, int Blocks1, int Words1, int Blocks2, int Words2) level)
    {
        var blocks = Enumerable.Range(0, level.Blocks1 + level.Blocks2).Select(block => (Length: block < level.Blocks1 ? level.Words1 : level.Words2, Words: new List<byte>())).ToArray();
        Require(words.Count == blocks.Sum(block => block.Length + level.Errors), "number of words");
        var next = 0;
        for (var i = 0; i < Math.Max(level.Words1, level.Words2); i++)
        {
            foreach (var block in blocks.Where(block => i < block.Length))
                block.Words.Add(words[next++]);
        }

        for (var i = 0; i < level.Errors; i++)
        {
            foreach (var block in blocks)
                block.Words.Add(words[next++]);
        }

        foreach (var block in blocks)
        {
            for (var root = 0; root < level.Errors; root++)
                Require(block.Words.Aggregate(0, (sum, word) => Times(sum, Power(root)) ^ word) == 0, "error words");
        }

        return [.. blocks.SelectMany(block => block.Words.Take(block.Length))];
    }

    private static string Text(List<byte> data, int version)
    {
        var (place, text) = (0, new StringBuilder());
        int Take(int count)
        {
            var value = 0;
            for (var i = 0; i < count; i++, place++)
                value = (value << 1) | ((data[place / 8] >> (7 - (place % 8))) & 1);
            return value;
        }

        while (place + 4 <= data.Count * 8)
        {
            switch (Take(4))
            {
                case 0:
                    return text.ToString();
                case 1:
                    for (var left = Take(version < 10 ? 10 : 12); left > 0; left -= 3)
                        text.Append(Take(left >= 3 ? 10 : left == 2 ? 7 : 4).ToString(new string('0', Math.Min(left, 3)), System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case 2:
                    const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
                    for (var left = Take(version < 10 ? 9 : 11); left > 0; left -= 2)
                    {
                        var pair = Take(left >= 2 ? 11 : 6);
                        text.Append(left >= 2 ? $"{Letters[pair / 45]}{Letters[pair % 45]}" : $"{Letters[pair]}");
                    }

                    break;
                case 4:
                    var bytes = new byte[Take(version < 10 ? 8 : 16)];
                    for (var i = 0; i < bytes.Length; i++)
                        bytes[i] = (byte)Take(8);
                    text.Append(Encoding.UTF8.GetString(bytes));
                    break;
                default:
                    throw new InvalidOperationException("mode");
            }
        }

        return text.ToString();
    }

    /// <summary>2 to a power in the field of 256 elements with x⁸ + x⁴ + x³ + x² + 1.</summary>
    private static int Power(int exponent) => Enumerable.Repeat(2, exponent).Aggregate(1, Times);

    private static int Times(int one, int other)
    {
        var product = 0;
        for (; other > 0; other >>= 1)
        {
            product ^= (other & 1) * one;
            one <<= 1;
            if (BitOperations.Log2((uint)one) == 8)
                one ^= 0x11D;
        }

        return product;
    }

    private static int Bit(bool isDark) => isDark ? 1 : 0;

    private static void Require(bool isRight, string what)
    {
        if (!isRight)
            throw new InvalidOperationException($"this is no QR code: {what}");
    }
}
