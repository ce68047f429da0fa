using OutreachSite.Charts.Kinds.Bars;
using OutreachSite.Charts.Tables;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Bars;

public sealed class BarChartTests
{
    private const string Consultations = """
        bars
        title: 相談の内容
        unit: 件
        ---
        相談の内容,件数
        退院したあとに、家で医療や介護を受けるには、どこへ相談すればよいかわからない（家族からの相談）,12345
        認知症かもしれない,0
        Home care after a stay in hospital & how to pay for it,1200
        お金のこと,
        """;

    private static ChartPicture Draw(params (string Label, decimal? Value)[] bars) => Chart(bars).Draw(ChartWords.Japanese);

    private static BarChart Chart(params (string Label, decimal? Value)[] bars) =>
        new(new("t", "題"), "名前", "割合", [.. bars.Select(bar => new Bar(bar.Label, null, default, ChartValue.FromDecimal(bar.Value)))]);

    [Fact]
    public void Wide_issues() => Snapshot.Matches(Requests.Picture(Samples.Issues).WideSvg, "svg");

    [Fact]
    public void Narrow_issues() => Snapshot.Matches(Requests.Picture(Samples.Issues).NarrowSvg, "svg");

    [Fact]
    public void Wide_long_labels_zero_and_missing() => Snapshot.Matches(Requests.Picture(Consultations).WideSvg, "svg");

    [Fact]
    public void Narrow_long_labels_zero_and_missing() => Snapshot.Matches(Requests.Picture(Consultations).NarrowSvg, "svg");

    [Fact]
    public void The_sentence_names_the_first_the_second_and_the_last() =>
        Assert.Equal(
            "もっとも多いのは「病院・医師会など関係機関との協力」（66.6%）、次は「進め方のノウハウ不足」（65.4%）、もっとも少ないのは「特に無し」（1.3%）です。",
            Requests.Picture(Samples.Issues).Sentence);

    [Fact]
    public void One_bar_or_equal_bars_have_no_order()
    {
        Assert.Equal("もっとも多いのは「甲」（5%）です。", Draw(("甲", 5)).Sentence);
        Assert.Equal("どれも5%です。", Draw(("甲", 5), ("乙", 5)).Sentence);
        Assert.Equal("もっとも多いのは「乙」（6%）、もっとも少ないのは「甲」（5%）です。", Draw(("甲", 5), ("乙", 6)).Sentence);
    }

    [Fact]
    public void Bars_keep_their_order_unless_sorting_is_asked_for()
    {
        var chart = Chart(("甲", 5), ("乙", null), ("丙", 9), ("丁", 5));
        Assert.Equal(["甲", "乙", "丙", "丁"], chart.Draw(ChartWords.Japanese).Table.Rows.Select(row => row.Label));
        Assert.Equal(["丙", "甲", "丁", "乙"], chart.Sorted().Draw(ChartWords.Japanese).Table.Rows.Select(row => row.Label));
    }

    [Fact]
    public void Lengths_are_in_proportion_to_the_values()
    {
        var boxes = Geometry.Boxes(Draw(("甲", 20), ("乙", 80)).WideSvg, "seg").ToArray();
        Assert.Equal(4, boxes[1].Width / boxes[0].Width, 2);
    }

    [Fact]
    public void Zeros_have_no_length_and_no_nan()
    {
        var picture = Draw(("甲", 0), ("乙", 0));
        Assert.Empty(Geometry.Boxes(picture.WideSvg, "seg"));
        Assert.DoesNotContain("NaN", picture.WideSvg + picture.NarrowSvg, StringComparison.Ordinal);
        Assert.Equal("どれも0%です。", picture.Sentence);
    }

    [Fact]
    public void A_missing_value_is_written_in_drawing_table_and_notes()
    {
        var picture = Draw(("甲", null), ("乙", 3));
        Assert.Contains(">記載なし</text>", picture.NarrowSvg, StringComparison.Ordinal);
        Assert.Equal(new ChartTableCell("記載なし", ChartValue.Missing), picture.Table.Rows[0].Cells[0]);
        Assert.Contains(picture.Notes, note => note.Text.StartsWith("「甲」の割合は、もとの資料に記載がありません", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_stated_at_all_is_said_so() => Assert.Equal(ChartWords.Japanese.NothingSentence, Draw(("甲", null)).Sentence);

    [Fact]
    public void Counts_have_thousands_and_a_unit_and_need_no_n()
    {
        var picture = Requests.Picture(Consultations);
        Assert.Equal("12,345件", picture.Table.Rows[0].Cells[0].Text);
        Assert.DoesNotContain(picture.Notes, note => note.IsStrong);
    }

    [Fact]
    public void Several_answers_and_n_are_notes() =>
        Assert.Equal(
            ["n（もとになった数）は673です。", "複数回答（いくつでも選べる質問）です。割合は答えた人を100%としたもので、足しても100%になりません。"],
            Requests.Picture(Samples.Issues).Notes.Select(note => note.Text));

    [Fact]
    public void Values_stay_within_the_drawing()
    {
        foreach (var box in Geometry.Boxes(Requests.Picture(Consultations).NarrowSvg, "seg"))
            Assert.InRange(box.X + box.Width, 2, 240);
    }
}
