using System.Text;
using OutreachSite.Registers.Kinds.CarePaths;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Indicators;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Registers.Kinds.Terms;
using OutreachSite.Registers.Neighbours;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Tests.Neighbours;

public sealed class NeighbourTablesTests
{
    private const string Headings = "施設ID,名称,種類,サービス,市区町村名,住所,電話番号,事業所番号,医療機関コード,確認日,掲載承諾,廃止日\n";

    private static JoinedRegister Join(RegisterKind kind, params (string Owner, string Csv)[] tables) => NeighbourTables.Join(kind,
    [
        .. tables.Select((table, i) => new OwnedReading(
            table.Owner, RegisterImport.Read(kind, [new($"registers/{table.Owner}/{kind.Key}.csv", Encoding.UTF8.GetBytes(table.Csv))], new())) { IsSites = i == 0 }),
    ]);

    private static JoinedRegister Facilities(params (string Owner, string Rows)[] tables) =>
        Join(FacilityKind.Kind, [.. tables.Select(table => (table.Owner, Headings + table.Rows))]);

    /// <summary>Owner and id of each row.</summary>
    private static string[] Shown(JoinedRegister joined) => [.. joined.Rows.Select(row => $"{row.Owner} {row.Row.Id}")];

    private static string[] Said(JoinedRegister joined) => [.. joined.Diagnostics.Select(one => $"{one.Code} {one.Where}")];

    [Fact]
    public void Different_places_follow_each_other_in_the_order_of_the_tables()
    {
        var joined = Facilities(("みなと市", "F1,はまかぜ診療所,診療所,,,,0000-31-0001,,,,,\n"), ("川辺町", "K1,かわべ薬局,薬局,,,,0000-32-0001,,,,,\n"));

        Assert.Equal(["みなと市 F1", "川辺町 K1"], Shown(joined));
        Assert.Empty(joined.Diagnostics);
    }

    [Fact]
    public void A_blank_owner_is_filled_and_a_written_one_stays()
    {
        var joined = Join(FacilityKind.Kind, ("みなと市", "施設ID,名称,情報の持ち主\nF1,はまかぜ診療所,\nF2,県立病院,県\n"));

        Assert.Equal(["みなと市", "県"], joined.Rows.Select(row => row.Row.Text(FreshnessFields.Owner)));
        Assert.Equal(["みなと市", "県"], joined.Rows.Select(row => row.Owner));
    }

