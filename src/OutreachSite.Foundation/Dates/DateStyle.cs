namespace OutreachSite.Dates;

/// <summary>The ways in which a page writes a date.</summary>
public enum DateStyle
{
    /// <summary>2018年（平成30年）7月28日（土）: the two notations together, as on a notice.</summary>
    Both,

    /// <summary>平成30年7月28日.</summary>
    Era,

    /// <summary>平成30年7月28日（土）.</summary>
    EraWithWeekday,

    /// <summary>2018年7月28日.</summary>
    Western,

    /// <summary>2018年7月28日（土）.</summary>
    WesternWithWeekday,

    /// <summary>7月28日（土）: in a list below a heading that gives the year.</summary>
    MonthAndDay,

    /// <summary>2018年7月28日(土曜日): for やさしい日本語, with the Western year and the whole weekday.</summary>
    Easy,

    /// <summary>28 July 2018 (Sat).</summary>
    English,

    /// <summary>2018-07-28: for machines.</summary>
    Iso,
}
