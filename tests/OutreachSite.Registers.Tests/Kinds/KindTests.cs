using OutreachSite.Registers.Kinds.CarePaths;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Faqs;
using OutreachSite.Registers.Kinds.Indicators;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Registers.Kinds.Terms;
using OutreachSite.Testing;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class KindTests
{
    private static readonly ReadingOptions _items = new() { Items = [new("ア", "地域の医療・介護の資源の把握"), new("イ", "在宅医療・介護連携の課題の抽出と対応策の検討"), new("ウ", "切れ目のない在宅医療と在宅介護の提供体制の構築推進")] };

    [Fact]
    public void A_desk_says_what_to_ask_and_what_not()
    {
        var reading = Registers.Read(DeskKind.Kind, """
            窓口名,対象,相談内容,受けないこと,電話,受付時間,時間外,まちがえやすい窓口
            連携相談センター,住民、家族,退院;家での医療,救急,0176-00-1234,月〜金 8:30〜17:15,役場の宿直,病院の連携室
            病院の連携室,患者,転院,,0176-00-1235,平日 9:00-17:00,,連携相談センター
            """);
        Assert.Empty(reading.Said());
        Assert.Equal(["退院", "家での医療"], reading.Records[0].Value(DeskFields.ForWhat)!.Value.AsEnumerable());
        Assert.Equal(2, reading.Records.Length);
    }

    [Fact]
    public void A_bad_list_of_desks_is_told_cell_by_cell() => Assert.Equal(
        ["REG201 B2", "REG103 A3", "REG351 B4", "REG352 C4"],
        Registers.Read(DeskKind.Kind, "窓口名,電話,比べる窓口\nセンター,0176-00-12,\n,0176-00-1234,\n総合相談,,連携質\n").Said());

    [Fact]
    public void Indicators_are_rows_by_area_and_year()
    {
        var reading = Registers.Read(IndicatorKind.Kind, """
            指標,圏域,年度,値,単位,目標値
            入院時情報提供率,津軽,H29,77.5,%,80
            入院時情報提供率,青森,H29,-,%,80
            入院時情報提供率,八戸,H30,89.6,%,80
            """);
        Assert.Empty(reading.Said());
        Assert.Equal(["-"], reading.Records.Select(row => row.Get(IndicatorFields.MissingMark)).OfType<string>());
        var table = Assert.Single(IndicatorTable.Of(reading.Records));
        Assert.Equal(["津軽", "青森", "八戸"], table.Areas.AsEnumerable());
        Assert.Equal([2017, 2018], table.Years.AsEnumerable());
        Assert.Null(table.Row("青森", 2017)!.Value(IndicatorFields.Number));
        Assert.Null(table.Row("八戸", 2017));
        Assert.Equal("80", table.Common(IndicatorFields.Target));
    }

    [Fact]
    public void A_table_with_a_column_for_each_year_is_read_as_rows()
    {
        var reading = Registers.Read(IndicatorKind.Kind, "指標,圏域,Ｈ２９,平成30年度\n退院調整率,津軽,79.1,82.3\n退院調整率,八戸,74.9,68.2\n退院調整率,青森,…,92.5\n");
        Assert.Empty(reading.Said());
        Assert.Equal(["退院調整率-津軽-2017=79.1", "退院調整率-津軽-2018=82.3", "退院調整率-八戸-2017=74.9", "退院調整率-八戸-2018=68.2", "退院調整率-青森-2017=", "退院調整率-青森-2018=92.5"],
            reading.Records.Select(row => $"{row.Id}={row.Text(IndicatorFields.Number)}"));
        Assert.Equal("D3", reading.Records[3].Written(IndicatorFields.Number).Address.ToString());
    }

    /// <summary>The averages of the prefecture of Aomori, H29 and H30: one of them is not the plain mean of its areas.</summary>
    [Fact]
    public void A_printed_average_is_compared_with_the_mean_and_kept()
    {
        var reading = Registers.Read(IndicatorKind.Kind, """
            指標,圏域,年度,値,単位
            入院時情報提供率,津軽,H29,77.5,%
            入院時情報提供率,八戸,H29,56.8,%
            入院時情報提供率,青森,H29,,%
            入院時情報提供率,西北五,H29,77.4,%
            入院時情報提供率,上十三,H29,92.4,%
            入院時情報提供率,下北,H29,70.3,%
            入院時情報提供率,平均,H29,76.0,%
            """);
        Assert.Equal(["REG355 D8"], reading.Said());
        Assert.Contains("2017年度の「平均」は76", reading.Diagnostics[^1].Message.Japanese, StringComparison.Ordinal);
        var average = Assert.Single(Assert.Single(IndicatorTable.Of(reading.Records)).Averages);
        Assert.Equal((76.0m, 74.88m, 5, false), (average.Printed, average.Computed, average.Areas, average.IsWeighted));
    }

    [Fact]
    public void A_weighted_average_comes_from_the_counts() => Assert.Empty(Registers.Read(IndicatorKind.Kind, """
        指標,地域,年度,値,単位,分子の数,分母の数,行の種類
        率,甲,2018,50,%,50,100,地域
        率,乙,2018,100,%,10,10,地域
        率,平均,2018,54.5,%,,,加重平均
        """).Said());

    [Fact]
    public void A_bad_list_of_indicators_is_told_cell_by_cell() => Assert.Equal(
        ["REG354 D2", "REG353 D3", "REG221 D4", "REG220 C5", "REG103 C6", "REG225 H6"],
        Registers.Read(IndicatorKind.Kind, "指標,地域,年度,値,単位,分子の数,分母の数,良い向き\n率,甲,2018,60,%,50,100,高い\n率,乙,2018,120,%,,,\n率,丙,2018,約50,%,,,\n率,丁,そのころ,5,%,,,\n率,戊,,5,%,,,右\n").Said());

    [Fact]
    public void The_work_of_a_municipality_is_read_by_item()
    {
        var reading = Registers.Read(StatusKind.Kind, """
            市町村,事業項目,具体的内容,課題,医師会等に依頼している内容,県への要望,状態
            三沢市,（ア）地域の医療・介護の資源の把握,リストを作成,更新事務,調査への協力,,実施
            三沢市,ｲ,協議会を開催,,,,予定
            三沢市,切れ目のない在宅医療と在宅介護の提供体制の構築推進,,,,,
            """, _items);
        Assert.Empty(reading.Said());
        Assert.Equal(["三沢市-ア", "三沢市-イ", "三沢市-ウ"], reading.Records.Select(row => row.Id));
        Assert.Null(reading.Records[2].Get(StatusKind.Content));
    }

    [Fact]
    public void A_sheet_for_each_municipality_gives_its_name()
    {
        var reading = Registers.Read(StatusKind.Kind, new WorkbookFixture()
            .Sheet("三沢市", [["項目", "具体的内容", "課題"], ["ア", "リスト", "更新"]]).Sheet("六ケ所村", [["項目", "具体的内容", "課題"], ["ア", "まっぷ", null]]));
        Assert.Equal(["三沢市-ア", "六ケ所村-ア"], reading.Records.Select(row => row.Id));
    }

    [Fact]
    public void A_bad_list_of_work_is_told_cell_by_cell() => Assert.Equal(
        ["REG225 B2", "REG103 A3", "REG225 D4", "REG356"],
        Registers.Read(StatusKind.Kind, "市町村,項目,具体的内容,状態\n三沢市,ン,あ,実施\n,ア,あ,\n三沢市,ア,あ,たぶん\n", _items).Said());

    [Fact]
    public void A_care_path_shows_its_gaps()
    {
        var reading = Registers.Read(CarePathKind.Kind, "段階,困りごと,使えるもの\nはじめ,相談したい,センター;包括\nはじめ,休みたい,\n,相談したい,\n");
        Assert.Equal(["REG103 A4", "REG357 A3"], reading.Said());
        Assert.Equal(["センター", "包括"], reading.Records[0].Value(CarePathKind.References)!.Value.AsEnumerable());
    }

    [Fact]
    public void Terms_have_plain_words()
    {
        var reading = Registers.Read(TermKind.Kind, "正式な言葉,よみ,やさしい言い方\n看取り,みとり,最期の時をともに過ごすこと\n看取り,みとり,べつの言い方\n,よみだけ,\n");
        Assert.Equal(["REG301 A3", "REG103 A4"], reading.Said());
        Assert.Equal("最期の時をともに過ごすこと", reading.Records[0].Get(TermKind.Plain));
    }

    [Fact]
    public void Questions_have_answers()
    {
        var reading = Registers.Read(FaqKind.Kind, "No,質問,回答,分類\n1,夜は？,119番,夜間\n2,昼は？,,\n一,朝は？,医院,\n");
        Assert.Equal(["REG103 C3", "REG221 A4"], reading.Said());
        Assert.Equal(1m, reading.Records[0].Value(FaqKind.Order));
    }

    [Theory]
    [InlineData("facility", 62)]
    [InlineData("desk", 6)]
    [InlineData("indicator", 28)]
    [InlineData("status", 64)]
    [InlineData("care-path", 12)]
    [InlineData("term", 12)]
    [InlineData("faq", 6)]
    [InlineData("form", 38)]
    [InlineData("rule", 11)]
    [InlineData("video", 3)]
    [InlineData("distribution", 8)]
    [InlineData("meeting", 56)]
    [InlineData("schedule", 14)]
    [InlineData("event", 6)]
    [InlineData("roster", 50)]
    [InlineData("diagram", 80)]
    [InlineData("issue", 93)]
    [InlineData("case", 8)]
    [InlineData("source", 8)]
    [InlineData("support", 45)]
    [InlineData("profile", 14)]
    public void The_registers_of_the_sample_site_are_read(string name, int rows)
    {
        var kind = RegisterKinds.Find(name)!;
        var area = Places.Boundary.Read(SampleRegisters.Bytes("area.geojson"));
        Assert.NotNull(area);
        var reading = RegisterImport.Read(kind, [new($"{name}.csv", SampleRegisters.Bytes($"{name}.csv"))], new() { Area = area });
        Assert.Equal((rows, rows), (reading.Rows, reading.Records.Length));
        string[] expected = name switch
        {
            "indicator" => ["REG355 D14", "REG355 D28"],
            "meeting" => ["REG361 M52", "REG365 K6"],
            "issue" => ["REG370 F4", "REG370 F6", "REG371 G13", "REG371 G15", "REG371 G16", "REG371 G37", "REG370 F55", "REG371 G62", "REG371 G66", "REG371 G69", "REG371 G74", "REG371 G81", "REG371 G82"],
            "facility" => [.. reading.Records.Where(row => row.Text(OutreachSite.Registers.Kinds.Shared.ConsentFields.Consent) == "不可").Select(row => $"REG313 AD{row.Number}")],
            _ => [],
        };
        Assert.Equal(expected, reading.Said());
    }
}
