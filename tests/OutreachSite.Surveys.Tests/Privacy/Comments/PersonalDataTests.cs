using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Surveys.Tests.Privacy.Comments;

public sealed class PersonalDataTests
{
    private static string Find(string text, KnownNames? names = null) =>
        string.Join(' ', PersonalData.Find(text, names ?? KnownNames.None).Select(finding => $"{finding.Kind}:{text.Substring(finding.Start, finding.Length)}"));

    [Theory]
    [InlineData("田中さんの話が良かった", "Name:田中さん")]
    [InlineData("佐々木様に感謝します", "Name:佐々木様")]
    [InlineData("サトウ先生の講演", "Name:サトウ先生")]
    [InlineData("司会の、たなかさんが上手", "Name:たなかさん")]
    [InlineData("鈴木氏のご意見", "Name:鈴木氏")]
    [InlineData("電話は0176-53-5111まで", "Phone:0176-53-5111")]
    [InlineData("０９０ー１２３４ー５６７８へ", "Phone:０９０ー１２３４ー５６７８")]
    [InlineData("taro@example.jp へ送って", "Mail:taro@example.jp")]
    [InlineData("〒033-0011 に住む", "Address:〒033-0011")]
    [InlineData("三沢市桜町一丁目1-38の者です", "Address:三沢市桜町一丁目1-38")]
    [InlineData("本町12番地3に", "Address:本町12番地3")]
    [InlineData("203号室の方", "Room:203号室")]
    [InlineData("２階の２０５です", "Room:２階の２０５")]
    [InlineData("施設長が冷たい", "Staff:施設長")]
    [InlineData("言語聴覚士として働く", "RareRole:言語聴覚士")]
    [InlineData("昭和12年3月4日生まれの母", "Birth:昭和12年3月4日")]
    [InlineData("S12.3.4生", "Birth:S12.3.4")]
    [InlineData("92歳の父", "Birth:92歳")]
    [InlineData("さくら苑で", "Facility:さくら苑")]
    [InlineData("青葉荘で働く", "Facility:青葉荘")]
    [InlineData("十和田中央病院の対応", "Facility:十和田中央病院")]
    public void What_may_show_somebody_is_found_in_its_place(string text, string expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("皆さん熱心でした")]
    [InlineData("患者さんと利用者様の気持ち")]
    [InlineData("多様な仕様、様々な様子、同様の様式")]
    [InlineData("たくさんの先生方")]
    [InlineData("地域包括支援センターと訪問看護ステーションの連携")]
    [InlineData("近くの病院に行きたい")]
    [InlineData("13時30分から16時まで、186人、43％、2018年度")]
    [InlineData("お母さんに話したい")]
    public void Everyday_words_are_left_alone(string text) => Assert.Equal("", Find(text));

    [Fact]
    public void Names_that_the_organiser_knows_are_found_without_any_title() =>
        Assert.Equal("Facility:さくら苑 Name:高橋", Find("さくら苑の高橋が", new(["高橋"], ["さくら苑"])));

    [Fact]
    public void The_reason_quotes_what_was_found() =>
        Assert.Equal("「田中さん」は人の名前かもしれません", PersonalData.Find("田中さん", KnownNames.None)[0].Reason.Japanese);

    [Fact]
    public void No_text_takes_long_or_crashes()
    {
        var random = new Random(3);
        const string Letters = "田中さん様1-0７号室＠a.々〒\n年月丁目のー病院😀";
        for (var round = 0; round < 500; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(400)).Select(_ => Letters[random.Next(Letters.Length)])]);
            Assert.All(PersonalData.Find(text, KnownNames.None), finding => Assert.True(finding.Start >= 0 && finding.Start + finding.Length <= text.Length));
        }
    }

    [Fact]
    public void A_list_of_names_tells_people_from_facilities()
    {
        var names = KnownNames.Read("\uFEFF# 知っている名前\r\n山田花子\r\n\r\nあおば病院\n");
        Assert.Equal("山田花子", Assert.Single(names.People));
        Assert.Equal("あおば病院", Assert.Single(names.Facilities));
        Assert.Equal("Name:山田花子", Find("山田花子がよかった", names));
    }
}
