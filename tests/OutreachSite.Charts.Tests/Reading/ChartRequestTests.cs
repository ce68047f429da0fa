using OutreachSite.Charts.Kinds.Bars;
using OutreachSite.Charts.Kinds.Columns;
using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Diagnostics;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Reading;

public sealed class ChartRequestTests
{
    private static string Stacked(string options, params string[] rows) =>
        $"stacked\ntitle: 題\nn: 10\n{(options.Length == 0 ? "" : options + "\n")}---\n行,良い,普通,悪い\n{string.Join('\n', rows)}";

    [Fact]
    public void A_wide_table_needs_no_options()
    {
        var chart = Assert.IsType<StackedBarChart>(Requests.Chart(Stacked("", "甲,50,30,20", "乙,10.5,20.5,69")));
        Assert.Equal(["良い", "普通", "悪い"], chart.Steps.ToArray());
        Assert.Equal<ChartValue>([10.5m, 20.5m, 69m], chart.Rows[1].Values);
        Assert.Equal(1, chart.Format.Decimals);
        Assert.Equal(10, chart.Head.Sample.Count);
        Assert.Null(chart.Favourable);
    }

    [Fact]
    public void A_long_table_is_gathered_by_label_in_the_order_of_the_scale()
    {
        var chart = Assert.IsType<StackedBarChart>(Requests.Chart(Samples.Seminar));
        Assert.Equal("プログラム", chart.RowHeading);
        Assert.Equal(["とても良かった", "良かった", "普通", "あまり良くなかった"], chart.Steps.ToArray());
        Assert.Equal(["特別講演", "アンケート報告", "シンポジウム"], chart.Rows.Select(row => row.Label));
        Assert.Equal<ChartValue>([35m, 53m, 12m, ChartValue.Missing], chart.Rows[1].Values);
        Assert.Equal(2, chart.Favourable!.Count);
    }

    [Fact]
    public void Columns_of_a_wide_table_are_chosen_and_renamed_by_the_scale()
    {
        var chart = Assert.IsType<StackedBarChart>(Requests.Chart(Samples.Items));
        Assert.Equal(["実施している", "予定がある", "実施していない"], chart.Steps.ToArray());
        Assert.Equal<ChartValue>([38.5m, 21.5m, 40.0m], chart.Rows[0].Values);
    }

    [Fact]
    public void Rows_are_chosen_by_where_and_the_average_is_marked()
    {
        var chart = Assert.IsType<ColumnChart>(Requests.Chart(Samples.Discharge));
        Assert.Equal(["津軽", "八戸", "青森", "西北五", "上十三", "下北", "平均"], chart.Categories.Select(one => one.Label));
        Assert.Equal<ChartValue>([ChartValue.Missing, 92.5m], chart.Categories[2].Values);
        Assert.True(chart.Categories[^1].IsAverage);
        Assert.Equal(80, chart.Target!.Value);
        Assert.Equal(1, chart.Format.Decimals);
    }

    [Fact]
    public void Several_values_of_one_column_are_alternatives()
    {
        const string Source = "bars\ntitle: 題\nn: 5\nvalue: v\nlabel: a\nwhere: k=x, k=y, g=1\n---\na,k,g,v\n甲,x,1,5\n乙,y,1,6\n丙,z,1,7\n丁,x,2,8";
        Assert.Equal(["甲", "乙"], Assert.IsType<BarChart>(Requests.Chart(Source)).Bars.Select(bar => bar.Label));
    }

    [Fact]
    public void The_options_of_the_head_are_kept()
    {
        var head = Requests.Chart(Stacked("subtitle: 副題\nfinding: 9割\nsource: 県\nas-of: 2018年7月\ndecimals: 2\ntop: 2\ntop-label: 良い・普通", "甲,50,30,20")).Head;
        Assert.Equal(("副題", "9割", "県", "2018年7月"), (head.Subtitle, head.Finding, head.Source, head.AsOf));
    }

    [Fact]
    public void Names_of_kinds_options_and_columns_may_differ_in_case()
    {
        var source = "Stacked\nTitle: 題\nN: 1\nLabel: ROW\n---\nrow,a,b\n甲,50,50";
        Assert.Empty(ChartCatalog.Create(Requests.Read(source)).Diagnostics);
    }

    [Theory]
    [InlineData("非公表", true)]
    [InlineData("unknown", true)]
    [InlineData("なし", false)]
    [InlineData("none", false)]
    public void An_n_that_is_no_number_says_why(string n, bool applies)
    {
        var sample = Requests.Chart($"bars\ntitle: 題\nn: {n}\n---\na,b\n甲,5").Head.Sample;
        Assert.Null(sample.Count);
        Assert.Equal(applies, sample.Applies);
    }

    [Fact]
    public void Percentages_without_n_get_a_hint_and_counts_do_not()
    {
        var hint = Requests.Problem("bars\ntitle: 題\n---\na,b\n甲,5");
        Assert.Equal(("CHT110", Severity.Hint), (hint.Code, hint.Severity));
        Assert.Empty(Requests.Problems("bars\ntitle: 題\nunit: 件\n---\na,b\n甲,5"));
    }

