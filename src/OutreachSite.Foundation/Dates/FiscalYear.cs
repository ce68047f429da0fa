namespace OutreachSite.Dates;

/// <summary>A Japanese fiscal year (年度): 1 April of <see cref="Year"/> to 31 March of the year after.</summary>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    /// <summary>1 April.</summary>
    public DateOnly First => new(Year, 4, 1);

    /// <summary>31 March of the year after.</summary>
    public DateOnly Last => new(Year + 1, 3, 31);

    /// <summary>2018年度.</summary>
    public string WesternText => $"{Year}年度";

    /// <summary>
    /// 平成30年度: by the era of its first day. Fiscal 2019 is 令和元年度 as a whole, by the government's decision of
    /// 1 April 2019 on the change of era. Before 1873 the Western year.
    /// </summary>
    public string EraText => Year == 2019 ? "令和元年度" : Era.Of(First) is { } era ? era.YearText(Year) + "度" : WesternText;

    /// <summary>2018年度（平成30年度）.</summary>
    public string BothText => Era.Of(First) is null ? WesternText : $"{WesternText}（{EraText}）";

    /// <summary>FY2018 (April 2018 to March 2019).</summary>
    public string EnglishText => $"FY{Year} (April {Year} to March {Year + 1})";

    /// <summary>The fiscal year in which a day lies.</summary>
    public static FiscalYear Of(DateOnly date) => new(date.Month >= 4 ? date.Year : date.Year - 1);

    /// <summary>Reads H30年度, 平成30年度, 令和元年度, 2018年度; the problem says why not (DAT105, DAT106, DAT121, DAT122).</summary>
    public static Reading<FiscalYear> Parse(string text, Location where = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim();
        var scan = new DateScanner(text);
        var era = scan.TakeEra();
        if (scan.TakeYear() is not { } number || !scan.Take("年度") || !scan.SkipSpaces().AtEnd)
            return DateDiagnostics.UnreadableFiscalYear(where, written);
        if (era is null)
        {
            return number.Digits <= 2 ? DateDiagnostics.AmbiguousYear(where, written, number.Value)
                : number.Digits != 4 || number.Value is < 1873 or > 9998 ? DateDiagnostics.UnreadableFiscalYear(where, written)
                : new FiscalYear(number.Value);
        }

        if (number.Value == 0)
            return DateDiagnostics.YearZero(where, written, era);
        if (era.WesternYear(number.Value) is < 1873 or > 9998)
            return DateDiagnostics.UnreadableFiscalYear(where, written);
        var year = new FiscalYear(era.WesternYear(number.Value));
        return year.First > era.Last || year.Last < era.First ? DateDiagnostics.FiscalYearOutsideEra(where, written, era, year) : year;
    }

    /// <summary>True when the day lies in this fiscal year.</summary>
    public bool Contains(DateOnly date) => First <= date && date <= Last;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <inheritdoc/>
    public override string ToString() => WesternText;
}
