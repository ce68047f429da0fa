namespace OutreachSite.Dates;

/// <summary>
/// A Japanese era since the Meiji era. Its first day is counted by the imperial ordinances and cabinet orders that
/// began it: the day of a change in 1912 and 1926 belongs to the new era, in 1989 and 2019 the day after does.
/// </summary>
/// <param name="Name">令和.</param>
/// <param name="Romaji">Reiwa.</param>
/// <param name="Letter">R, as in forms: R8.11.1.</param>
/// <param name="Symbol">The one-character form: ㋿.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; the last day of the calendar for the present era.</param>
public sealed record Era(string Name, string Romaji, char Letter, char Symbol, DateOnly First, DateOnly Last)
{
    /// <summary>All eras, the newest first.</summary>
    public static ImmutableArray<Era> All { get; } =
    [
        new("令和", "Reiwa", 'R', '㋿', new(2019, 5, 1), DateOnly.MaxValue),
        new("平成", "Heisei", 'H', '㍻', new(1989, 1, 8), new(2019, 4, 30)),
        new("昭和", "Showa", 'S', '㍼', new(1926, 12, 25), new(1989, 1, 7)),
        new("大正", "Taisho", 'T', '㍽', new(1912, 7, 30), new(1926, 12, 24)),
        new("明治", "Meiji", 'M', '㍾', new(1868, 1, 25), new(1912, 7, 29)),
    ];

    /// <summary>
    /// The first day of the Gregorian calendar in Japan, 明治6年1月1日. Days before it were counted by another calendar
    /// and are neither read nor written with an era here.
    /// </summary>
    public static DateOnly FirstGregorianDay { get; } = new(1873, 1, 1);

    /// <summary>The era of a day; null before the Gregorian calendar was adopted.</summary>
    public static Era? Of(DateOnly date) => date < FirstGregorianDay ? null : All.First(era => date >= era.First);

    /// <summary>True when the day lies in this era.</summary>
    public bool Contains(DateOnly date) => First <= date && date <= Last;

    /// <summary>The Western year in which a year of this era lies: 30 gives 2018 for 平成.</summary>
    public int WesternYear(int year) => First.Year + year - 1;

    /// <summary>A Western year in this era: 平成30年, and 令和元年 for the first one.</summary>
    public string YearText(int westernYear) =>
        westernYear - First.Year is var before and > 0 ? $"{Name}{before + 1}年" : $"{Name}元年";

    /// <inheritdoc/>
    public override string ToString() => Name;
}
