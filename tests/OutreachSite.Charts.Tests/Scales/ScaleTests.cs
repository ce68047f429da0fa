using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Tests.Scales;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(66.6, "0 25 50 75 100")]
    [InlineData(38.9, "0 10 20 30 40")]
    [InlineData(4.5, "0 1 2 3 4 5")]
    [InlineData(0, "0 25 50 75 100")]
    [InlineData(130, "0 50 100 150")]
    public void Percentages(double highest, string expected) =>
        Assert.Equal(expected, string.Join(' ', AxisTicks.Holding((decimal)highest, ValueFormat.Percent).Values.Select(tick => tick.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(12, 15)]
    [InlineData(12345, 12500)]
    [InlineData(0, 1)]
    public void Counts_get_whole_steps(double highest, double maximum)
    {
        var ticks = AxisTicks.Holding((decimal)highest, new("件", 0));
        Assert.Equal((decimal)maximum, ticks.Maximum);
        Assert.All(ticks.Values, tick => Assert.Equal(Math.Floor(tick), tick));
    }

    [Fact]
    public void A_scale_without_an_end_gives_no_length() => Assert.Equal(0, new LinearScale(0, 100)[5]);

    [Fact]
    public void Values_stay_within_the_scale()
    {
        Assert.Equal(100, new LinearScale(10, 100)[11]);
        Assert.Equal(0, new LinearScale(10, 100)[-1]);
        Assert.Equal(25, new LinearScale(10, 100)[2.5m]);
    }

    [Fact]
    public void Halves_are_rounded_away_from_zero()
    {
        Assert.Equal("3%", ValueFormat.Percent.Full(2.5m));
        Assert.Equal("1,741人", new ValueFormat("人", 0).Full(1741));
        Assert.Equal("5 people", new ValueFormat("people", 0).Full(5));
        Assert.Equal("38.50", new ValueFormat("%", 2).Number(38.5m));
    }
}
