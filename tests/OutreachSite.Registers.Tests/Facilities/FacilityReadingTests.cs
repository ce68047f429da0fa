using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Places;
using OutreachSite.Registers.Types.Hours;
using OutreachSite.Testing;

namespace OutreachSite.Registers.Tests.Facilities;

public sealed class FacilityReadingTests
{
    [Fact]
    public void A_list_of_a_town_is_read_below_its_title()
    {
        var reading = Read("""
            みほん町 医療・介護施設一覧,,,
            令和8年4月1日現在,,,
            No.,施設名,所在地,TEL
            1,みほん医院,みほん町字中央1,0176-00-1234
            2,みなと薬局,〃,0176-00-1235
            合計,2,,
            ※休診日は電話で確かめてください,,,
            """);
        Assert.Equal((2, 2), (reading.Rows, reading.Records.Length));
        Assert.Equal(["REG113 C5"], reading.Said());
        Assert.Equal(["No.=number", "施設名=name", "所在地=address", "TEL=phone"], reading.Columns.Select(column => $"{column.Heading}={column.Field.Key}"));
        Assert.Equal("みほん町字中央1", reading.Records[1].Text(FacilityFields.Address));
        Assert.Equal("B5", reading.Records[1].Written(FacilityFields.Name).Address.ToString());
    }

    [Fact]
    public void A_bad_list_is_told_cell_by_cell()
    {
        var reading = Read("""
            施設名,所在地,電話,往診,緯度,経度,院長名,担当の人,確認日,URL,定員
            みほん医院,みほん町字中央1,0176-00-123,○,40.68,141.36,山田太郎,x,R8.4.1,,0
            ,みほん町字中央2,0176-00-1235,,,,,,,,
            みなと薬局,みほん町字南1,0176-00-1236,？,141.36,40.68,,,令和8年2月30日,info@example.invalid,
            さくら歯科,みほん町字北1,090-1234-5678,×,35.0,100.0,,,,,
            """);
        Assert.Equal(4, reading.Rows);
        Assert.Equal(["みなと薬局", "さくら歯科"], reading.Records.Select(row => row.Text(FacilityFields.Name)));
        Assert.Equal(
            ["REG106 G1", "REG104 H1", "REG201 C2", "REG223 K2", "REG103 A3", "REG224 D4", "REG302 E4", "REG217 I4", "REG214 J4", "REG205 C5", "REG304 E5"], reading.Said());
        var pharmacy = reading.Records[0];
        Assert.Equal((40.68m, 141.36m), (pharmacy.Value(FacilityFields.Latitude), pharmacy.Value(FacilityFields.Longitude)));
        Assert.Equal("info@example.invalid", pharmacy.Get(FacilityFields.Mail));
        Assert.Null(reading.Records[1].Value(FacilityFields.Latitude));
    }

    [Fact]
    public void The_columns_of_the_first_open_data_form_are_known()
    {
        var reading = Read("""
            都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,方書,緯度,経度,電話番号,内線番号,FAX番号,法人番号,法人の名称,医療機関コード,診療曜日,診療開始時間,診療終了時間,診療日時特記事項,時間外における対応,診療科目,病床数,URL,備考
            022071,0001,青森県,三沢市,みほん病院,ミホンビョウイン,病院,三沢市みほん1-1 みほんビル,みほんビル,40.68,141.36,0176-00-1234,,0176-00-1235,7000012050002,みほん会,,月火水木金,9:00,17:00,,,内科;外科,120,http//example.invalid,
            """);
        Assert.Equal(26, reading.Columns.Length);
        Assert.Equal(["REG310 I2", "REG216 Y2"], reading.Said());
        var row = Assert.Single(reading.Records);
        Assert.Equal("月〜金 9:00〜17:00", row.Text(FacilityFields.Hours));
        Assert.Equal(120m, row.Value(FacilityFields.Beds));
    }

    [Fact]
    public void The_columns_for_care_offices_are_known()
    {
        var reading = Read("""
            都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,障害福祉の通常の指定基準を満たしている,備考
            022071,1,青森県,三沢市,みほんケア,ミホンケア,訪問介護,三沢市みほん2,,40.68,141.36,0176-00-1234,,,,271200123,平日,,0,,,,,
            022071,2,青森県,三沢市,みほんケア,ミホンケア,居宅介護支援,三沢市みほん2,,40.68,141.36,0176-00-1234,,,,0271200123,平日,,,,,,,
            """);
        Assert.Equal(24, reading.Columns.Length);
        Assert.Equal(2, reading.Records.Length);
        Assert.Equal(["REG206 P2", "REG223 S2"], reading.Said());
        Assert.All(reading.Records, row => Assert.StartsWith("office-0271200123-", row.Id, StringComparison.Ordinal));
        Assert.NotEqual(reading.Records[0].Id, reading.Records[1].Id);
    }

