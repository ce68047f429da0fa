using OutreachSite.Charts.Scales;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Lines;

public sealed class LineChartTests
{
    private const string Head = "lines\ntitle: 題\nn: 100\n";

    [Fact]
    public void Wide_known() => Snapshot.Matches(ExampleTests.Picture("lines/known").WideSvg, "svg");

    [Fact]
    public void Narrow_known() => Snapshot.Matches(ExampleTests.Picture("lines/known").NarrowSvg, "svg");

    [Fact]
    public void The_sentence_tells_the_change_after_the_break_and_who_reached_the_target()
    {
        Assert.Equal(
            "「40〜64歳」は、2018年の38%から2021年の49%になりました。「65歳以上」は、2018年の47%から2021年の61%になりました。目標 60%に届いたのは「65歳以上」です。",
            ExampleTests.Picture("lines/known").Sentence);
        Assert.Equal(
            "診療所は、2014年度の18か所から2018年度の26か所になりました。もっとも高いのは2017年度（27か所）、もっとも低いのは2014年度（18か所）です。",
            ExampleTests.Picture("lines/visits").Sentence);
        Assert.Equal("a went from 5% (2017) to 6% (2018).", Requests.Picture(Head + "---\n年,a\n2017,5\n2018,6", ChartWords.English).Sentence);
        Assert.Equal("aは、2017も2018も5%でした。", Requests.Picture(Head + "---\n年,a\n2017,5\n2018,5").Sentence);
        Assert.Equal("aは、2017は5%でした。2018は6%になりました。", Requests.Picture(Head + "---\n年,a\n2017,5\n2018,6", ChartWords.Easy).Sentence);
    }

    [Fact]
    public void A_missing_value_is_a_gap_and_a_break_interrupts()
    {
        int Runs(string source) => Geometry.Parse(Requests.Picture(source).WideSvg).Descendants("path").Count(path => (string?)path.Attribute("class") == "line1");
        Assert.Equal(1, Runs(Head + "---\n年,a\n2015,5\n2016,5\n2017,6\n2018,7"));
        Assert.Equal(2, Runs(Head + "---\n年,a\n2015,5\n2016,5\n2017,\n2018,7\n2019,8"));
        Assert.Equal(2, Runs(Head + "break: 2017\n---\n年,a\n2015,5\n2016,5\n2017,6\n2018,7"));
    }

    [Fact]
    public void A_break_has_a_mark_and_a_strong_note()
    {
        var picture = ExampleTests.Picture("lines/known");
        Assert.Contains("class=\"break\"", picture.WideSvg, StringComparison.Ordinal);
        Assert.Contains("ここで質問の文が</text>", picture.WideSvg, StringComparison.Ordinal);
        Assert.Contains(picture.Notes, note => note is { IsStrong: true, Text: "2018年から質問の文が変わったため、その前の数字とは比べられません。" });
    }

    [Fact]
    public void Years_stand_as_far_apart_as_they_are()
    {
        var points = Geometry.Parse(Requests.Picture(Head + "---\n年,a\n2010,5\n2015,5\n2016,5").WideSvg).Descendants("circle").Select(point => Geometry.Number(point, "cx")).ToArray();
        Assert.Equal(5, (points[1] - points[0]) / (points[2] - points[1]), 1);
    }

    [Theory]
    [InlineData("2017年度", 2017)]
    [InlineData("平成29年", 2017)]
    [InlineData("H29", 2017)]
    [InlineData("令和元年度", 2019)]
    [InlineData("第3回", null)]
    [InlineData("12345", null)]
    public void Years_are_read_in_both_ways(string label, int? year) => Assert.Equal(year, YearText.Read(label));

    [Theory]
    [InlineData("", "a,b,c,d,e", "2017,1,2,3,4,5\n2018,1,2,3,4,5", "1:1 CHT141")]
    [InlineData("", "a", "2017,1", "1:1 CHT142")]
    [InlineData("", "a", "2018,1\n2017,1", "7:1 CHT143")]
    [InlineData("break: 2017\n", "a", "2017,1\n2018,1", "4:8 CHT144")]
    [InlineData("break: 2019\n", "a", "2017,1\n2018,1", "4:8 CHT131")]
    [InlineData("", "a", "2017,-1\n2018,1", "6:6 CHT116")]
    public void What_cannot_be_drawn_is_told(string options, string series, string rows, string problem) =>
        Assert.Equal([problem], Requests.Problems($"{Head}{options}---\n年,{series}\n{rows}"));
}
