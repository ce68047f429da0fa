using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Waffles;

public sealed class WaffleChartTests
{
    [Fact]
    public void Wide_trial() => Snapshot.Matches(ExampleTests.Picture("waffle/trial").WideSvg, "svg");

    [Fact]
    public void Narrow_interviews() => Snapshot.Matches(ExampleTests.Picture("waffle/interviews").NarrowSvg, "svg");

    [Fact]
    public void Each_person_is_a_square_and_nothing_is_a_percentage()
    {
        var picture = ExampleTests.Picture("waffle/trial");
        Assert.Equal(14, Geometry.Boxes(picture.WideSvg, "seg").Count());
        Assert.Equal(14, Geometry.Boxes(picture.NarrowSvg, "seg").Count());
        Assert.DoesNotContain("%", picture.WideSvg + picture.Sentence, StringComparison.Ordinal);
        Assert.Equal(["n（もとになった数）は14です。", "四角1つが1人です。"], picture.Notes.Select(note => note.Text));
    }

    [Fact]
    public void The_sentence_tells_all_and_the_order()
    {
        Assert.Equal(
            "全部で14人です。もっとも多いのは「とても助かった」（8人）、次は「助かった」（4人）、もっとも少ないのは「助からなかった」（0人）です。",
            ExampleTests.Picture("waffle/trial").Sentence);
        Assert.Equal("もっとも多いのは「配偶者」（23人）、もっとも少ないのは「子ども」（17人）です。", ExampleTests.Picture("waffle/interviews").Sentence);
        Assert.Equal("There are 3 people in all. The highest is “a” (3 people).", Requests.Picture("waffle\ntitle: 題\nunit: people\n---\n行,人数\na,3", ChartWords.English).Sentence);
    }

    [Theory]
    [InlineData("", "甲,101", "1:1 CHT148")]
    [InlineData("", "甲,1.5", "5:1 CHT136")]
    [InlineData("unit: %\n", "甲,5", "3:7 CHT147")]
    [InlineData("n: 9\n", "甲,5", "1:1 CHT137")]
    [InlineData("n: 9\n", "甲,5\n乙,x", "1:1 CHT134")]
    public void What_cannot_be_drawn_is_told(string options, string rows, string problem)
    {
        var problems = Requests.Problems($"waffle\ntitle: 題\n{options}---\n行,人数\n{rows}");
        Assert.Contains(problem, problems);
    }
}