    [Fact]
    public void An_unknown_kind_gets_a_suggestion()
    {
        var problem = Requests.Problem("stakced\ntitle: 題\n---\na,b\n甲,5");
        Assert.Equal("CHT101", problem.Code);
        Assert.Equal("「stacked」の誤りではありませんか", problem.Hint!.Value.Japanese);
        Assert.Contains("stacked, diverging, stacked-columns, lines, dots, waffle, stages, sparkline, tiles, panels, bars, columns", Requests.Problem("pie\n---\na,b").Hint!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_a_request_are_told_at_their_words()
    {
        const string Source = """
            stacked
            titel: 題
            n: 何人か
            top: 5
            top: 2
            finding:
            decimals: 3
            ---
            行,良い,普通,悪い
            甲,50,約30,20
            乙,50,-30,20
            甲,50,30,20
            ,50,30,20
            丁,50,30,40
            戊,50,30
            己,,,
            """;
        Snapshot.Matches(Annotated.Source(Source, ChartCatalog.Create(Requests.Read(Source)).Diagnostics, MessageLanguage.Japanese));
    }

    [Fact]
    public void Problems_of_a_long_table_are_told_at_their_words()
    {
        const string Source = """
            columns
            title: 題
            n: なし
            label: 圏域
            series: 年
            value: 割合
            scale: 2017, 2018
            where: 指標
            target: 八割
            average: 平均値
            sort: descending
            ---
            圏域,年,割合,指票,圏域
            津軽,2017,70,退院,
            津軽,2017,71,退院,
            津軽,2019,71,退院,
            平均,2018,a,退院,
            """;
        Snapshot.Matches(Annotated.Source(Source, ChartCatalog.Create(Requests.Read(Source)).Diagnostics));
    }

    [Theory]
    [InlineData("stacked\ntitle: 題\nn: 1\n---\n行,良い\n甲,100", "CHT121")]
    [InlineData("stacked\ntitle: 題\nn: 1\nscale: a,b,c,d,e,f\n---\n行,a,b,c,d,e,f\n甲,50,10,10,10,10,10", "CHT121")]
    [InlineData("columns\ntitle: 題\nn: 100\n---\n行,a,b,c,d\n甲,1,2,3,4", "CHT122")]
    [InlineData("bars\ntitle: 題\nn: 1\n---\n行,a,b\n甲,1,2", "CHT130")]
    [InlineData("bars\ntitle: 題\nn: 1\n---\n行\n甲", "CHT128")]
    [InlineData("bars\ntitle: 題\nn: 1\n---\n行,a", "CHT111")]
    [InlineData("bars\ntitle: 題\nn: 1\n---", "CHT111")]
    [InlineData("bars\ntitle: 題\nn: 1\n---\n行,a\n甲,120", "CHT125")]
    [InlineData("bars\ntitle: 題\nn: 1\nlabel: ない列\n---\n行,a\n甲,12", "CHT112")]
    [InlineData("bars\ntitle: 題\nn: 1\nwhere: 行=乙\n---\n行,a\n甲,12", "CHT126")]
    [InlineData("bars\ntitle: 題\nn: 0\n---\n行,a\n甲,12", "CHT109")]
    [InlineData("bars\ntitle: 題\nn: 1\nsort: up\n---\n行,a\n甲,12", "CHT108")]
    [InlineData("bars\nn: 1\n---\n行,a\n甲,12", "CHT105")]
    [InlineData("columns\ntitle: 題\nn: 100\nseries: 年\n---\n行,年,a,b\n甲,1,2,3", "CHT129")]
    [InlineData("columns\ntitle: 題\nn: 100\ntarget-label: 目標\n---\n行,年\n甲,1", "CHT133")]
    [InlineData("stacked\ntitle: 題\nn: 1\ntop-label: 良い方\n---\n行,a,b\n甲,50,50", "CHT132")]
    public void Each_problem_has_its_code(string source, string code) => Assert.Equal(code, Requests.Problem(source).Code);

    [Theory]
    [InlineData("99", true)]
    [InlineData("101", true)]
    [InlineData("102", false)]
    [InlineData("90", false)]
    public void A_row_may_miss_a_hundred_by_rounding_only(string sum, bool allowed)
    {
        var rest = int.Parse(sum, System.Globalization.CultureInfo.InvariantCulture) - 60;
        var codes = Requests.Problems(Stacked("", $"甲,40,20,{rest}"));
        Assert.Equal(allowed ? [] : ["6:1 CHT123"], codes);
    }

    [Fact]
    public void One_decimal_leaves_a_tenth_of_the_room_for_rounding()
    {
        Assert.Empty(Requests.Problems(Stacked("", "甲,38.5,21.5,39.9")));
        Assert.Equal(["6:1 CHT123"], Requests.Problems(Stacked("", "甲,38.5,21.5,39.0")));
    }

    [Fact]
    public void A_row_with_a_missing_value_may_be_less_but_never_more() =>
        Assert.Equal(["7:1 CHT123"], Requests.Problems(Stacked("", "甲,40,,20", "乙,90,,20")));

    [Fact]
    public void Labels_with_markup_stay_words_in_the_drawing()
    {
        var picture = Requests.Picture(Stacked("", "南部 & 諸島 <script>alert(\"1\")</script>,50,30,20"));
        Assert.DoesNotContain("<script", picture.WideSvg + picture.NarrowSvg, StringComparison.Ordinal);
        Assert.Contains("南部 &amp; 諸島", picture.WideSvg, StringComparison.Ordinal);
        Assert.StartsWith("南部 & 諸島 <script>", picture.Table.Rows[0].Label, StringComparison.Ordinal);
    }

    [Fact]
    public void One_favourable_step_needs_no_bracket() =>
        Assert.Null(Assert.IsType<StackedBarChart>(Requests.Chart(Stacked("top: 1", "甲,50,30,20"))).Favourable);
}
