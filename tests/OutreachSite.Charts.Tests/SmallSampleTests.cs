namespace OutreachSite.Charts.Tests;

public sealed class SmallSampleTests
{
    private static string Stacked(int n, string row) => $"stacked\ntitle: 題\nn: {n}\ntop: 2\n---\n行,良い,普通,悪い\n{row}";

    [Theory]
    [InlineData("43", 7, 3)]
    [InlineData("100", 9, 9)]
    [InlineData("0", 9, 0)]
    [InlineData("52", 29, 15)]
    public void A_share_of_few_is_a_number_of_people(string percent, int n, int count) =>
        Assert.Equal(count, SmallSample.Count(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), n, 0));

    [Fact]
    public void A_share_that_so_few_cannot_have_stays_one()
    {
        Assert.Null(SmallSample.Count(50, 7, 0));
        Assert.Null(SmallSample.Count(43, 30, 0));
        Assert.Null(SmallSample.Count(ChartValue.Suppressed, 7, 0));
    }

    [Fact]
    public void Of_fewer_than_ten_no_percentage_is_shown_anywhere()
    {
        foreach (var picture in new[]
        {
            Requests.Picture(Stacked(7, "甲,43,43,14")), Requests.Picture("bars\ntitle: 題\nn: 7\n---\n行,値\n甲,43\n乙,14"),
        })
        {
            Assert.DoesNotContain("%", picture.WideSvg + picture.NarrowSvg + picture.Sentence + string.Concat(picture.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)), StringComparison.Ordinal);
            Assert.Contains("3人", picture.Sentence, StringComparison.Ordinal);
            Assert.Contains(picture.Notes, note => note is { IsStrong: true, Text: "答えた人が10人より少ないため、%ではなく人数で示しています。" });
        }
    }

    [Fact]
    public void Of_ten_to_twenty_nine_counts_come_first_and_a_note_says_what_they_are_worth()
    {
        var picture = Requests.Picture(Stacked(15, "甲,40,40,20"));
        Assert.Equal("甲は「良い」が6人（40%）、「普通」が6人（40%）で、「普通」以上は12人（80%）でした。", picture.Sentence);
        Assert.Equal("6人（40%）", picture.Table.Rows[0].Cells[0].Text);
        Assert.Contains(picture.Notes, note => note is { IsStrong: true, Text: "件数が少ないため参考値です。" });
    }

    [Fact]
    public void Rows_tell_their_own_and_tiny_ones_are_not_compared()
    {
        var picture = Requests.Picture("stacked\ntitle: 題\n---\n行,n,良い,悪い\n甲,4,100,0\n乙,20,50,50\n丙,100,60,40\n丁,90,40,60");
        Assert.Contains(picture.Notes, note => note.Text == "甲は、答えた人が10人より少ないため、%ではなく人数で示しています。");
        Assert.Contains(picture.Notes, note => note.Text == "乙は、件数が少ないため参考値です。");
        Assert.EndsWith("もっとも高いのは丙（60%）、もっとも低いのは丁（40%）でした。", picture.Sentence, StringComparison.Ordinal);
        Assert.Contains("100%", picture.WideSvg, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_counts_cannot_be_shown_the_author_is_warned() =>
        Assert.Equal(["3:4 CHT135"], Requests.Problems("columns\ntitle: 題\nn: 9\n---\n行,値\n甲,44"));
}
