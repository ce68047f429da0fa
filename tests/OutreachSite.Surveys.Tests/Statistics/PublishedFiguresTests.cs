using OutreachSite.Surveys.Scales;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Surveys.Tests.Statistics;

/// <summary>Figures that were published come out again from their counts.</summary>
public sealed class PublishedFiguresTests
{
    /// <summary>
    /// Ministry of Health, Labour and Welfare, survey of the home care and medical care project, 1,741 municipalities as of
    /// 1 August 2015, 「各取組（ア）～（ク）毎の実施状況」: done, planned, not done, each with its percentage.
    /// </summary>
    private static readonly (string Item, int[] Counts, decimal[] Percents)[] Items =
    [
        ("ア", [671, 374, 696], [38.5m, 21.5m, 40.0m]), ("イ", [763, 250, 728], [43.8m, 14.4m, 41.8m]),
        ("ウ", [331, 177, 1233], [19.0m, 10.2m, 70.8m]), ("エ", [439, 212, 1090], [25.2m, 12.2m, 62.6m]),
        ("オ", [380, 79, 1282], [21.8m, 4.5m, 73.6m]), ("カ", [675, 215, 851], [38.8m, 12.3m, 48.9m]),
        ("キ", [517, 245, 979], [29.7m, 14.1m, 56.2m]), ("ク", [549, 122, 1070], [31.5m, 7.0m, 61.5m]),
    ];

    /// <summary>The same survey, 「実施状況（n=1,741）」: none, none but planned, and one to all eight items done.</summary>
    private static readonly int[] DoneCounts = [348, 149, 263, 218, 200, 190, 134, 121, 74, 44];

    private static readonly decimal[] DonePercents = [20.0m, 8.6m, 15.1m, 12.5m, 11.5m, 10.9m, 7.7m, 7.0m, 4.3m, 2.5m];

    private static Distribution Of(params int[] counts) =>
        new([.. counts.Select((_, place) => $"{place}")], [.. counts], 0, 0, IsMultiple: false, counts.Sum());

    /// <summary>Aomori prefecture, seminar of 28 July 2018; the counts behind the eleven percentages are invented.</summary>
    [Fact]
    public void The_eleven_percentages_of_the_seminar_of_2018()
    {
        var responses = Seminar2018.Survey.Responses!;
        var found = 0;
        foreach (var (session, published) in Seminar2018.Published.Index())
        {
            var shares = Distribution.Of(TallyCounter.Count(responses.Questions[session], responses.Columns[session])).Percentages(Denominator.Respondents);
            Assert.Equal(5, shares.Length);
            foreach (var (step, percent) in published.Index())
            {
                Assert.Equal(percent ?? 0, shares[step]);
                found += percent is null ? 0 : 1;
            }

            Assert.Equal(0, shares[4]);
        }

        Assert.Equal(11, found);
    }

    [Fact]
    public void The_eight_items_of_the_survey_of_2015() => Assert.All(Items, item =>
    {
        Assert.Equal(1741, item.Counts.Sum());
        Assert.Equal(item.Percents.Select(percent => (decimal?)percent), Of(item.Counts).Percentages(Denominator.Respondents, Percentage.ForReports));
    });

    [Fact]
    public void The_number_of_items_done_in_2015_does_not_add_up_to_100_and_a_note_says_so()
    {
        var distribution = Of(DoneCounts);
        Assert.Equal(DonePercents.Select(percent => (decimal?)percent), distribution.Percentages(Denominator.Respondents, Percentage.ForReports));
        Assert.Equal(
            "割合は四捨五入しているため、合計が100％になりません（100.1％）",
            RoundingNote.For(distribution, Denominator.Respondents, Percentage.ForReports)!.Value.Japanese);
    }

    /// <summary>Both tables count the same 4,325 items, 2.484 for each municipality; the median municipality has done two.</summary>
    [Fact]
    public void Both_tables_of_2015_agree_and_the_median_municipality_has_done_two()
    {
        var done = DoneCounts.Skip(1).ToArray();
        done[0] += DoneCounts[0];
        Assert.Equal(4325, done.Index().Sum(step => step.Index * step.Item));
        Assert.Equal(4325, Items.Sum(item => item.Counts[0]));
        Assert.Equal(2, Median.OfSteps(done));
    }

    /// <summary>The same survey: kinds of training (n=890), and stages of item イ, whose percentages are of 1,013 and not of the printed 1,137.</summary>
    [Theory]
    [InlineData(771, 890, 86.6)]
    [InlineData(219, 890, 24.6)]
    [InlineData(367, 890, 41.2)]
    [InlineData(804, 1013, 79.4)]
    [InlineData(151, 1013, 14.9)]
    [InlineData(58, 1013, 5.7)]
    [InlineData(704, 1393, 50.5)]
    [InlineData(16, 17, 94.1)]
    [InlineData(18, 19, 94.7)]
    [InlineData(20, 27, 74.1)]
    public void Further_shares_of_the_survey_of_2015(int count, int of, double percent) =>
        Assert.Equal((decimal)percent, Percentage.Of(count, of, Percentage.ForReports));

    /// <summary>Nomura Research Institute, 673 municipalities, Q40, several answers: only percentages are published, so each has one count that gives it.</summary>
    [Theory]
    [InlineData(66.6, 448)]
    [InlineData(65.4, 440)]
    [InlineData(38.9, 262)]
    [InlineData(1.3, 9)]
    public void A_percentage_with_its_base_gives_the_count_away(double percent, int count) =>
        Assert.Equal((count, count), Percentage.CountsOf((decimal)percent, 673, 1));

    /// <summary>
    /// 坂井地区, first multi-professional meeting of fiscal 2012: 87 % of the participants 「満足」 or 「どちらかといえば満足」 with the whole, 91 %
    /// with the group work, 77 % with the ice-breaking. The number of participants is not published: the counts are invented.
    /// </summary>
    [Theory]
    [InlineData(35, 52, 10, 3, 87)]
    [InlineData(48, 43, 7, 2, 91)]
    [InlineData(30, 47, 18, 5, 77)]
    public void The_satisfaction_of_Sakai(int satisfied, int rather, int ratherNot, int not, int published)
    {
        var scale = new Scale("satisfaction-4", ["満足", "どちらかといえば満足", "どちらかといえば不満", "不満"], 2, null);
        var distribution = Of(satisfied, rather, ratherNot, not) with { Labels = scale.Steps };
        var top = TopBox.Of(distribution, scale, Denominator.Answered)!;
        Assert.Equal(published, top.Percent());
        Assert.Equal("「満足」、「どちらかといえば満足」と答えた人の割合（無回答を除く、n=100）", top.Definition.Japanese);
    }
}
