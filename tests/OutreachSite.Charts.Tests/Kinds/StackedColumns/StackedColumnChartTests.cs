using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.StackedColumns;

public sealed class StackedColumnChartTests
{
    private const string Counts = "stacked-columns\ntitle: 題\nunit: 人\n---\n年,a,b\n";

    [Fact]
    public void Wide_participants() => Snapshot.Matches(ExampleTests.Picture("stacked-columns/participants").WideSvg, "svg");

    [Fact]
    public void Narrow_places() => Snapshot.Matches(ExampleTests.Picture("stacked-columns/places").NarrowSvg, "svg");

    [Fact]
    public void Counts_have_sums_and_the_sentence_begins_with_them()
    {
        var picture = Requests.Picture(Counts + "2017,10,20\n2018,15,5");
        Assert.Equal("30人", picture.Table.Rows[0].Cells[2].Text);
        Assert.StartsWith("合計がもっとも多いのは2017（30人）、もっとも少ないのは2018（20人）でした。「a」がもっとも多いのは2018（15人）", picture.Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Total was highest for 2017 (30人)", Requests.Picture(Counts + "2017,10,20\n2018,15,5", ChartWords.English).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_with_a_hidden_part_is_not_computed_and_the_column_ends_with_a_mark()
    {
        var picture = Requests.Picture(Counts + "2017,10,20\n2018,15,x");
        Assert.Equal("計算していません", picture.Table.Rows[1].Cells[2].Text);
        Assert.Contains("class=\"hidden\"", picture.WideSvg, StringComparison.Ordinal);
        Assert.Contains(picture.Notes, note => note.Text == "合計は、わからない数字があるものについては計算していません：2018。");
    }

    [Fact]
    public void Parts_stand_on_one_another_on_one_scale()
    {
        var boxes = Geometry.Boxes(Requests.Picture(Counts + "2017,10,20\n2018,40,0").WideSvg, "seg").Skip(2).ToArray();
        Assert.Equal(3, boxes.Length);
        Assert.Equal(boxes[0].Y, boxes[1].Y + boxes[1].Height, 1);
        Assert.Equal(4, boxes[2].Height / boxes[0].Height, 1);
    }

    [Fact]
    public void Shares_of_a_whole_are_checked_and_rounding_is_told()
    {
        Assert.Equal(["6:1 CHT123"], Requests.Problems("stacked-columns\ntitle: 題\nn: 50\n---\n年,a,b\n2017,60,60"));
        Assert.Equal(["6:1 CHT134"], Requests.Problems("stacked-columns\ntitle: 題\nn: 50\n---\n年,a,b\n2017,60,x"));
        Assert.Equal(["1:1 CHT121"], Requests.Problems("stacked-columns\ntitle: 題\nn: 50\n---\n年,a\n2017,100"));
        Assert.Contains(Requests.Picture("stacked-columns\ntitle: 題\nn: 50\n---\n年,a,b,c\n2017,33,33,33").Notes, note => note.Text.EndsWith("2017（99%）。", StringComparison.Ordinal));
    }
}
