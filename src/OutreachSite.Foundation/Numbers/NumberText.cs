using System.Globalization;

namespace OutreachSite.Numbers;

/// <summary>Writes numbers for readers: the same in every culture, halves rounded away from zero (四捨五入).</summary>
public static class NumberText
{
    private const char Minus = '\u2212';
    private const decimal BytesInKilobyte = 1024m, BytesInMegabyte = 1024m * 1024m;

    /// <summary>1,741 and −3.5, with so many decimals; null keeps those that the number has.</summary>
    public static string Grouped(decimal value, int? decimals = null)
    {
        var rounded = decimals is { } places ? Math.Round(value, places, MidpointRounding.AwayFromZero) : value;
        var format = decimals is { } count ? $"N{count}" : "#,##0.############################";
        var digits = Math.Abs(rounded).ToString(format, CultureInfo.InvariantCulture);
        return rounded < 0 ? Minus + digits : digits;
    }

    /// <summary>43% and 43.0%: the value is in hundredths.</summary>
    public static string Percent(decimal value, int decimals = 0) => Grouped(value, decimals) + "%";

    /// <summary>
    /// The size of an attachment, as Windows counts (1 KB is 1,024 bytes): 34KB below a tenth of a megabyte, 0.2MB
    /// from there on. A file that is not empty has at least 1KB.
    /// </summary>
    public static string FileSize(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return bytes < BytesInMegabyte / 10
            ? Grouped(Math.Ceiling(bytes / BytesInKilobyte), 0) + "KB"
            : Grouped(bytes / BytesInMegabyte, 1) + "MB";
    }

    /// <summary>For machines and style sheets: 1741, -3.5, without needless zeros.</summary>
    public static string Machine(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The same number in its shortest form: 143.4441 for 143.44410. A decimal remembers its zeros, and whoever writes it as it is shows them.</summary>
    public static decimal WithoutNeedlessZeros(decimal value) => decimal.Parse(Machine(value), CultureInfo.InvariantCulture);
}
