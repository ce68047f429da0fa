using System.Globalization;

namespace OutreachSite.Templating.Builtins;

/// <summary>.NET formats, kept from making texts of any length.</summary>
internal static class Formats
{
    private const int LongestFormat = 100;

    /// <summary>The value in the format of the second argument, in the culture of the third.</summary>
    public static string Format(in Arguments a, Value value)
    {
        var format = a.Text(1);
        if (format.Length > LongestFormat || HasLongNumber(format))
            throw a.Bad(1, new("書式が長すぎる", "the format is too long"));
        try
        {
            var culture = Culture(a, 2);
            return value.Kind switch
            {
                ValueKind.Integer => value.Bits is >= int.MinValue and <= int.MaxValue ? ((int)value.Bits).ToString(format, culture) : value.Bits.ToString(format, culture),
                ValueKind.BigInteger => value.BigInteger.ToString(format, culture),
                ValueKind.Double => value.Double.ToString(format, culture),
                ValueKind.Decimal => value.Decimal.ToString(format, culture),
                ValueKind.Date => value.Date.ToString(format, culture),
                ValueKind.Duration => value.Duration.ToString(format, culture),
                _ => a.Context.TextOf(value),
            };
        }
        catch (FormatException)
        {
            throw a.Bad(1, new($"「{format}」という書式は使えない", $"the format '{format}' cannot be used"));
        }
    }

    /// <summary>The culture that an argument names; the invariant one when none is named.</summary>
    public static CultureInfo Culture(in Arguments a, int position)
    {
        var name = a.Text(position);
        if (name.Length == 0)
            return CultureInfo.InvariantCulture;
        if (KnownCultures.Find(name) is { } known)
            return known;
        return a.IsTheme
            ? throw a.Bad(position, new($"「{name}」という文化圏は使えない", $"the culture '{name}' cannot be used"))
            : CultureInfo.InvariantCulture;
    }

    private static bool HasLongNumber(string format)
    {
        var digits = 0;
        foreach (var c in format)
        {
            digits = char.IsAsciiDigit(c) && c != '0' || (char.IsAsciiDigit(c) && digits > 0) ? digits + 1 : 0;
            if (digits > 2)
                return true;
        }

        return false;
    }
}
