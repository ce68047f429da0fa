using System.Globalization;
using System.Text;

namespace OutreachSite.Templating.Builtins;

/// <summary>Dates by patterns of <c>%</c> and a letter, as in C's strftime. Unknown letters are kept.</summary>
internal static class DatePattern
{
    /// <summary>How a date is printed when nothing else is said.</summary>
    public const string Default = "%d %b %Y";

    public static string Format(DateTimeOffset date, string pattern, CultureInfo? culture = null)
    {
        var names = culture ?? CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                names = CultureInfo.InvariantCulture;
            else
                text.Append(One(date, pattern[i], names));
        }

        return text.ToString();
    }

    private static string One(DateTimeOffset d, char letter, CultureInfo c) => letter switch
    {
        'a' => d.ToString("ddd", c),
        'A' => d.ToString("dddd", c),
        'b' or 'h' => d.ToString("MMM", c),
        'B' => d.ToString("MMMM", c),
        'c' => Format(d, "%a %b %d %T %Y", c),
        'C' => Two(d.Year / 100),
        'd' => Two(d.Day),
        'D' => Format(d, "%m/%d/%y", c),
        'e' => Padded(d.Day),
        'F' => Format(d, "%Y-%m-%d", c),
        'H' => Two(d.Hour),
        'I' => Two(Twelve(d.Hour)),
        'j' => d.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'k' => Padded(d.Hour),
        'l' => Padded(Twelve(d.Hour)),
        'L' => d.Millisecond.ToString("000", CultureInfo.InvariantCulture),
        'm' => Two(d.Month),
        'M' => Two(d.Minute),
        'n' => "\n",
        'N' => (d.Ticks % TimeSpan.TicksPerSecond * 100).ToString("000000000", CultureInfo.InvariantCulture),
        'p' => d.ToString("tt", c),
        'P' => d.ToString("tt", c).ToLowerInvariant(),
        'r' => Format(d, "%I:%M:%S %p", c),
        'R' => Format(d, "%H:%M", c),
        's' => d.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Two(d.Second),
        't' => "\t",
        'T' => Format(d, "%H:%M:%S", c),
        'u' => (d.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)d.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'U' => Two(Week(d, DayOfWeek.Sunday)),
        'v' => $"{Padded(d.Day)}-{d.ToString("MMM", c).ToUpperInvariant()}-{d.Year.ToString("0000", CultureInfo.InvariantCulture)}",
        'V' => Two(ISOWeek.GetWeekOfYear(d.DateTime)),
        'W' => Two(Week(d, DayOfWeek.Monday)),
        'w' => ((int)d.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'x' => d.ToString("d", c),
        'X' => d.ToString("T", c),
        'y' => Two(d.Year % 100),
        'Y' => d.Year.ToString("0000", CultureInfo.InvariantCulture),
        'Z' => d.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => $"%{letter}",
    };

    /// <summary>Weeks count from the one with the first of January, as upstream has it; C counts from the first whole one.</summary>
    private static int Week(DateTimeOffset d, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(d.DateTime, CalendarWeekRule.FirstDay, first);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Padded(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static int Twelve(int hour) => hour % 12 == 0 ? 12 : hour % 12;

    /// <summary>The .NET pattern for reading what such a pattern prints; a pattern without <c>%</c> is a .NET pattern already.</summary>
    public static string ToDotNet(string pattern)
    {
        if (!pattern.Contains('%', StringComparison.Ordinal))
            return pattern;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                text.Append(Reading(pattern[++i]));
            else if (char.IsLetter(pattern[i]) || pattern[i] is '\'' or '"' or '\\' or ':' or '/')
                text.Append('\\').Append(pattern[i]);
            else
                text.Append(pattern[i]);
        }

        return text.ToString();
    }

    private static string Reading(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'D' => "MM\\/dd\\/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' or 'P' => "tt",
        'R' => "HH\\:mm",
        'S' => "ss",
        'T' => "HH\\:mm\\:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => $"\\%\\{letter}",
    };
}
