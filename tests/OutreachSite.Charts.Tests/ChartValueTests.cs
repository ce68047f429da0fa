namespace OutreachSite.Charts.Tests;

public sealed class ChartValueTests
{
    [Fact]
    public void Zero_missing_and_suppressed_are_three_things()
    {
        ChartValue zero = 0;
        Assert.True(zero.IsKnown);
        Assert.True(default(ChartValue).IsMissing);
        Assert.Equal(ChartValue.Missing, default);
        Assert.NotEqual(zero, ChartValue.Missing);
        Assert.NotEqual(ChartValue.Suppressed, ChartValue.Missing);
        Assert.False(ChartValue.Suppressed.IsMissing || ChartValue.Suppressed.IsKnown);
    }

    [Fact]
    public void A_sum_is_known_when_all_parts_are_and_hides_what_a_part_hides()
    {
        Assert.Equal(5, ChartValue.Sum([2, 3]));
        Assert.Equal(0, ChartValue.Sum([]));
        Assert.Equal(ChartValue.Missing, ChartValue.Sum([2, ChartValue.Missing]));
        Assert.Equal(ChartValue.Suppressed, ChartValue.Sum([ChartValue.Missing, 2, ChartValue.Suppressed]));
    }
}
