using System.Collections.Immutable;
using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Charts.Tables;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.StackedBars;

public sealed class StackedBarChartTests
{
    private const string FiveSteps = """
        stacked
        title: 研修会の満足度
        sub: 補足
        top: 2
        ---
        会場,補足,n,とても満足した,どちらかといえば満足した,どちらともいえない,どちらかといえば不満だった,とても不満だった
        東部地域包括支援センター主催の多職種研修会（オンライン併用）,定員の都合で2回に分けて開催,45,2,1,0,93,4
        西,,1200,20.5,19.5,20,20,20
        南部 & <諸島>,離島を含む,,40,,10,,
        北,,12,96,1,1,1,1
        """;

    private static ChartPicture Draw(ImmutableArray<string> steps, int? top, params StackedRow[] rows) =>
        new StackedBarChart(new("t", "題"), "行", steps, [.. rows]) { Favourable = top is { } count ? new(count) : null }
            .Draw(ChartWords.Japanese);

    private static StackedRow Row(string label, params decimal?[] values) => new(label, null, default, [.. values.Select(ChartValue.FromDecimal)]);

    [Fact]
    public void Counts_are_added_up_as_people_and_not_as_rounded_shares()
    {
        var picture = Requests.Picture("""
            stacked
            title: 満足度
            unit: 人
            top: 2
            ---
            職種,とても良かった,良かった,普通
            医師,13,19,8
            """);
        Assert.Equal(["33%", "48%", "20%", "80%", "40"], picture.Table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.DoesNotContain(picture.Notes, note => note.Text.Contains("公表された%を足した数です", StringComparison.Ordinal));
        Assert.Contains(picture.Notes, note => note.Text.Contains("人数を合わせてから計算した", StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_may_hold_more_than_the_steps_when_it_is_said_what()
    {
        const string Bars = "stacked\ntitle: 満足度\nunit: 人\nrest: 無回答\n---\n職種,n,良かった,普通\n医師,40,20,10";
        Assert.Contains(Requests.Picture(Bars).Notes, note => note.Text.Contains("「無回答」もふくみます", StringComparison.Ordinal));
        Assert.Contains(ChartCatalog.Create(Requests.Read(Bars.Replace("rest: 無回答\n", "", StringComparison.Ordinal))).Diagnostics, found => found.Code == "CHT137");
    }

    [Fact]
    public void Wide_seminar() => Snapshot.Matches(Requests.Picture(Samples.Seminar).WideSvg, "svg");

    [Fact]
    public void Narrow_seminar() => Snapshot.Matches(Requests.Picture(Samples.Seminar).NarrowSvg, "svg");

    [Fact]
    public void Wide_with_many_bars_is_compact() => Snapshot.Matches(Requests.Picture(Samples.Items).WideSvg, "svg");

    [Fact]
    public void Wide_five_steps_with_small_missing_and_zero_ones() => Snapshot.Matches(Requests.Picture(FiveSteps).WideSvg, "svg");

    [Fact]
    public void Narrow_five_steps_with_small_missing_and_zero_ones() => Snapshot.Matches(Requests.Picture(FiveSteps).NarrowSvg, "svg");

    [Fact]
    public void The_sentence_tells_the_best_bar_and_compares_it_with_the_last()
    {
        Assert.Equal(
            "特別講演は「とても良かった」が43%、「良かった」が48%で、「良かった」以上は91%でした。"
            + "「良かった」以上がもっとも高いのは特別講演（91%）、もっとも低いのはアンケート報告（88%）でした。",
            Requests.Picture(Samples.Seminar).Sentence);
    }

    [Fact]
    public void The_sentence_can_be_English_or_easy_Japanese()
    {
        Assert.Equal(
            "特別講演: “とても良かった” 43%, “良かった” 48%, so “良かった” or better came to 91%. "
            + "“良かった” or better was highest for 特別講演 (91%) and lowest for アンケート報告 (88%).",
            Requests.Picture(Samples.Seminar, ChartWords.English).Sentence);
        Assert.StartsWith("特別講演は、「とても良かった」は43%", Requests.Picture(Samples.Seminar, ChartWords.Easy).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bar_alone_is_told_without_comparison() =>
        Assert.Equal("参加は「はい」が91%、「いいえ」が9%でした。", Draw(["はい", "いいえ"], null, Row("参加", 91, 9)).Sentence);

    [Fact]
    public void Bars_that_tie_are_named_together()
    {
        var picture = Draw(["良い", "普通", "悪い"], 2, Row("甲", 50, 40, 10), Row("乙", 60, 30, 10), Row("丙", 10, 10, 80));
        Assert.EndsWith("もっとも高いのは甲、乙（90%）、もっとも低いのは丙（20%）でした。", picture.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_that_are_all_alike_have_no_top_and_bottom()
    {
        var picture = Draw(["はい", "いいえ"], null, Row("甲", 50, 50), Row("乙", 50, 50));
        Assert.EndsWith("「はい」は、どれも50%でした。", picture.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_step_is_written_and_never_drawn_as_zero()
    {
        var picture = Requests.Picture(Samples.Seminar);
        Assert.Contains("あまり良くなかった 記載なし</text>", picture.WideSvg, StringComparison.Ordinal);
        Assert.Contains("アンケート報告は、とても良かった 35%、良かった 53%、普通 12%、あまり良くなかった 記載なし。", picture.WideSvg, StringComparison.Ordinal);
        Assert.DoesNotContain(">0%</tspan>", picture.WideSvg, StringComparison.Ordinal);
        var cell = picture.Table.Rows[1].Cells[3];
        Assert.Equal(new ChartTableCell("記載なし", ChartValue.Missing), cell);
    }

    [Fact]
    public void A_zero_step_is_written_as_zero()
    {
        var picture = Draw(["良い", "普通", "悪い"], null, Row("甲", 60, 40, 0));
        Assert.Contains("悪い <tspan class=\"bold\">0%</tspan>", picture.WideSvg, StringComparison.Ordinal);
        Assert.Equal(new ChartTableCell("0%", 0), picture.Table.Rows[0].Cells[2]);
    }

    [Fact]
    public void A_sum_with_a_missing_part_is_missing_too()
    {
        var picture = Draw(["良い", "やや良い", "悪い"], 2, Row("甲", 60, null, 10), Row("乙", 50, 40, 10));
        Assert.True(picture.Table.Rows[0].Cells[3].IsMissing);
        Assert.Equal("90%", picture.Table.Rows[1].Cells[3].Text);
        Assert.Single(Count(picture.WideSvg, "class=\"brace\""));
    }

    [Fact]
    public void An_incomplete_bar_leaves_the_rest_open() =>
        Assert.Single(Count(Draw(["良い", "普通"], null, Row("甲", 60, null)).WideSvg, "class=\"gap\""));

    [Theory]
    [InlineData(33, 33, 33)]
    [InlineData(34, 34, 33)]
    public void Rounded_values_fill_the_bar_exactly_and_a_note_tells_the_sum(int first, int second, int third)
    {
        var picture = Draw(["良い", "普通", "悪い"], null, Row("甲", first, second, third));
        var segments = Geometry.Boxes(picture.WideSvg, "seg").Where(box => box.Height > 30).ToArray();
        Assert.Equal(758, segments.Max(box => box.X + box.Width), 1);
        Assert.Contains(picture.Notes, note => note.Text.EndsWith($"甲（{first + second + third}%）。", StringComparison.Ordinal));
    }

    [Fact]
    public void Segments_follow_the_order_of_the_scale_without_gaps()
    {
        var segments = Geometry.Boxes(Draw(["良い", "普通", "悪い"], null, Row("甲", 50, 30, 20)).WideSvg, "seg").Where(box => box.Height > 30).ToArray();
        Assert.Equal(3, segments.Length);
        Assert.Equal(segments[0].X + segments[0].Width, segments[1].X, 1);
        Assert.Equal(segments[1].X + segments[1].Width, segments[2].X, 1);
        Assert.Equal(2.5, segments[0].Width / segments[2].Width, 2);
    }

    [Fact]
    public void The_bracket_ends_where_the_favourable_steps_end()
    {
        var svg = Draw(["良い", "普通", "悪い"], 2, Row("甲", 50, 30, 20)).WideSvg;
        var bad = Geometry.Boxes(svg, "seg").Last();
        Assert.Contains($"H{bad.X.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}V", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_published_n_that_is_the_first_note_and_a_strong_one()
    {
        var notes = Requests.Picture(Samples.Seminar).Notes;
        Assert.Equal(new ChartNote("n（もとになった数）は公表されていません。", IsStrong: true), notes[0]);
        Assert.Contains(notes, note => note.Text.StartsWith("「良かった」以上は、公表された%を足した数です", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_row_may_tell_its_own_n()
    {
        var picture = Requests.Picture(FiveSteps);
        Assert.Contains(">n＝1,200</text>", picture.NarrowSvg, StringComparison.Ordinal);
        Assert.Contains(">n 記載なし</text>", picture.NarrowSvg, StringComparison.Ordinal);
        Assert.Equal("n", picture.Table.Columns[^1].Text);
        Assert.DoesNotContain(picture.Notes, note => note.Text.Contains("公表されていません", StringComparison.Ordinal));
    }

    [Fact]
    public void Sums_are_exact() =>
        Assert.Equal("30.3%", new StackedBarChart(new("t", "題"), "行", ["a", "b", "c"], [Row("甲", 10.1m, 20.2m, 69.7m)])
        {
            Format = new("%", 1), Favourable = new(2),
        }.Draw(ChartWords.Japanese).Table.Rows[0].Cells[3].Text);

    [Fact]
    public void All_zeros_and_no_numbers_at_all_can_be_drawn()
    {
        foreach (var row in new[] { Row("甲", 0, 0), Row("甲", null, null) })
        {
            var picture = Draw(["はい", "いいえ"], 1, row, row with { Label = "乙" });
            Assert.DoesNotContain("NaN", picture.WideSvg + picture.NarrowSvg, StringComparison.Ordinal);
        }

        Assert.Equal(ChartWords.Japanese.NothingSentence, Draw(["はい", "いいえ"], null, Row("甲", null, null)).Sentence);
    }

    private static IEnumerable<int> Count(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
