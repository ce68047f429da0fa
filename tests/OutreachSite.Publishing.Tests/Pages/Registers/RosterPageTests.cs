namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class RosterPageTests
{
    private const string Head = "席ID,会議体,地域,区分,役職,所属,職名,職種,人数,人数の計（資料）,任期,出典,備考\n";

    private const string Rows = Head + """
        a1,協議会,みなと市,委員,委員長,郡医師会,会長,医師,,4,2026年4月〜2028年3月,ある資料,
        a2,協議会,みなと市,委員,,郡医師会,副会長,医師,,,,ある資料,
        a3,協議会,みなと市,委員,,市,部長,,1,,,ある資料,
        a4,協議会,みなと市,事務局,,市,主任,事務職,3,3,,ある資料,
        b1,部会,みなと市,参加者,,,,看護師,,,,,
        b2,部会,みなと市,参加者,,,,医師,2,,,,
        """;

    [Fact]
    public void Each_organisation_stands_once_with_its_posts()
    {
        var site = RegisterSite.Of("roster", Rows);
        Assert.Empty(site.Codes);
        Assert.Equal(
            ["所属|役職・職名|職種|人数", "郡医師会任期：2026年4月〜2028年3月|委員長 会長 副会長|医師|2人", "市|部長|記載なし|1人"],
            site.Table("", "#os-a1-1 table"));
    }

    [Fact]
    public void A_printed_number_of_seats_stands_beside_the_counted_one()
    {
        var words = RegisterSite.Of("roster", Rows).Words();
        Assert.Contains("数えると3人です。資料には4人とあります。2つの数はちがいます。資料の数は直さずに、両方を並べました。", words, StringComparison.Ordinal);
        Assert.Contains("数えると3人です。資料には3人とあります。2つの数は合っています。", words, StringComparison.Ordinal);
        Assert.Contains("人数は、書かれていません。", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profession_that_another_body_has_is_shown_as_none()
    {
        var site = RegisterSite.Of("roster", Rows);
        Assert.Equal(["職種|人数", "医師|2人", "看護師|0人", "職種の記載なし|1人"], site.Table("", "#os-professions-a1 table"));
        Assert.Equal(["職種|人数", "医師|2人", "看護師|いる（人数は記載なし）"], site.Table("", "#os-professions-b1 table"));
        Assert.Contains("職種の書かれていない席が1人分あるので、いないとは言いきれません。", site.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_persons_never_reach_a_page()
    {
        var site = RegisterSite.Of("roster", "会議体,所属,職名,氏名\n協議会,医師会,会長,山田太郎\n", "open-data: [csv, json]\nlicence: CC BY 4.0");
        Assert.DoesNotContain(site.Built.Files, file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Contains("山田太郎", StringComparison.Ordinal));
        Assert.Contains("医師会", site.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_stay_texts() =>
        Assert.Empty(RegisterSite.Of("roster", Head + "a,<b>,<i>,<u>,<b>,<script>x</script>,<i>,<u>,1,1,,<b>,<i>\n").Page().QuerySelectorAll("main script, main b, main i, main u"));
}
