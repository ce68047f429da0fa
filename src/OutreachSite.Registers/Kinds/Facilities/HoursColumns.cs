using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types.Hours;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>The columns of opening hours in the forms that are met: days with beginning and end, a column for each day, the columns of 医療情報ネット.</summary>
internal static class HoursColumns
{
    public static ImmutableArray<FieldPart> All { get; } =
    [
        new(HoursParts.Days, ["診療曜日", "利用可能曜日", "営業日", "営業曜日", "開所日", "診療日", "受付曜日", "開館日"]),
        new(HoursParts.Start, ["診療開始時間", "開始時間", "営業開始時間", "開館開始時間", "受付開始時間", "利用開始時間"]),
        new(HoursParts.End, ["診療終了時間", "終了時間", "営業終了時間", "開館終了時間", "受付終了時間", "利用終了時間"]),
        .. WeekdaySet.Letters.SelectMany(OfDay),
    ];

    private static IEnumerable<FieldPart> OfDay(char day)
    {
        var word = day == '祝' ? "祝日" : $"{day}曜";
        yield return new(day.ToString(), [day.ToString(), word, $"{word}日", $"診療時間_{day}", $"営業時間_{day}", $"受付時間_{day}"]);
        yield return new($"{day}-start", [$"{day}_診療開始時間", $"{day}_開店時間帯1_開始時間", $"{day}_開店時間帯_開始時間", $"{day}_開始時間", $"{word}_開始時間"]);
        yield return new($"{day}-end", [$"{day}_診療終了時間", $"{day}_開店時間帯1_終了時間", $"{day}_開店時間帯_終了時間", $"{day}_終了時間", $"{word}_終了時間"]);
        if (day != '祝')
            yield return new($"{HoursParts.ClosedOn}{day}", [$"毎週決まった曜日に休診（{day}）", $"定期閉店毎週（{day}）", $"毎週決まった曜日に休診_{day}"]);
        else
            yield return new($"{HoursParts.ClosedOn}{day}", ["祝日に休診", "定期閉店祝日"]);
    }
}
