using System.Collections.Immutable;
using OutreachSite.Charts.Kinds.Columns;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Columns;

public sealed class ColumnChartTests
{
    private const string ThreeYears = """
        columns
        title: 連携の相談
        unit: 件
        target: 50
        target-label: 県の計画の目標
        ---
        圏域,2016年,2017年,2018年
        みなと市,12,30,55
        やまと町,0,3,49
        うみべ村と山の手地区,,7,50
        """;

    private static ChartPicture Draw(ImmutableArray<string> series, decimal? target, params Category[] categories) =>
        new ColumnChart(new("t", "題"), "地域", series, [.. categories]) { Target = target is { } value ? new(value) : null }
            .Draw(ChartWords.Japanese);

    private static Category Column(string label, params decimal?[] values) => new(label, [.. values.Select(ChartValue.FromDecimal)]);

    [Fact]
    public void Wide_discharge() => Snapshot.Matches(Requests.Picture(Samples.Discharge).WideSvg, "svg");

    [Fact]
    public void Narrow_discharge() => Snapshot.Matches(Requests.Picture(Samples.Discharge).NarrowSvg, "svg");

    [Fact]
    public void Wide_three_series_of_counts() => Snapshot.Matches(Requests.Picture(ThreeYears).WideSvg, "svg");

    [Fact]
    public void Narrow_three_series_of_counts() => Snapshot.Matches(Requests.Picture(ThreeYears).NarrowSvg, "svg");

    [Fact]
    public void The_sentence_counts_who_reached_the_target_without_the_average() =>
        Assert.Equal(
            "6地域のうち、80%に届いたのは4地域です（2018年）。もっとも高いのは青森（92.5%）、もっとも低いのは八戸（68.2%）です。平均は81.7%です。",
            Requests.Picture(Samples.Discharge).Sentence);

    [Theory]
    [InlineData("columns", "待つ日数")]
    [InlineData("dots", "去年,待つ日数")]
    public void Where_less_is_better_a_value_at_the_target_or_below_has_reached_it(string kind, string series)
    {
        var old = kind == "dots" ? "9," : "";
        var picture = Requests.Picture($"{kind}\ntitle: 題\nunit: 日\nn: なし\ntarget: 7\nbetter: lower\n---\n地区,{series}\n甲,{old}6\n乙,{old}7\n丙,{old}8");
        Assert.Equal(["届いた", "届いた", "まだ"], picture.Table.Rows.Select(row => row.Cells[^1].Text));
        Assert.StartsWith("3項目のうち、7日に届いたのは2項目です", picture.Sentence, StringComparison.Ordinal);
        Assert.Contains("7日以下", picture.WideSvg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_fell_to_the_target_has_reached_it_where_less_is_better() =>
        Assert.EndsWith("目標 7日以下に届きました。", Requests.Picture("lines\ntitle: 題\nunit: 日\nn: なし\ntarget: 7\nbetter: 低い\n---\n年,甲\n2017年,9\n2018年,7").Sentence, StringComparison.Ordinal);

    [Fact]
    public void The_sentence_can_be_English() =>
        Assert.StartsWith(
            "1 of 2 items reached 50% (2018).",
            new ColumnChart(new("t", "T"), "Area", ["2018"], [Column("A", 49), Column("B", 50)]) { Target = new(50) }
                .Draw(ChartWords.English).Sentence,
            StringComparison.Ordinal);

    [Fact]
    public void The_table_gives_the_verdict_in_words()
    {
        var table = Requests.Picture(Samples.Discharge).Table;
        Assert.Equal(["地域", "2017年", "2018年", "80%に届いたか"], table.Columns.Select(column => column.Text));
        Assert.Equal(
            ["津軽 届いた", "八戸 まだ", "青森 届いた", "西北五 届いた", "上十三 まだ", "下北 届いた", "平均 届いた"],
            table.Rows.Select(row => $"{row.Label} {row.Cells[^1].Text}"));
    }

    [Fact]
    public void Exactly_the_target_is_reached() => Assert.Equal("届いた", Draw(["2018"], 80, Column("甲", 80)).Table.Rows[0].Cells[1].Text);

    [Fact]
    public void A_missing_latest_value_gets_no_verdict_and_is_named()
    {
        var picture = Draw(["2017", "2018"], 80, Column("甲", 70, null), Column("乙", 90, 81));
        Assert.True(picture.Table.Rows[0].Cells[2].IsMissing);
        Assert.Equal("2項目のうち、80%に届いたのは1項目です（2018）。乙は81%です。甲は記載がありません（2018）。", picture.Sentence);
    }

    [Fact]
    public void Without_a_target_there_are_no_verdicts()
    {
        var picture = Draw(["2018"], null, Column("甲", 10), Column("乙", 20));
        Assert.Equal(2, picture.Table.Columns.Length);
        Assert.Equal("もっとも高いのは乙（20%）、もっとも低いのは甲（10%）です（2018）。", picture.Sentence);
        Assert.DoesNotContain("target", picture.WideSvg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_line_crosses_at_its_value()
    {
        var svg = Draw(["2018"], 50, Column("甲", 50), Column("乙", 100)).WideSvg;
        var line = Geometry.Parse(svg).Descendants("path").Single(path => (string?)path.Attribute("class") == "target");
        var half = Geometry.Boxes(svg, "seg").First();
        Assert.Contains($" {half.Y.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}H", (string)line.Attribute("d")!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_average_stands_last_wherever_it_was_written()
    {
        var source = Samples.Discharge.Replace("average: 平均", "average: 津軽", StringComparison.Ordinal);
        Assert.Equal("津軽", Requests.Picture(source).Table.Rows[^1].Label);
    }

    [Fact]
    public void Too_many_columns_for_their_numbers_lie_down()
    {
        var many = Enumerable.Range(1, 20).Select(index => Column($"地域{index}", index * 2.5m, index * 3m, index * 4m)).ToArray();
        var picture = new ColumnChart(new("t", "題"), "地域", ["a", "b", "c"], [.. many]) { Format = new("%", 1) }.Draw(ChartWords.Japanese);
        var boxes = Geometry.Boxes(picture.WideSvg, "seg").Skip(3).ToArray();
        Assert.Equal(60, boxes.Length);
        Assert.Single(boxes.Select(box => box.Height).Distinct());
    }

    [Fact]
    public void Percentages_stand_on_the_whole_hundred()
    {
        var column = Geometry.Boxes(Draw(["2018"], null, Column("甲", 10)).WideSvg, "seg").Single();
        Assert.Equal(29, column.Height, 2);
    }

    [Fact]
    public void All_zeros_can_be_drawn()
    {
        var picture = Draw(["2017", "2018"], 0, Column("甲", 0, 0), Column("乙", 0, null));
        Assert.DoesNotContain("NaN", picture.WideSvg + picture.NarrowSvg, StringComparison.Ordinal);
        var counts = new ColumnChart(new("t", "題"), "地域", ["a"], [Column("甲", 0)]) { Format = new("件", 0) }.Draw(ChartWords.Japanese);
        Assert.DoesNotContain("NaN", counts.WideSvg, StringComparison.Ordinal);
    }
}
