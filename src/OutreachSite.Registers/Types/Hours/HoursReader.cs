using System.Text.RegularExpressions;
using OutreachSite.Dates;

namespace OutreachSite.Registers.Types.Hours;

/// <summary>Reads 「月～金 9:00～12:00・14:00～18:00、土は午前のみ」: days and times are taken, the rest is left for readers.</summary>
internal static partial class HoursReader
{
    private const string Separators = " ,、。;:/・\r\n()[]【】は";

    public static OpeningHours Read(string written)
    {
        var text = WrittenText.Folded(written);
        var spans = ImmutableArray.CreateBuilder<OpeningSpan>();
        var (days, isWhole, hasTimeSince) = (default(WeekdaySet), true, false);
        for (var at = 0; at < text.Length;)
        {
            if (Days().Match(text, at) is { Success: true } named)
            {
                at += named.Length;
                var set = DaysOf(named.Value);
                if (Closed().Match(text, at) is { Success: true } closed)
                {
                    at += closed.Length;
                    Remove(spans, set);
                    days = days.Without(set);
                    continue;
                }

                days = hasTimeSince || days.IsEmpty ? set : days.With(set);
                hasTimeSince = false;
            }
            else if (AroundTheClock().Match(text, at) is { Success: true } always)
            {
                at += always.Length;
                spans.Add(new(days, new(0), new(24)));
                hasTimeSince = true;
            }
            else if (Times().Match(text, at) is { Success: true } times)
            {
                at += times.Length;
                hasTimeSince = true;
                if (TimeRange.Parse(times.Value.Replace(" ", "", StringComparison.Ordinal)).Value is { End: { } end } range)
                    spans.Add(new(days, range.Start, end));
                else
                    isWhole = false;
            }
            else
            {
                isWhole &= Separators.Contains(text[at], StringComparison.Ordinal);
                at++;
            }
        }

        return new(WrittenText.OneLine(written), spans.ToImmutable(), isWhole && spans.Count > 0);
    }

    /// <summary>The days of 月～金, 平日, 土日祝, 毎日, 月・水.</summary>
    public static WeekdaySet DaysOf(string written)
    {
        var (text, days) = (WrittenText.Folded(written), default(WeekdaySet));
        if (text.Contains("毎日", StringComparison.Ordinal) || text.Contains("全日", StringComparison.Ordinal) || text.Contains("年中無休", StringComparison.Ordinal))
            return WeekdaySet.All;
        if (text.Contains("平日", StringComparison.Ordinal))
            days = WeekdaySet.Working;
        var letters = text.Replace("平日", "", StringComparison.Ordinal).Replace("祝祭日", "祝", StringComparison.Ordinal).Replace("祝日", "祝", StringComparison.Ordinal)
            .Replace("曜日", "", StringComparison.Ordinal).Replace("曜", "", StringComparison.Ordinal);
        for (var i = 0; i < letters.Length; i++)
        {
            if (i + 2 < letters.Length && letters[i + 1] is '~' or '-' && WeekdaySet.Letters.Contains(letters[i], StringComparison.Ordinal) && WeekdaySet.Letters.Contains(letters[i + 2], StringComparison.Ordinal))
            {
                days = days.WithRange(letters[i], letters[i + 2]);
                i += 2;
            }
            else
                days = days.With(letters[i]);
        }

        return days;
    }

    private static void Remove(ImmutableArray<OpeningSpan>.Builder spans, WeekdaySet closed)
    {
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var rest = spans[i].Days.Without(closed);
            if (spans[i].Days.IsEmpty)
                continue;
            if (rest.IsEmpty)
                spans.RemoveAt(i);
            else
                spans[i] = spans[i] with { Days = rest };
        }
    }

    [GeneratedRegex(@"\G(?:平日|毎日|全日|年中無休|(?:祝祭日|祝日|[月火水木金土日祝](?!時|分|間))(?:曜日|曜)?(?:\s*[~・,、/;-]?\s*(?:祝祭日|祝日|[月火水木金土日祝])(?:曜日|曜)?)*)", RegexOptions.None, 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\G\s*[はを・:]?\s*(?:休診日?|定休日?|休業日?|休館日?|休み|休|お休み|を?除く|閉)", RegexOptions.None, 1000)]
    private static partial Regex Closed();

    [GeneratedRegex(@"\G(?:24時間(?:対応|体制|営業)?|終日)", RegexOptions.None, 1000)]
    private static partial Regex AroundTheClock();

    [GeneratedRegex(@"\G(?:正午|(?:午前|午後)?\s*\d{1,2}(?:\s*:\s*\d{2}|時(?:\s*\d{1,2}\s*分|半)?))\s*(?:~|-|から)\s*(?:正午|(?:午前|午後)?\s*\d{1,2}(?:\s*:\s*\d{2}|時(?:\s*\d{1,2}\s*分|半)?))(?:まで)?", RegexOptions.None, 1000)]
    private static partial Regex Times();
}
