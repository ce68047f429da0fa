using System.Xml.Linq;
using OutreachSite.Charts.Kinds.Sparklines;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Sparklines;

public sealed class SparklineChartTests
{
    private const string Head = "sparkline\ntitle: 題\nunit: 件\n---\n行,2016,2017,2018\n";

    [Fact]
    public void Wide_consultations() => Snapshot.Matches(ExampleTests.Picture("sparkline/consultations").WideSvg, "svg");

    [Fact]
    public void The_sentence_tells_first_last_and_the_extremes_between()
    {
        Assert.Equal("甲は、2016の5件から2018の7件になりました。", Requests.Picture(Head + "甲,5,6,7").Sentence);
        Assert.Equal("甲は、2016の5件から2018の7件になりました。もっとも高いのは2017（9件）、もっとも低いのは2016（5件）です。", Requests.Picture(Head + "甲,5,9,7").Sentence);
        Assert.Equal("甲は2017に9件でした。", Requests.Picture(Head + "甲,,9,x").Sentence);
        Assert.Equal("A went from 5 a (2016) to 7 a (2018).", Requests.Picture(Head.Replace("件", "a", StringComparison.Ordinal) + "A,5,6,7", ChartWords.English).Sentence);
    }

    [Fact]
    public void Of_many_lines_the_largest_rise_and_fall_are_told()
    {
        var sentence = Requests.Picture(Head + "甲,5,6,7\n乙,5,6,9\n丙,5,4,3\n丁,5,5,4").Sentence;
        Assert.Equal("乙は、2016の5件から2018の9件になりました。丙は、2016の5件から2018の3件になりました。", sentence);
    }

    [Fact]
    public void One_can_stand_in_a_line_of_text()
    {
        var chart = Assert.IsType<SparklineChart>(Requests.Chart(Head + "甲,5,6,7\n乙,7,6,5"));
        var inline = chart.DrawInline(1, ChartWords.Japanese);
        Assert.Equal("乙は、2016の7件から2018の5件になりました。", inline.Sentence);
        Assert.Contains("data-size=\"inline\"", inline.Svg, StringComparison.Ordinal);
        Assert.Contains(inline.Sentence, inline.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<text", inline.Svg, StringComparison.Ordinal);
        Assert.NotEqual(Ids(inline.Svg), Ids(chart.DrawInline(0, ChartWords.Japanese).Svg));
    }

    [Theory]
    [InlineData("行,2016\n甲,5", "1:1 CHT142")]
    [InlineData("行,2014,2016,2017\n甲,5,6,7", "1:1 CHT151")]
    [InlineData("行,2017,2016\n甲,5,6", "1:1 CHT143")]
    public void What_cannot_be_drawn_is_told(string table, string problem) =>
        Assert.Equal([problem], Requests.Problems("sparkline\ntitle: 題\nunit: 件\n---\n" + table));

    private static string Ids(string svg) => string.Join(' ', Geometry.Parse(svg).Descendants().Attributes("id").Select(id => id.Value));
}
