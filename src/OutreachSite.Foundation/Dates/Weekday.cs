namespace OutreachSite.Dates;

/// <summary>The days of the week as they are written in dates.</summary>
public static class Weekday
{
    private const string Kanji = "日月火水木金土";

    private static readonly ImmutableArray<string> English =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>土.</summary>
    public static string ShortText(DayOfWeek day) => Kanji[(int)day].ToString();

    /// <summary>土曜日.</summary>
    public static string LongText(DayOfWeek day) => $"{Kanji[(int)day]}曜日";

    /// <summary>Saturday.</summary>
    public static string EnglishText(DayOfWeek day) => English[(int)day];

    internal static DayOfWeek? FromKanji(char character) =>
        Kanji.IndexOf(character, StringComparison.Ordinal) is var day and >= 0 ? (DayOfWeek)day : null;

    /// <summary>From an English name or its first three or more letters; letter case does not count.</summary>
    internal static DayOfWeek? FromEnglish(string word)
    {
        for (var day = 0; word.Length >= 3 && day < English.Length; day++)
        {
            if (English[day].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (DayOfWeek)day;
        }

        return null;
    }
}
