using OutreachSite.Charts.Kinds.Diverging;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Diverging;

public sealed class DivergingChartTests
{
    private const string Head = "diverging\ntitle: 題\nn: 100\n";

    [Fact]
    public void Wide_understanding() => Snapshot.Matches(ExampleTests.Picture("diverging/understanding").WideSvg, "svg");

    [Fact]
    public void Narrow_venues() => Snapshot.Matches(ExampleTests.Picture("diverging/venues").NarrowSvg, "svg");

    [Fact]
    public void The_sentence_tells_both_sides_and_compares_the_favourable_one()
    {
        Assert.Equal(
            "「夜間の急変で連絡先を選ぶ」は、「自信がある」が74%、「自信がない」が12%でした。「自信がある」がもっとも高いのは「夜間の急変で連絡先を選ぶ」（74%）、もっとも低いのは「医師に状態を短く伝える」（45%）でした。",
            ExampleTests.Picture("diverging/understanding").Sentence);
        Assert.Equal(
            "“甲”: “b” or better 60%, “d” or worse 30%.", Requests.Picture(Head + "---\n行,a,b,c,d,e\n甲,20,40,10,20,10", ChartWords.English).Sentence);
        Assert.Equal("「甲」は、「a」が60%、「b」が40%でした。", Requests.Picture(Head + "---\n行,a,b\n甲,60,40").Sentence);
    }

    [Fact]
    public void The_middle_of_an_odd_scale_is_neutral_unless_another_is_named()
    {
        DivergingChart Chart(string options) => Assert.IsType<DivergingChart>(Requests.Chart($"{Head}{options}---\n行,a,b,c,d\n甲,40,30,20,10"));
        Assert.Null(Chart("").Neutral);
        Assert.Equal(2, Chart("neutral: c\n").Neutral);
        Assert.Equal([0, 1], Chart("neutral: c\n").Left);
        Assert.Equal([3], Chart("neutral: c\n").Right);
        Assert.Equal(1, Assert.IsType<DivergingChart>(Requests.Chart(Head + "---\n行,a,b,c\n甲,40,30,30")).Neutral);
    }

    [Fact]
    public void Sides_meet_in_the_middle_and_the_neutral_step_lies_apart()
    {
        var boxes = Geometry.Boxes(Requests.Picture(Head + "---\n行,a,b,c\n甲,40,30,30\n乙,10,20,70").WideSvg, "seg").Where(box => box.Height > 30).ToArray();
        Assert.Equal(boxes[0].X + boxes[0].Width, boxes[1].X, 1);
        Assert.Equal(boxes[0].X + boxes[0].Width, boxes[3].X + boxes[3].Width, 1);
        Assert.Equal(4, boxes[0].Width / boxes[3].Width, 1);
        Assert.All([boxes[2], boxes[5]], box => Assert.True(box.X > boxes[4].X + boxes[4].Width));
    }

    [Fact]
    public void Counts_become_shares_and_few_stay_counts()
    {
        var table = ExampleTests.Picture("diverging/venues").Table;
        Assert.Equal("43%", table.Rows[0].Cells[0].Text);
        Assert.Equal("6人（38%）", table.Rows[1].Cells[0].Text);
        Assert.Equal("3人", table.Rows[2].Cells[0].Text);
        Assert.Equal("秘匿", table.Rows[3].Cells[0].Text);
        Assert.Equal("計算していません", table.Rows[3].Cells[4].Text);
    }

    [Theory]
    [InlineData("neutral: a\n", "甲,40,30,30", "4:10 CHT139")]
    [InlineData("neutral: z\n", "甲,40,30,30", "4:10 CHT120")]
    [InlineData("ends: 良い\n", "甲,40,30,30", "4:7 CHT140")]
    [InlineData("unit: 人\n", "甲,4.5,3,3", "7:1 CHT136")]
    [InlineData("unit: 人\n", "甲,4,x,x", "7:1 CHT138")]
    [InlineData("", "甲,40,-3,30", "6:6 CHT116")]
    [InlineData("", "甲,40,30,50", "6:1 CHT123")]
    public void What_cannot_be_drawn_is_told(string options, string row, string problem) =>
        Assert.Equal([problem], Requests.Problems($"{Head}{options}---\n行,a,b,c\n{row}"));

    [Fact]
    public void Counts_and_n_agree() =>
        Assert.Equal(["6:1 CHT137", "7:1 CHT137"], Requests.Problems("diverging\ntitle: 題\nunit: 人\n---\n行,n,a,b\n甲,4,3,2\n乙,6,3,2\n丙,6,3,3"));
}
