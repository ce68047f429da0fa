using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Surveys.Tests.Statistics;

public sealed class MedianTests
{
    /// <summary>The two cases of every textbook (総務省統計局「なるほど統計学園」 中央値): an odd and an even number of values.</summary>
    [Theory]
    [InlineData(new double[] { 5, 1, 3 }, 3)]
    [InlineData(new double[] { 4, 1, 3, 2 }, 2.5)]
    [InlineData(new double[] { 7 }, 7)]
    [InlineData(new double[] { 1, double.NaN, 3 }, 2)]
    public void The_middle_value_or_the_mean_of_the_two_middle_ones(double[] values, double expected) => Assert.Equal(expected, Median.OfNumbers(values));

    [Fact]
    public void Without_numbers_there_is_no_median()
    {
        Assert.Null(Median.OfNumbers([]));
        Assert.Null(Median.OfSteps([0, 0]));
    }

    /// <summary>Seminar of 2018: of 186 the 93rd answer decides, and 80 + 89 reach it at 「良かった」.</summary>
    [Theory]
    [InlineData(new[] { 80, 89, 15, 2, 0 }, 1)]
    [InlineData(new[] { 5, 0, 0, 5 }, 0)]
    [InlineData(new[] { 0, 0, 1 }, 2)]
    public void The_median_step_is_the_first_that_half_of_the_answers_reach(int[] counts, int step) => Assert.Equal(step, Median.OfSteps(counts));

    [Fact]
    public void At_most_half_of_the_values_are_on_either_side()
    {
        var random = new Random(2);
        for (var round = 0; round < 2000; round++)
        {
            var values = Enumerable.Range(0, random.Next(1, 30)).Select(_ => (double)random.Next(12)).ToArray();
            var median = Median.OfNumbers(values)!.Value;
            Assert.True(values.Count(value => value < median) * 2 <= values.Length && values.Count(value => value > median) * 2 <= values.Length);
            var counts = Enumerable.Range(0, 12).Select(step => values.Count(value => value == step)).ToArray();
            var step = Median.OfSteps(counts)!.Value;
            Assert.True(counts[..step].Sum() * 2 < values.Length && counts[(step + 1)..].Sum() * 2 <= values.Length);
        }
    }
}
