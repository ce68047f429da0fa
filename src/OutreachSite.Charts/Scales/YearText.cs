using System.Globalization;

namespace OutreachSite.Charts.Scales;

/// <summary>Finds the year that a label names: 2017年度, 平成29年, H29, 令和元年.</summary>
internal static class YearText
{
    private static readonly ImmutableArray<(string Name, int Before)> Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("H", 1988), ("S", 1925)];

    /// <summary>The western year, or null when the label begins with none.</summary>
    public static int? Read(string label)
    {
        var text = Width.Narrow(label).Trim();
        foreach (var (name, before) in Eras.Where(era => text.StartsWith(era.Name, StringComparison.Ordinal)))
        {
            var rest = text[name.Length..];
            if (rest.StartsWith('元'))
                return before + 1;
            return Digits(rest) is { Length: 1 or 2 } years ? before + Number(years) : null;
        }

        return Digits(text) is { Length: 4 } digits && Number(digits) is >= 1868 and <= 2200 and var year ? year : null;
    }

    /// <summary>The years of all labels, when each has one.</summary>
    public static ImmutableArray<int>? ReadAll(IEnumerable<string> labels)
    {
        var years = labels.Select(Read).ToImmutableArray();
        return years.All(year => year is not null) ? [.. years.Select(year => year!.Value)] : null;
    }

    private static string Digits(string text) => string.Concat(text.TakeWhile(char.IsAsciiDigit));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