    [Fact]
    public void An_address_in_parts_is_put_together()
    {
        var reading = Read("""
            全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,電話番号
            022071,0012,三沢市,みほん館,ミホンカン,青森県,三沢市,みほん町,3-2,,40.68,141.36,0176-00-1234
            """);
        Assert.Equal("青森県三沢市みほん町3-2", Assert.Single(reading.Records).Text(FacilityFields.Address));
        Assert.Equal("0012", reading.Records[0].Id);
        Assert.Empty(reading.Said());
    }

    [Fact]
    public void The_whole_address_is_known_by_its_misspelt_heading_too()
    {
        var reading = Read("名称,所在地_連結標記\nみほん館,青森県三沢市みほん町3-2\n");
        Assert.Equal("青森県三沢市みほん町3-2", Assert.Single(reading.Records).Text(FacilityFields.Address));
    }

    [Theory]
    [InlineData(RegisterSource.Auto, "月火水木金")]
    [InlineData(RegisterSource.NationalMedicalAsNamed, "土日")]
    public void What_1_means_in_the_national_directory_is_said(RegisterSource source, string days)
    {
        var reading = Read("""
            ID,正式名称,機関区分,都道府県コード,市区町村コード,所在地,所在地座標（緯度）,所在地座標（経度）,毎週決まった曜日に休診（月）,毎週決まった曜日に休診（火）,毎週決まった曜日に休診（水）,毎週決まった曜日に休診（木）,毎週決まった曜日に休診（金）,毎週決まった曜日に休診（土）,毎週決まった曜日に休診（日）
            0211110000012,みほん病院,1,02,207,青森県三沢市みほん1,40.68,141.36,1,1,1,1,1,0,0
            """, new() { Source = source });
        var row = Assert.Single(reading.Records);
        Assert.Equal("0211110000012", row.Id);
        Assert.Equal("022071", row.Get(FacilityFields.AreaCode));
        Assert.Equal(["REG311 I1"], reading.Said());
        Assert.Equal(days.Replace("月火水木金", "月〜金", StringComparison.Ordinal), row.Get(FacilityFields.Hours)!.Written);
    }

    [Fact]
    public void Hours_of_departments_in_a_second_file_are_joined_by_the_id()
    {
        var facilities = "ID,正式名称,所在地\n0211,みほん病院,青森県三沢市みほん1\n";
        var hours = "ID,診療科目コード,診療科目名,診療時間帯,月_診療開始時間,月_診療終了時間,土_診療開始時間,土_診療終了時間\n0211,01001,内科,1,09:00,12:00,09:00,11:30\n0211,01001,内科,2,14:00,17:00,,\n0211,02001,外科,1,09:00,12:00,,\n0999,02001,外科,1,09:00,12:00,,\n";
        var reading = RegisterImport.Read(FacilityKind.Kind, [new("info.csv", System.Text.Encoding.UTF8.GetBytes(facilities)), new("hours.csv", System.Text.Encoding.UTF8.GetBytes(hours))], new());
        var row = Assert.Single(reading.Records);
        Assert.Equal(1, reading.Rows);
        Assert.Equal("内科;外科", row.Text(FacilityFields.Departments));
        Assert.Equal("月 9:00〜12:00、土 9:00〜11:30、月 14:00〜17:00", OpeningHours.Text(row.Get(FacilityFields.Hours)!.Spans));
        Assert.Contains("REG117", reading.Said());
    }

    [Fact]
    public void Unknown_and_duplicate_columns_are_listed()
    {
        var reading = Read("名称,救急協力診療科,救急協力診療科,電話番号,電話番号,名前\nみほん医院,内科,外科,0176-00-1234,0176-00-9999,べつの名\n");
        Assert.Equal(["REG104 B1", "REG104 C1", "REG105 E1", "REG105 F1"], reading.Said());
        Assert.Equal("0176-00-1234", reading.Records[0].Text(FacilityFields.Phone));
    }

    [Fact]
    public void Headings_may_have_line_breaks_blanks_and_full_width_letters()
    {
        var reading = Registers.Read(FacilityKind.Kind, new WorkbookFixture().Sheet("施設", [["施　設　名", "ＴＥＬ\n（代表）", "ファクス 番号", "定員（人）\u00A0", "施設名（ふりがな）"], ["みほん医院", "0176-00-1234", null, 20, "みほん"]]));
        Assert.Equal(["name", "phone", "fax", "capacity", "kana"], reading.Columns.Select(column => column.Field.Key));
        Assert.Empty(reading.Said());
    }

    [Fact]
    public void Headings_in_two_rows_are_one()
    {
        var reading = Registers.Read(FacilityKind.Kind, new WorkbookFixture().Sheet("一覧", [["施設名", "連絡先", null, "往診"], [null, "電話", "FAX", null], ["みほん医院", "0176-00-1234", "0176-00-1235", "○"]], isHidden: false, "B1:C1", "A1:A2"));
        Assert.Equal(["name", "phone", "fax", "visits"], reading.Columns.Select(column => column.Field.Key));
        Assert.Single(reading.Records);
    }

