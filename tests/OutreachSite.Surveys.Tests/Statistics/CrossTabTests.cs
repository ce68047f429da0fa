using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Statistics;
using OutreachSite.Surveys.Tests.Privacy;

namespace OutreachSite.Surveys.Tests.Statistics;

public sealed class CrossTabTests
{
    /// <summary>
    /// Survey of 1,741 municipalities, 2015: items ア and イ as two groups; the row percentages are those that were published
    /// (38.5, 21.5, 40.0 and 43.8, 14.4, 41.8).
    /// </summary>
    [Fact]
    public void Row_percentages_are_of_the_people_of_the_row()
    {
        var (state, item) = (TestSurvey.Single("state", "実施", "予定", "未実施"), TestSurvey.Single("item", "ア", "イ"));
        var table = CrossTab.Count(state, TestSurvey.Choices((0, 671), (1, 374), (2, 696), (0, 763), (1, 250), (2, 728)), item, TestSurvey.Choices((0, 1741), (1, 1741)));
        Assert.Equal([38.5m, 21.5m, 40.0m, 0m], table.RowPercentages(0, 1).Select(percent => percent!.Value).ToArray());
        Assert.Equal([43.8m, 14.4m, 41.8m, 0m], table.RowPercentages(1, 1).Select(percent => percent!.Value).ToArray());
        Assert.Equal([1434, 624, 1424, 0], table.Totals.ToArray());
    }

    [Fact]
    public void Rows_and_columns_add_up_to_the_distributions()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var responses = new RandomSurvey(seed).Answers(50, TestSurvey.Opinion("q"), TestSurvey.Single("by", "a", "b"), TestSurvey.Multiple("m", "x", "y")).Responses!;
            var by = (ChoiceColumn)responses.Columns[1];
            var one = CrossTab.Count(responses.Questions[0], responses.Columns[0], responses.Questions[1], by);
            var tally = TallyCounter.Count(responses.Questions[0], responses.Columns[0]);
            Assert.Equal([.. tally.Counts, tally.NoAnswer!.Value + tally.Invalid], one.Totals.ToArray());
            Assert.All(one.Cells.Zip(one.Rows), row => Assert.Equal(row.Second, row.First.Sum()));
            var several = CrossTab.Count(responses.Questions[2], responses.Columns[2], responses.Questions[1], by);
            Assert.All(several.Cells.Zip(several.Rows), row => Assert.True(row.First.All(cell => cell <= row.Second) && row.First.Sum() >= row.Second));
        }
    }
}
