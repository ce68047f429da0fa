using System.Globalization;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Numbers as UTF-8, the same digits as <c>ToString</c> gives in the invariant culture.</summary>
internal static class NumberWriter
{
    /// <summary>Room for any floating-point number.</summary>
    public const int LongestDouble = 40;

    /// <summary>Room for any whole number of 64 bits.</summary>
    public const int LongestWhole = 24;

    private const double FewDigits = 1e9;

    /// <summary>Writes a whole number; gives how many bytes.</summary>
    public static int Write(long number, Span<byte> target)
    {
        number.TryFormat(target, out var count, default, CultureInfo.InvariantCulture);
        return count;
    }

    /// <summary>Writes a floating-point number; gives how many bytes.</summary>
    public static int Write(double number, Span<byte> target)
    {
        // Most numbers of a page have three digits behind the point at most. Where such a decimal is read back as the same
        // number it is the shortest one that is: its neighbours are far away. The general search takes three times as long.
        if (Math.Abs(number) < FewDigits && number != 0)
        {
            var thousandths = (long)Math.Round(number * 1000);
            if (thousandths / 1000d == number)
                return WriteThousandths(thousandths, target);
        }

        number.TryFormat(target, out var count, default, CultureInfo.InvariantCulture);
        return count;
    }

    private static int WriteThousandths(long thousandths, Span<byte> target)
    {
        var length = 0;
        if (thousandths < 0)
            target[length++] = (byte)'-';
        var (whole, rest) = Math.DivRem((ulong)Math.Abs(thousandths), 1000);
        whole.TryFormat(target[length..], out var count, default, CultureInfo.InvariantCulture);
        length += count;
        if (rest == 0)
            return length;
        target[length++] = (byte)'.';
        for (var place = 100UL; rest > 0; place /= 10)
        {
            target[length++] = (byte)('0' + (rest / place));
            rest %= place;
        }

        return length;
    }
}