    [Fact]
    public void Joined_cells_hold_for_all_their_rows()
    {
        var reading = Registers.Read(FacilityKind.Kind, new WorkbookFixture().Sheet("一覧", [["地区", "施設名"], ["中央", "みほん医院"], [null, "みなと薬局"]], isHidden: false, "A2:A3"));
        Assert.Equal(["中央", "中央"], reading.Records.Select(row => row.Text(FacilityFields.District)));
    }

    [Fact]
    public void Sheets_with_the_same_headings_are_one_register_and_cells_name_their_sheet()
    {
        var reading = Registers.Read(FacilityKind.Kind, new WorkbookFixture()
            .Sheet("病院", [["名称", "電話"], ["みほん病院", "0176-00-1234"]]).Sheet("薬局", [["名称", "電話"], ["みなと薬局", "0176-00-12"]]).Sheet("古い", [["名称", "電話"], ["なくなった", "0176-00-0000"]], isHidden: true));
        Assert.Equal((2, 1), (reading.Rows, reading.Records.Length));
        Assert.Equal(["REG108", "REG201 薬局!B2"], reading.Said());
    }

    [Fact]
    public void The_same_place_twice_is_said()
    {
        var reading = Read("名称,住所,電話番号\nみほん医院,中央1,0176-00-1234\nみほん医院,中央1,0176-00-1234\nみほん 医院,中央１番,0176-00-1234\n");
        Assert.Equal(3, reading.Records.Length);
        Assert.Equal(["REG301 A3", "REG301 A4"], reading.Said());
        Assert.Equal(3, reading.Records.Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public void An_id_of_its_own_comes_once()
    {
        var reading = Read("ID,名称\nF1,みほん医院\nF1,みなと薬局\n");
        Assert.Single(reading.Records);
        Assert.Equal(["REG116 A3"], reading.Said());
    }

    [Fact]
    public void The_id_stays_when_the_telephone_changes_and_the_rows_move()
    {
        var one = Read("名称,住所,電話番号\nみほん医院,中央1,0176-00-1234\nみなと薬局,中央2,0176-00-1235\n");
        var two = Read("NO,電話番号,名称,住所\n1,0176-00-9999,みなと薬局,中央２\n2,0176-00-1234,みほん医院,中央1\n");
        Assert.Equal(one.Records.Select(row => row.Id).Order(), two.Records.Select(row => row.Id).Order());
    }

    [Fact]
    public void Points_are_compared_with_the_boundary()
    {
        var area = new Boundary([[new(40.60, 141.30), new(40.60, 141.40), new(40.70, 141.40), new(40.70, 141.30)]]);
        var reading = Read("名称,緯度,経度\n中の医院,40.65,141.35\n外の医院,40.80,141.35\n古い医院,40.5985,141.35\n零の医院,0,0\n片の医院,40.65,\n", new() { Area = area });
        Assert.Equal(5, reading.Records.Length);
        Assert.Equal(["REG306 B3", "REG307 B4", "REG303 B5", "REG305 B6"], reading.Said());
    }

    [Fact]
    public void Two_places_on_one_point_are_said() =>
        Assert.Equal(["REG309 C3"], Read("名称,住所,緯度,経度\nあ医院,中央1,40.65,141.35\nい医院,中央2,40.65,141.35\nう医院,中央1,40.66,141.35\n").Said());

    [Fact]
    public void Names_of_persons_are_taken_only_when_they_are_asked_for()
    {
        const string table = "名称,管理者,開設者氏名\nみほん医院,見本太郎,見本花子\n";
        Assert.Equal(["REG106 B1", "REG106 C1"], Read(table).Said());
        Assert.Equal("見本太郎", Read(table, new() { TakesPersonal = true }).Records[0].Get(NationalFields.Manager));
    }

    [Fact]
    public void A_vacancy_needs_its_day_and_a_consent_its_yes() =>
        Assert.Equal(["REG312 B2", "REG313 C2", "REG314 E2"], Read("名称,空き状況,掲載承諾,確認日,次回確認日\nみほん医院,3,否,2026-04-01,2025-04-01\n").Said());

    [Theory]
    [InlineData("", "TAB101")]
    [InlineData("あ,い\n1,2\n", "REG101")]
    [InlineData("住所,電話番号\n中央1,0176-00-1234\n", "REG102")]
    public void A_table_that_is_none_gives_one_error(string csv, string code)
    {
        var reading = Read(csv);
        Assert.Equal([code], reading.Diagnostics.Where(one => one.IsError).Select(one => one.Code));
        Assert.Empty(reading.Records);
    }

    [Fact]
    public void The_example_row_and_lines_with_a_number_alone_are_no_data()
    {
        var reading = Read("番号,名称,住所\n例,見本医院,中央1\n1,みほん医院,中央2\n2,,\n3,,\n");
        Assert.Equal((1, 1), (reading.Rows, reading.Records.Length));
        Assert.Equal(["REG111"], reading.Said());
    }

    private static RegisterReading Read(string csv, ReadingOptions? options = null) => Registers.Read(FacilityKind.Kind, csv, options);
}
