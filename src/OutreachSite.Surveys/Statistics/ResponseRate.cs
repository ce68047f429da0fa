namespace OutreachSite.Surveys.Statistics;

/// <summary>How many of those who were asked answered (回収率): responses ÷ invited (AAPOR Standard Definitions, response rate 1, without partial answers).</summary>
public static class ResponseRate
{
    /// <summary>The rate in per cent; null when it is not known how many were asked, or when more answered than were asked.</summary>
    public static decimal? Of(int responses, int? invited, int decimals = Percentage.ForReports) =>
        invited is { } all && all >= responses ? Percentage.Of(responses, all, decimals) : null;
}
