using OutreachSite.Content;

namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>One time of a series.</summary>
/// <param name="Number">第3回; null when times are not counted.</param>
/// <param name="Date">When, as precisely as it is known.</param>
/// <param name="Theme">What it was about.</param>
/// <param name="Page">The home page of its seminar; null for a time that only stands in the table of the past.</param>
/// <param name="IsPlanned">True for a time that is still to come.</param>
internal sealed record SeriesTime(string? Number, CitedDate Date, string Theme, RelativePath? Page, bool IsPlanned)
{
    /// <summary>How many came; null when it is not known.</summary>
    public int? Attended { get; init; }

    /// <summary>How many answered; null when it is not known.</summary>
    public int? Answered { get; init; }

    /// <summary>The share of the best steps in per cent; null when it is not known.</summary>
    public decimal? Satisfied { get; init; }

    /// <summary>How it was asked. Shares of different wordings are not the same thing, and no line joins them.</summary>
    public string? Wording { get; init; }

    /// <summary>Who came, by profession.</summary>
    public ImmutableArray<(string Profession, int Attended)> Professions { get; init; } = [];

    /// <summary>The fiscal year, which begins in April. A year alone counts as a fiscal year.</summary>
    public int FiscalYear => Date.Month is { } month ? Dates.FiscalYear.Of(new(Date.Year, month, 1)).Year : Date.Year;

    /// <summary>Orders times; a month stands before its days, a year before its months.</summary>
    public (int Year, int Month, int Day) Order => (Date.Year, Date.Month ?? 0, Date.Day ?? 0);
}
