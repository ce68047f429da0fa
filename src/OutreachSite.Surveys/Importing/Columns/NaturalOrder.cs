using System.Globalization;
using System.Text.RegularExpressions;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>
/// Puts options that are steps of an amount in order: 20代, 30代, 60代以上; 1年未満, 1～3年, 10年以上. Other options stay as they came, and so
/// do all when they are not alike.
/// </summary>
internal static partial class NaturalOrder
{
    private const int Fewest = 2;

    /// <summary>The options in order; those that say nothing (わからない) last.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> options)
    {
        var places = options.Select(Place.Of).ToArray();
        var steps = places.Where(place => place.IsStep).ToArray();
        if (steps.Length < Fewest || places.Any(place => place is { IsStep: false, IsNothing: false, IsUnsaid: false })
            || steps.Select(place => place.Before).Distinct(StringComparer.Ordinal).Count() > 1 || steps.Select(place => place.Measure).Distinct(StringComparer.Ordinal).Count() > 1)
            return options;
        return options.Zip(places).OrderBy(pair => pair.Second.IsUnsaid).ThenByDescending(pair => pair.Second.IsNothing)
            .ThenBy(pair => pair.Second.Number).ThenBy(pair => pair.Second.Side).Select(pair => pair.First);
    }

    /// <summary>True for a step without an end, or one that reaches from one number to another: nobody writes those as a number of theirs.</summary>
    public static bool IsOpen(string label) => label.Any(char.IsDigit) && Compatibility.Expand(label) is var text && (Below().IsMatch(text) || Above().IsMatch(text));

    [GeneratedRegex(@"^(?<before>[^0-9]*?)(?:約|満|およそ)?(?<number>[0-9]+(?:\.[0-9]+)?)(?<unit>[^0-9]*)", RegexOptions.None, 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^(?:なし|ない|初めて|はじめて|今回が初めて|未経験|経験なし|したことがない|参加したことがない)(?:\(.*\))?$", RegexOptions.None, 1000)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"わからない|分からない|答えたくない|回答しない|回答したくない|無回答|不明|該当しない|該当なし|^その他", RegexOptions.None, 1000)]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"未満|以下|以内|まで|より少|under|less", RegexOptions.None, 1000)]
    private static partial Regex Below();

    [GeneratedRegex(@"以上|超|より多|以降|[~～〜]$|over|more|\+$", RegexOptions.None, 1000)]
    private static partial Regex Above();

    /// <summary>Where an option stands among the others.</summary>
    private sealed record Place(string Before, string Measure, double Number, int Side, bool IsStep, bool IsNothing, bool IsUnsaid)
    {
        public static Place Of(string option)
        {
            var text = Compatibility.Expand(option).Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("半年", "6か月", StringComparison.Ordinal).ToLowerInvariant();
            var match = Step().Match(text);
            if (!match.Success)
                return new("", "", 0, 0, false, Nothing().IsMatch(text), Unsaid().IsMatch(text));
            var (factor, measure) = Unit(match.Groups["unit"].Value);
            // 6か月～1年: the unit of the first number stands behind it, that of 1～3年 behind the second.
            if (measure.Length == 0)
                (factor, measure) = Unit(text);
            var lead = match.Groups["before"].Value;
            var opens = lead is ['~' or '～' or '〜', ..];
            // 1～3年 is a span; ～3年 is what lies below, and 10年～ what lies above.
            var isSpan = !opens && text.AsSpan(match.Groups["number"].Index).TrimEnd("~～〜").IndexOfAny('~', '～', '〜') > 0;
            var side = isSpan || (Below().IsMatch(text) && Above().IsMatch(text)) ? 0 : opens || Below().IsMatch(text) ? -1 : Above().IsMatch(text) ? 1 : 0;
            return new(lead.TrimStart('~', '～', '〜', '-'), measure, double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * factor, side, true, false, false);
        }

        private static (double Factor, string Measure) Unit(string text) =>
            text.Contains("か月", StringComparison.Ordinal) || text.Contains("ヶ月", StringComparison.Ordinal) || text.Contains("ケ月", StringComparison.Ordinal) || text.Contains("カ月", StringComparison.Ordinal) || text.Contains("ヵ月", StringComparison.Ordinal) ? (1.0 / 12, "年")
            : text.Contains('年', StringComparison.Ordinal) ? (1, "年")
            : text.Contains('分', StringComparison.Ordinal) ? (1.0 / 60, "時間")
            : text.Contains("時間", StringComparison.Ordinal) ? (1, "時間")
            : text.Contains('歳', StringComparison.Ordinal) || text.Contains('代', StringComparison.Ordinal) || text.Contains('才', StringComparison.Ordinal) ? (1, "歳")
            : text.Contains('万', StringComparison.Ordinal) ? (10_000, "")
            : (1, "");
    }
}
