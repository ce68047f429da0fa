using OutreachSite.Numbers;

namespace OutreachSite.Surveys.Statistics;

/// <summary>
/// The note under a table whose rounded percentages do not add up to 100. They are not adjusted: adjusting distorts, a note explains
/// (山口洋, 佛教大学社会学部論集 60, 2015).
/// </summary>
public static class RoundingNote
{
    /// <summary>The note; null when none is needed, when percentages are missing, or when several answers were possible.</summary>
    public static Message? For(Distribution distribution, Denominator denominator, int decimals = Percentage.ForResidents)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        var parts = distribution.Percentages(denominator, decimals).ToList();
        if (denominator == Denominator.Respondents)
            parts.Add(distribution.NoAnswerPercentage(decimals) ?? 0);
        if (distribution.IsMultiple || parts.Contains(null) || distribution.BaseOf(denominator) is null or 0)
            return null;
        var total = parts.Sum() ?? 0;
        return total == 100
            ? null
            : new(
                $"割合は四捨五入しているため、合計が100％になりません（{NumberText.Grouped(total, decimals)}％）",
                $"percentages are rounded and add up to {NumberText.Grouped(total, decimals)}%");
    }
}
