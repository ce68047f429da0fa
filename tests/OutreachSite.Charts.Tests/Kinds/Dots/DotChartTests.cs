using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Dots;

public sealed class DotChartTests
{
    private const string Head = "dots\ntitle: 題\nn: 100\n";

    [Fact]
    public void Wide_discharge() => Snapshot.Matches(ExampleTests.Picture("dots/discharge").WideSvg, "svg");

    [Fact]
    public void Narrow_travel() => Snapshot.Matches(ExampleTests.Picture("dots/travel").NarrowSvg, "svg");

    [Fact]
    public void The_sentence_counts_the_target_and_names_the_largest_changes()
    {
        Assert.Equal(
            "6地域のうち、80%に届いたのは4地域です（2018年）。もっとも上がったのは西北五で、62.3%から83.3%になりました。もっとも下がったのは八戸で、74.9%から68.2%になりました。",
            ExampleTests.Picture("dots/discharge").Sentence);
        Assert.Equal(
            "中央がもっとも高いのは山の手地区（21分）、もっとも低いのはみなと地区（9分）でした。もっとも幅が大きいのは山の手地区で、8分から55分まであります。",
            ExampleTests.Picture("dots/travel").Sentence);
        Assert.Equal("A rose most, from 5% to 9%.", Requests.Picture(Head + "---\nArea,before,after\nA,5,9\nB,5,6", ChartWords.English).Sentence);
        Assert.Equal("どれも変わりませんでした。", Requests.Picture(Head + "---\n行,前,後\n甲,5,5").Sentence);
    }

    [Fact]
    public void The_change_is_told_in_points_with_an_arrow_and_the_verdict_in_words()
    {
        var table = ExampleTests.Picture("dots/discharge").Table;
        Assert.Equal(["79.1%", "82.3%", "↑3.2ポイント", "届いた"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["74.9%", "68.2%", "↓6.7ポイント", "まだ"], table.Rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(["記載なし", "92.5%", "計算していません", "届いた"], table.Rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal("↑4件", Requests.Picture("dots\ntitle: 題\nunit: 件\n---\n行,前,後\n甲,5,9").Table.Rows[0].Cells[2].Text);
    }

    [Fact]
    public void The_earlier_dot_is_open_the_later_full_and_both_lie_on_one_scale()
    {
        var circles = Geometry.Parse(Requests.Picture(Head + "---\n行,前,後\n甲,20,40\n乙,40,80").WideSvg).Descendants("circle")
            .Skip(2).Select(circle => ((string)circle.Attribute("class")!, Geometry.Number(circle, "cx"))).ToArray();
        Assert.Equal(["dot-open", "dot-full", "dot-open", "dot-full"], circles.Select(circle => circle.Item1));
        Assert.Equal(circles[1].Item2, circles[2].Item2, 1);
        Assert.Equal(2, (circles[3].Item2 - circles[2].Item2) / (circles[1].Item2 - circles[0].Item2), 1);
    }

    [Theory]
    [InlineData("a", "甲,1", "1:1 CHT145")]
    [InlineData("a,b,c,d", "甲,1,2,3,4", "1:1 CHT145")]
    [InlineData("a,b,c", "甲,3,2,4", "6:1 CHT146")]
    public void What_cannot_be_drawn_is_told(string series, string row, string problem) =>
        Assert.Equal([problem], Requests.Problems($"{Head}---\n行,{series}\n{row}"));
}
