using OutreachSite.Text;

namespace OutreachSite.Tests.Text;

public sealed class TextKeyTests
{
    [Theory]
    [InlineData("電話番号", " 電話番号　")]
    [InlineData("ＴＥＬ", "tel")]
    [InlineData("℡", "Tel")]
    [InlineData("ｶﾞｲﾄﾞ", "ガイド")]
    [InlineData("か\u3099いと\u3099", "がいど")]
    [InlineData("か゛", "が")]
    [InlineData("㈱みほん", "(株)みほん")]
    [InlineData("（株）みほん", "㈱みほん")]
    [InlineData("№1", "No①")]
    [InlineData("氏　　名", "氏名")]
    [InlineData("Care  Manager", "care\u00A0manager")]
    [InlineData("0176－23－5121", "0176-23-5121")]
    [InlineData("0176ー23ー5121", "0176‐23–5121")]
    [InlineData("0176−23—5121", "0176―23‑5121")]
    [InlineData("9:00〜12:00", "9：00～12：00")]
    [InlineData("9:00~12:00", "9:00〰12:00")]
    [InlineData("センタ−", "センター")]
    [InlineData("ｾﾝﾀ-", "センター")]
    [InlineData("コ－ヒ－", "コーヒー")]
    [InlineData("医療･介護", "医療・介護")]
    [InlineData("医療·介護", "医療・介護")]
    [InlineData("“声”", "\"声\"")]
    [InlineData("辻\uDB40\uDD00", "辻")]
    [InlineData("\uFEFFタイトル", "タイトル")]
    [InlineData("電\u200B話", "電話")]
    [InlineData("10㎡", "10m2")]
    [InlineData("㋿８年度", "令和8年度")]
    [InlineData("神", "\uFA19")]
    [InlineData("Å", "\u212B")]
    [InlineData("É", "e\u0301")]
    public void These_are_the_same(string one, string other) => Assert.Equal(TextKey.Of(one).Value, TextKey.Of(other).Value);

    [Theory]
    [InlineData("がいど", "ガイド")]
    [InlineData("か", "が")]
    [InlineData("髙橋", "高橋")]
    [InlineData("グループ-1", "グループー")]
    [InlineData("らーめん", "ら-めん")]
    [InlineData("a b", "ab")]
    [InlineData("1", "11")]
    [InlineData("", "a")]
    public void These_are_different(string one, string other) => Assert.False(TextKey.AreSame(one, other));

    [Fact]
    public void The_key_of_a_key_is_the_same_key()
    {
        const string alphabet = "aＡé\u0301\u3099か゛ｶﾞハ-－ー〜 　\u00A0①㈱㌔1１「・…\u200B\uFE0F医𠮷İẞ'”\u1112\u1161";
        var random = new Random(20180728);
        for (var i = 0; i < 20000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var key = TextKey.Of(text).Value;
            Assert.True(TextKey.Of(key).Value == key, $"'{text}' gives '{key}', which gives '{TextKey.Of(key).Value}'");
        }
    }

    [Fact]
    public void A_key_that_was_never_made_is_empty() => Assert.Equal(TextKey.Of(" "), TextKey.Of(default(TextKey).Value));
}
