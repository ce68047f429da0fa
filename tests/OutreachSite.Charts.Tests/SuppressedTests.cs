namespace OutreachSite.Charts.Tests;

/// <summary>A hidden number is drawn, written and explained as such in every kind that was there first.</summary>
public sealed class SuppressedTests
{
    private const string Why = "「秘匿」は、人数が少ないため公表していない数字です。0という意味ではありません。";

    [Theory]
    [InlineData("stacked\ntitle: 題\nn: 40\n---\n行,良い,普通,悪い\n甲,50,秘匿,秘匿\n乙,50,30,20")]
    [InlineData("bars\ntitle: 題\nn: 40\n---\n行,値\n甲,秘匿\n乙,5")]
    [InlineData("columns\ntitle: 題\nn: 40\n---\n行,2017,2018\n甲,秘匿,3\n乙,5,Ｘ")]
    public void It_has_a_mark_a_word_and_a_reason(string source)
    {
        var picture = Requests.Picture(source);
        foreach (var svg in new[] { picture.WideSvg, picture.NarrowSvg })
        {
            Assert.Contains("class=\"hidden\"", svg, StringComparison.Ordinal);
            Assert.Contains("秘匿", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("記載なし", svg, StringComparison.Ordinal);
        }

        Assert.Contains(picture.Notes, note => note.Text == Why);
        Assert.Contains(picture.Table.Rows.SelectMany(row => row.Cells), cell => cell is { IsSuppressed: true, Text: "秘匿" });
    }

    [Fact]
    public void A_sum_with_a_hidden_part_is_not_computed_and_says_so()
    {
        var picture = Requests.Picture("stacked\ntitle: 題\nn: 40\ntop: 2\n---\n行,良い,普通,悪い\n甲,50,x,x\n乙,50,30,20");
        Assert.Equal("計算していません", picture.Table.Rows[0].Cells[3].Text);
        Assert.Contains(picture.Notes, note => note.Text == "「普通」以上は、わからない数字があるものについては計算していません：甲。");
    }

    [Fact]
    public void A_single_hidden_part_of_a_whole_can_be_computed_which_is_a_warning()
    {
        const string Head = "stacked\ntitle: 題\nn: 40\n---\n行,良い,普通,悪い\n";
        Assert.Equal(["6:1 CHT134"], Requests.Problems(Head + "甲,50,x,20"));
        Assert.Empty(Requests.Problems(Head + "甲,50,x,x"));
        Assert.Empty(Requests.Problems(Head + "甲,50,x,"));
    }

    [Fact]
    public void A_table_of_hidden_numbers_is_not_a_table_of_missing_ones()
    {
        var picture = Requests.Picture("columns\ntitle: 題\nn: 40\n---\n行,2017,2018\n甲,x,x\n乙,*,***");
        Assert.DoesNotContain("記載なし", picture.WideSvg + picture.Sentence + string.Concat(picture.Notes.Select(note => note.Text)), StringComparison.Ordinal);
        Assert.All(picture.Table.Rows.SelectMany(row => row.Cells), cell => Assert.True(cell.IsSuppressed));
    }

    [Fact]
    public void Many_missing_numbers_have_one_note()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(index => $"\n行{index},"));
        Assert.Single(Requests.Picture($"bars\ntitle: 題\nunit: 件\n---\n行,値{rows}").Notes);
    }

    [Fact]
    public void The_sentence_of_columns_names_who_is_hidden() =>
        Assert.EndsWith("甲は秘匿です（2018）。", Requests.Picture("columns\ntitle: 題\nn: 40\n---\n行,2018\n甲,x\n乙,5\n丙,6").Sentence, StringComparison.Ordinal);
}
