using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Surveys.Tests.Statistics;

public sealed class PercentageTests
{
    /// <summary>JIS Z 8401, rule B: a half goes up. 1/8 = 12.5 %, 1/16 = 6.25 %, 3/16 = 18.75 %.</summary>
    [Theory]
    [InlineData(1, 8, 0, 13)]
    [InlineData(1, 16, 1, 6.3)]
    [InlineData(3, 16, 1, 18.8)]
    [InlineData(1, 200, 0, 1)]
    [InlineData(1, 3, 1, 33.3)]
    [InlineData(2, 3, 0, 67)]
    [InlineData(0, 7, 0, 0)]
    [InlineData(7, 7, 1, 100)]
    public void Halves_are_rounded_away_from_zero(int count, int of, int decimals, double expected) =>
        Assert.Equal((decimal)expected, Percentage.Of(count, of, decimals));

    [Fact]
    public void Nothing_has_no_percentage() => Assert.Null(Percentage.Of(0, 0));

    [Fact]
    public void A_percentage_is_at_most_half_a_unit_away_and_the_counts_that_give_it_hold_the_count()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var of = random.Next(1, 3000);
            var (count, decimals) = (random.Next(of + 1), random.Next(3));
            var percent = Percentage.Of(count, of, decimals)!.Value;
            Assert.True(Math.Abs((percent * of) - (100m * count)) * 2 <= of / (decimal)Math.Pow(10, decimals));
            var (least, most) = Percentage.CountsOf(percent, of, decimals)!.Value;
            Assert.InRange(count, least, most);
            Assert.All(new[] { least, most }, end => Assert.Equal(percent, Percentage.Of(end, of, decimals)));
            Assert.All(new[] { least - 1, most + 1 }.Where(end => end >= 0 && end <= of), end => Assert.NotEqual(percent, Percentage.Of(end, of, decimals)));
        }
    }
}
