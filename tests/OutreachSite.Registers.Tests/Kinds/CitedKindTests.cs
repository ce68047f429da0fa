using OutreachSite.Registers.Kinds.Cases;
using OutreachSite.Registers.Kinds.Profiles;
using OutreachSite.Registers.Kinds.Sources;
using OutreachSite.Registers.Kinds.Supports;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class CitedKindTests
{
    private static readonly ReadingOptions _items = new() { Items = [new("ア", "地域の医療・介護の資源の把握"), new("イ", "在宅医療・介護連携の課題の抽出と対応策の検討"), new("ク", "在宅医療・介護連携に関する関係市区町村の連携")] };

    [Fact]
    public void A_case_has_the_headings_of_the_form_for_cases()
    {
        var row = Assert.Single(Registers.Read(CaseKind.Kind, "タイトル,事例の場所,人口,人口の時点,事例実施年,項目,取り組み内容,費用,費用の単位,協力者\n地図,みなと市,\"36,096\",H27.6末現在,平成24年度,ア・ク,\"聞いた\n写した\",500,千円,医師会、薬剤師会\n", _items).Records);
        Assert.Equal(["ア", "ク"], row.Value(CaseFields.Items)!.Value.AsEnumerable());
        Assert.Equal(("2015-06", 2012, "聞いた\n写した"), (row.Get(CaseFields.PopulationAsOf), row.Value(CaseFields.Year), row.Get(CaseFields.Content)));
        Assert.Equal(500_000m, CostUnits.Yen(row.Value(CaseFields.Cost)!.Value, row.Text(CaseFields.CostUnit)));
        Assert.Null(CostUnits.Yen(500, ""));
    }

    [Fact]
    public void A_bad_list_of_cases_is_told_cell_by_cell() => Assert.Equal(
        ["REG225 D2", "REG374 E2", "REG375 B3", "REG103 A4", "REG374 E4", "REG225 F4"],
        Registers.Read(CaseKind.Kind, "タイトル,人口,人口の時点,項目,費用,費用の単位\n地図,,,ア、ン,500,\n会議,100,,,,\n,,,,1,ドル\n", _items).Said());

    [Fact]
    public void A_source_has_an_id_and_a_date_as_precise_as_it_is_known()
    {
        var reading = Registers.Read(SourceKind.Kind, "ID,資料名,発行元,発行日,確認日,ライセンス\nreport,県の取組,みほん県,2018年3月,R8.4.1,CC BY 4.0\nplan,計画,みほん町,平成30年度,,\n");
        Assert.Empty(reading.Said());
        Assert.Equal(["2018-03", "2018年度"], reading.Records.Select(row => row.Get(SourceKind.Date)));
        Assert.Equal(["report", "plan"], reading.Records.Select(row => row.Id));
    }

    [Fact]
    public void A_bad_list_of_sources_is_told_cell_by_cell() => Assert.Equal(
        ["REG111", "REG217 C2", "REG103 A3", "REG116 A5"],
        Registers.Read(SourceKind.Kind, "ID,題名,発行日\nreport,取組,そのころ\n,計画,2018\nlaw,,\nreport,べつの資料,2017\n").Said());

    [Fact]
    public void Marks_of_supports_are_read_as_words()
    {
        var reading = Registers.Read(SupportKind.Kind, "都道府県,支援,記号,項目\nみほん県,一覧を渡す,◎,ア\nみほん県,話し合う,〇,クア\nみほん県,助言,,\nとなり県,研修,,イ\n", _items);
        Assert.Equal(["REG376 B4"], reading.Said());
        Assert.Equal(["強化", "継続", "", ""], reading.Records.Select(row => row.Text(SupportKind.Mark)));
        Assert.Equal(["ク", "ア"], reading.Records[1].Value(SupportKind.Items)!.Value.AsEnumerable());
    }

    [Fact]
    public void Figures_of_places_say_of_when_they_are_and_how_they_were_computed() => Assert.Equal(
        ["REG377 D3", "REG378 E4", "REG103 B5", "REG221 C5"],
        Registers.Read(ProfileKind.Kind, "市町村,項目,値,時点,値の種類,計算式\nみなと市,人口,36096,2015-06,公表,\nみなと市,世帯,100,,公表,\nみなと市,密度,82,2015,計算,\nみなと市,,約5,,,\n").Said());

    [Theory]
    [InlineData("2015-04-01", "2015-04-01")]
    [InlineData("H27.6.30現在", "2015-06-30")]
    [InlineData("平成27年6月", "2015-06")]
    [InlineData("2015/6", "2015-06")]
    [InlineData("H27", "2015")]
    [InlineData("2015年", "2015")]
    [InlineData("平成27年度", "2015年度")]
    [InlineData("－", "–")]
    [InlineData("2015年13月", "– [REG217]")]
    public void A_date_is_as_precise_as_it_is_known(string written, string expected) => Assert.Equal(expected, Registers.Written(FieldTypes.PartialDate, written));
}