    [Fact]
    public void The_same_telephone_and_name_are_one_place_and_both_cells_are_said()
    {
        var joined = Facilities(
            ("みなと市", "F1,はまかぜ 診療所,診療所,,川辺町,,0000-31-0001,,,2026-04-01,,\n"),
            ("川辺町", "K1,あさひ薬局,薬局,,,,,,,,,\nK2,ハマカゼ診療所,診療所,,,,,,,,,\nK3,はまかぜ診療所,診療所,,川辺町,,０００００−３１−０００１,,,2025-01-10,,\n".Replace("０００００", "００００", StringComparison.Ordinal)));

        // The row of 川辺町, in which the place lies, though みなと市 asked later; under the id that the site's own pages have already.
        Assert.Equal(["川辺町 F1", "川辺町 K1", "川辺町 K2"], Shown(joined));
        Assert.Equal(new DateOnly(2025, 1, 10), joined.Rows[0].Row.Value(FreshnessFields.ConfirmedOn));
        Assert.Equal("F1", Assert.Single(joined.Rows[0].LeftOut).Id);
        var hint = Assert.Single(joined.Diagnostics);
        Assert.Equal("REG441 registers/みなと市/facility.csv B2", $"{hint.Code} {hint.Where}");
        Assert.Contains("registers/川辺町/facility.csv B4", hint.Message.Japanese, StringComparison.Ordinal);
        Assert.Contains("「川辺町」にあるものなので", hint.Message.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("青森県三戸郡川辺町大字一の沢1")]
    [InlineData("三戸郡川辺町大字一の沢1")]
    [InlineData("川辺町大字一の沢１")]
    public void An_address_says_in_which_municipality_a_place_lies(string address)
    {
        var joined = Facilities(
            ("みなと市", $"F1,はまかぜ診療所,診療所,,,{address},0000-31-0001,,,2026-04-01,,\n"),
            ("川辺町", "K1,はまかぜ診療所,診療所,,,川辺町大字一の沢1,0000-31-0002,,,,,\n"));

        Assert.Equal(["川辺町 F1"], Shown(joined));
        // The number that is called differs: somebody must find out which is right.
        Assert.Equal(["REG441 registers/みなと市/facility.csv B2", "REG442 registers/みなと市/facility.csv G2"], Said(joined));
    }

    [Fact]
    public void Where_no_municipality_is_named_the_row_that_was_confirmed_last_is_taken()
    {
        var joined = Facilities(
            ("みなと市", "F1,県立中央病院,病院,,県都市,,0000-30-0001,,,2025-04-01,,\n"),
            ("川辺町", "K1,県立中央病院,病院,,県都市,,0000-30-0001,,,2026-04-01,,\n"),
            ("里村", "S1,県立中央病院,病院,,県都市,,0000-30-0001,,,,,\n"));

        var place = Assert.Single(joined.Rows);
        Assert.Equal("川辺町", place.Owner);
        Assert.Equal(new DateOnly(2026, 4, 1), place.Row.Value(FreshnessFields.ConfirmedOn));
        Assert.Equal(2, place.LeftOut.Length);
        Assert.Equal(["REG441", "REG441"], joined.Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void Official_numbers_decide_before_names()
    {
        var joined = Facilities(
            ("みなと市", "F1,はまかぜクリニック,診療所,,,,0000-31-0001,,0211234567,,,\nF2,そよかぜ,訪問看護,訪問看護,,,0000-31-0009,0260123456,,,,\n"),
            ("川辺町", "K1,医療法人 はまかぜ会 はまかぜクリニック,病院,,,,0000-31-0001,,1234567,,,\nK2,そよかぜステーション,,訪問看護,,,0000-31-0009,0260123456,,,,\nK3,そよかぜ,,訪問介護,,,0000-31-0009,0260123456,,,,\n"));

        Assert.Equal(["みなと市 F1", "みなと市 F2", "川辺町 K3"], Shown(joined));
    }

    [Fact]
    public void Other_numbers_services_kinds_or_municipalities_are_other_places()
    {
        var joined = Facilities(
            ("みなと市", "A,さくら,,通所介護,,,0000-31-0001,,,,,\nB,ひがし医院,歯科診療所,,,,0000-31-0002,,,,,\nC,全国ケア,訪問介護,,みなと市,,0000-00-0001,,,,,\nD,みなみ医院,診療所,,,,0000-31-0004,,0211111111,,,\n"),
            ("川辺町", "E,さくら,,訪問介護,,,0000-31-0001,,,,,\nF,ひがし医院,診療所,,,,0000-31-0002,,,,,\nG,全国ケア,訪問介護,,川辺町,,0000-00-0001,,,,,\nH,みなみ医院,診療所,,,,0000-31-0004,,0212222222,,,\n"));

        Assert.Equal(8, joined.Rows.Length);
        Assert.Empty(joined.Diagnostics);
    }

    [Fact]
    public void The_seven_digits_of_another_prefecture_are_another_place() =>
        Assert.Equal(2, Facilities(("みなと市", "A,はま医院,診療所,,,,,,0211234567,,,\n"), ("川辺町", "B,かわ医院,診療所,,,,,,0311234567,,,\n")).Rows.Length);

    [Fact]
    public void What_is_only_likely_needs_one_choice_on_both_sides()
    {
        // The neighbour does not say which of the two it means.
        var joined = Facilities(
            ("みなと市", "A,さくらの里,介護老人保健施設,,,,0000-31-0001,,,,,\nB,さくらの里,通所リハビリテーション,,,,0000-31-0001,,,,,\n"),
            ("川辺町", "C,さくらの里,,,,,0000-31-0001,,,,,\nD,さくらの里,通所リハビリテーション,,,,0000-31-0001,,,,,\n"));

        // D is B by every mark; then C can only be A.
        Assert.Equal(["みなと市 A", "みなと市 B"], Shown(joined));
        Assert.Equal(3, Facilities(
            ("みなと市", "A,さくらの里,介護老人保健施設,,,,0000-31-0001,,,,,\nB,さくらの里,通所リハビリテーション,,,,0000-31-0001,,,,,\n"), ("川辺町", "C,さくらの里,,,,,0000-31-0001,,,,,\n")).Rows.Length);
    }

    [Fact]
    public void Within_one_table_nothing_is_joined() =>
        Assert.Equal(2, Facilities(("みなと市", "A,さくら,薬局,,,,0000-31-0001,,,,,\nB,さくら,薬局,,,,0000-31-0001,,,,,\n")).Rows.Length);

    [Fact]
    public void A_refusal_is_never_lost_and_a_closed_place_is_said()
    {
        var joined = Facilities(
            ("みなと市", "F1,はまかぜ診療所,診療所,,みなと市,,0000-31-0001,,,2026-04-01,,\nF2,ひがし薬局,薬局,,みなと市,,0000-31-0002,,,2026-04-01,可,\n"),
            ("川辺町", "K1,はまかぜ診療所,診療所,,みなと市,,0000-31-0001,,,2024-04-01,不可,2026-12-31\nK2,ひがし薬局,薬局,,みなと市,,0000-31-0002,,,2024-04-01,不可,\n"));

        Assert.Equal([Answer.No, Answer.Yes], joined.Rows.Select(row => row.Row.Value(ConsentFields.Consent)!.Value));
        Assert.Null(joined.Rows[0].Row.Value(FreshnessFields.ClosedFrom));
        Assert.Equal(["REG441 registers/川辺町/facility.csv B2", "REG442 registers/川辺町/facility.csv K2", "REG442 registers/川辺町/facility.csv L2", "REG441 registers/川辺町/facility.csv B3", "REG442 registers/川辺町/facility.csv K3"], Said(joined));
    }

    [Fact]
    public void An_id_that_two_places_have_gets_the_name_of_the_neighbour_before_it()
    {
        (string, string) own = ("みなと市", "1,はまかぜ診療所,診療所,,,,0000-31-0001,,,,,\n");
        (string, string) kawabe = ("川辺町", "1,かわべ薬局,薬局,,,,0000-32-0001,,,,,\n2,かわべ医院,診療所,,,,0000-32-0002,,,,,\n");
        (string, string) sato = ("里村", "1,さと医院,診療所,,,,0000-33-0001,,,,,\n3,さと薬局,薬局,,,,0000-33-0002,,,,,\n");

        Assert.Equal(["みなと市 1", "川辺町 川辺町-1", "川辺町 2", "里村 里村-1", "里村 3"], Shown(Facilities(own, kawabe, sato)));
        Assert.Equal(["みなと市 1", "里村 里村-1", "里村 3", "川辺町 川辺町-1", "川辺町 2"], Shown(Facilities(own, sato, kawabe)));
        Assert.Equal(["REG443 registers/川辺町/facility.csv A2", "REG443 registers/里村/facility.csv A2"], Said(Facilities(own, kawabe, sato)));
    }

    [Fact]
    public void An_id_that_looks_like_a_made_one_stays_the_only_one()
    {
        var joined = Facilities(
            ("みなと市", "1,一番,薬局,,,,,,,,,\n川辺町-1,二番,薬局,,,,,,,,,\n"), ("川辺町", "1,三番,薬局,,,,,,,,,\n川辺町-1-2,四番,薬局,,,,,,,,,\n"));

        Assert.Equal(["みなと市 1", "みなと市 川辺町-1", "川辺町 川辺町-1-3", "川辺町 川辺町-1-2"], Shown(joined));
    }

    [Fact]
    public void A_desk_that_two_towns_offer_together_stays_with_both_and_one_of_elsewhere_stands_once()
    {
        const string columns = "窓口ID,窓口の名称,市区町村名,電話番号\n";
        var joined = Join(DeskKind.Kind,
            ("みなと市", columns + "D1,連携センター,みなと市,0000-31-0001\nD2,県の相談室,県都市,0000-30-0002\n"), ("川辺町", columns + "D1,連携センター,川辺町,0000-31-0001\nD9,県の相談室,県都市,0000-30-0002\n"));

        Assert.Equal(["みなと市 D1", "みなと市 D2", "川辺町 川辺町-D1"], Shown(joined));
    }

    [Fact]
    public void What_towns_do_and_figures_are_never_joined()
    {
        const string status = "市町村,項目,状態\nみなと市,ア,実施\n", figures = "指標,地域,年度,値\n退院調整率,県,2018,60\n";

        Assert.Equal(["みなと市 みなと市-ア", "川辺町 川辺町-みなと市-ア"], Shown(Join(StatusKind.Kind, ("みなと市", status), ("川辺町", status))));
        Assert.Equal(["みなと市 退院調整率-県-2018", "川辺町 川辺町-退院調整率-県-2018"], Shown(Join(IndicatorKind.Kind, ("みなと市", figures), ("川辺町", figures))));
    }

    [Fact]
    public void A_term_that_is_explained_in_the_same_words_stands_once()
    {
        const string term = "用語,説明\nACP,もしものときの話し合い\n", other = "用語,説明\nACP,人生会議のこと\n";

        Assert.Single(Join(TermKind.Kind, ("みなと市", term), ("川辺町", term)).Rows);
        Assert.Equal(2, Join(TermKind.Kind, ("みなと市", term), ("川辺町", other)).Rows.Select(row => row.Row.Id).Distinct().Count());
        Assert.Equal(2, Join(CarePathKind.Kind, ("みなと市", "段階,困りごと,説明\n初め,相談,一\n"), ("川辺町", "段階,困りごと,説明\n初め,相談,二\n")).Rows.Length);
    }

    [Fact]
    public void Nothing_at_all_is_an_empty_list()
    {
        Assert.Empty(NeighbourTables.Join(FacilityKind.Kind, []).Rows);
        Assert.Empty(Facilities(("", ""), ("川辺町", "")).Rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_row_is_lost_no_id_comes_twice_and_the_result_repeats(int seed)
    {
        var chance = new Random(seed);
        string[] names = ["はま医院", "かわ医院", "やま薬局", "（株）さくら", "\"a,b\"", "🏥", "'", "=1+1"], owners = ["みなと市", "川辺町", "里村", "市", "-", "県"];
        (string, string)[] tables = [.. owners.Select(owner => (owner, string.Concat(Enumerable.Range(0, 60).Select(i => string.Join(',',
            chance.Next(2) == 0 ? $"{i}" : "", names[chance.Next(names.Length)], Pick("診療所", "薬局", "", "病院"), Pick("", "訪問看護", "訪問介護、訪問看護"), Pick("", "川辺町", "みなと市", "県都市"),
            Pick("", "みなと市1-1", "青森県三戸郡川辺町2"), Pick("", "0000-31-0001", "0000-31-0002、0000-31-0003"), Pick("", "0260123456"), Pick("", "0211234567", "1234567"), Pick("", "2026-04-01", "2025-01-01"), "", "") + "\n"))))];

        var joined = Facilities(tables);

        Assert.NotEmpty(joined.Rows);
        Assert.Equal(joined.Rows.Length, joined.Records.Select(row => row.Id).Distinct().Count());
        Assert.Equal(joined.Rows.Sum(row => row.LeftOut.Length), joined.Diagnostics.Count(one => one.Code == "REG441"));
        var read = tables.Sum(table => Registers.Read(FacilityKind.Kind, Headings + table.Item2).Records.Length);
        Assert.Equal(read, joined.Rows.Sum(row => 1 + row.LeftOut.Length));
        Assert.Equal(Shown(joined), Shown(Facilities(tables)));
        Assert.Equal(Said(joined), Said(Facilities(tables)));

        string Pick(params string[] choices) => choices[chance.Next(choices.Length)] is var text && text.Contains('、', StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }

    [Theory]
    [InlineData("registers/facility.csv", null)]
    [InlineData("registers/川辺町/facility.csv", "川辺町")]
    [InlineData("registers/a/b/facility.csv", null)]
    [InlineData("guides/川辺町/facility.csv", null)]
    public void The_folder_says_who_keeps_a_table(string path, string? owner) => Assert.Equal(owner, NeighbourFolders.OwnerOf(new(path)));

    [Fact]
    public void The_place_of_a_neighbours_table_is_found_by_its_pattern() =>
        Assert.Equal(("registers/川辺町/facility.csv", "registers/*/facility.csv"), (NeighbourFolders.PathOf("川辺町", FacilityKind.Kind).Value, NeighbourFolders.Pattern(FacilityKind.Kind)));
}
