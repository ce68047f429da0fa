using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Stages;

public sealed class StageChartTests
{
    private const string Head = "stages\ntitle: 題\n---\n段階,人数\n";

    [Fact]
    public void Wide_survey() => Snapshot.Matches(ExampleTests.Picture("stages/survey").WideSvg, "svg");

    [Fact]
    public void Narrow_referrals() => Snapshot.Matches(ExampleTests.Picture("stages/referrals").NarrowSvg, "svg");

    [Fact]
    public void The_sentence_tells_how_many_came_to_the_end_and_where_most_were_lost()
    {
        Assert.Equal(
            "「案内を送った」420人のうち、「アンケートに答えた」まで進んだのは151人（36%）です。もっとも減ったのは「案内を送った」から「申し込んだ」までの間で、184人減りました。",
            ExampleTests.Picture("stages/survey").Sentence);
        Assert.StartsWith("Of 40人 at “a”, 10人 (25%) came as far as “b”.", Requests.Picture(Head + "a,40\nb,10", ChartWords.English).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_are_of_the_first_and_of_the_stage_before()
    {
        Assert.Equal(["236人", "56%", "56%"], ExampleTests.Picture("stages/survey").Table.Rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(["198人", "47%", "84%"], ExampleTests.Picture("stages/survey").Table.Rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal(["秘匿", "計算していません", "計算していません"], ExampleTests.Picture("stages/referrals").Table.Rows[2].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Of_fewer_than_ten_there_are_no_shares()
    {
        var picture = Requests.Picture(Head + "a,9\nb,3");
        Assert.DoesNotContain("%", picture.Sentence + picture.WideSvg + picture.NarrowSvg, StringComparison.Ordinal);
        Assert.Contains(picture.Notes, note => note.IsStrong);
    }

    [Fact]
    public void Lengths_are_in_proportion() =>
        Assert.Equal(4, Geometry.Boxes(Requests.Picture(Head + "a,40\nb,10").NarrowSvg, "seg").ToArray() is [var a, var b] ? a.Width / b.Width : 0, 1);

    [Theory]
    [InlineData("a,5", "1:1 CHT149")]
    [InlineData("a,5\nb,6", "6:1 CHT150")]
    [InlineData("a,5\nb,\nc,6", "7:1 CHT150")]
    [InlineData("a,5\nb,2.5", "6:1 CHT136")]
    public void What_cannot_be_drawn_is_told(string rows, string problem) => Assert.Equal([problem], Requests.Problems(Head + rows));
}
