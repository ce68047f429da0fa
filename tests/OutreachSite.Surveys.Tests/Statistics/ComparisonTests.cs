using OutreachSite.Surveys.Scales;
using OutreachSite.Surveys.Statistics;
using OutreachSite.Surveys.Tests.Privacy;

namespace OutreachSite.Surveys.Tests.Statistics;

public sealed class ComparisonTests
{
    private static ComparedDistribution Line(string name, string wording, params int[] counts) => new(name, wording, TestSurvey.Satisfaction, [.. counts], 0);

    /// <summary>The seminar of 2018: three sessions on one scale, 91, 88 and 89 % of all answers positive.</summary>
    [Fact]
    public void Sessions_stand_on_one_scale_with_every_step()
    {
        var sessions = Comparison.OfSessions([Line("特別講演", "a", 80, 89, 15, 2, 0), Line("アンケート報告", "b", 65, 99, 22, 0, 0), Line("シンポジウム", "c", 54, 111, 19, 2, 0)]);
        Assert.Empty(sessions.Diagnostics);
        Assert.Equal([91, 88, 89], sessions.Value!.TopBoxes.Select(top => top!.Percent()).ToArray());
        Assert.All(sessions.Value.Lines, line => Assert.Equal(5, line.Counts.Length));
    }

    [Fact]
    public void A_changed_wording_is_a_warning_and_spaces_are_no_change()
    {
        var years = Comparison.OfYears([Line("2017", "満足度", 1, 1, 0, 0, 0), Line("2018", "満足度 ", 2, 1, 0, 0, 0), Line("2019", "満足しましたか", 2, 2, 0, 0, 0)]);
        Assert.NotNull(years.Value);
        Assert.Contains("2019", Assert.Single(years.Diagnostics, diagnostic => diagnostic.Code == "SVY521").Message.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_steps_cannot_be_compared()
    {
        var other = Line("2018", "満足度", 1, 1) with { Scale = new Scale("yes-no", ["はい", "いいえ"], 1, null) };
        Assert.Equal("SVY522", Assert.Single(Comparison.OfYears([Line("2017", "満足度", 1, 1, 0, 0, 0), other]).Diagnostics).Code);
    }
}
