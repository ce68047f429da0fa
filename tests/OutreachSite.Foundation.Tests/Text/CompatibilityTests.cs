using System.Text;
using OutreachSite.Text;

namespace OutreachSite.Tests.Text;

public sealed class CompatibilityTests
{
    /// <summary>Where we differ from NFKC on purpose: signs that stand for a space with an accent stay.</summary>
    private static readonly HashSet<string> Different = ["00A8", "00AF", "00B4", "00B8", "FE49", "FE4A", "FE4B", "FE4C", "FFE3"];

    [Fact]
    public void Every_published_row_is_written_out_as_Unicode_says()
    {
        var rows = PublishedData.Rows("compatibility.tsv").Where(row => !Different.Contains(row[0])).ToList();
        var wrong = rows.Where(row => Compatibility.Expand(PublishedData.Characters(row[0])) != PublishedData.Characters(row[1]));

        Assert.Empty(wrong.Select(row => string.Join(" | ", row)));
        Assert.True(rows.Count > 2000);
    }

    [Fact]
    public void What_Unicode_leaves_alone_is_left_alone()
    {
        var known = PublishedData.Rows("compatibility.tsv").Select(row => PublishedData.Code(row[0])).ToHashSet();
        var changed = Enumerable.Range(0, 0x1FFFF)
            .Where(code => Rune.IsValid(code) && !known.Contains(code) && Compatibility.WordsOf(new(code)) is not null)
            .Where(code => code is not (0x2000 or 0x2001 or (>= 0x2004 and <= 0x200A)));
        Assert.Empty(changed.Select(code => code.ToString("X4")));
    }

    [Theory]
    [InlineData("①⑳㉑㊿", "1202150")]
    [InlineData("⑴⒈Ⅰⅻ", "(1)1.Ixii")]
    [InlineData("㈱№℡㎡", "(株)NoTELm2")]
    [InlineData("㍿㌔㌘", "株式会社キログラム")]
    [InlineData("㋿㍻㍼㍽㍾", "令和平成昭和大正明治")]
    [InlineData("㊤㊥㊦", "上中下")]
    [InlineData("ｶﾞｲﾄﾞﾌﾞｯｸ", "ガイドブック")]
    [InlineData("１，７４１％", "1,741%")]
    [InlineData("⼀⽅", "一方")]
    [InlineData("ﬁ", "fi")]
    public void What_the_office_types_is_written_out(string written, string expected) =>
        Assert.Equal(expected, Compatibility.Expand(written));

    [Theory]
    [InlineData("ＡＢＣ　１２３－４５", "ABC 123-45")]
    [InlineData("カイゴ～保険", "カイゴ~保険")]
    public void Letters_and_digits_become_narrow(string wide, string narrow) => Assert.Equal(narrow, Width.Narrow(wide));

    [Fact]
    public void All_of_ASCII_becomes_wide_and_narrow_again()
    {
        var ascii = string.Concat(Enumerable.Range(' ', 95).Select(code => (char)code));
        Assert.Equal(ascii, Width.Narrow(Width.Widen(ascii)));
        Assert.DoesNotContain(Width.Widen(ascii), character => character < '\u0080');
    }

    [Theory]
    [InlineData("ｶﾞｲﾄﾞ｢ﾎｰﾑ｣､ﾊﾟﾝ｡", "ガイド「ホーム」、パン。")]
    [InlineData("ｳﾞｧ", "ヴァ")]
    [InlineData("ｱﾞ", "ア゛")]
    [InlineData("ﾞ", "゛")]
    [InlineData("カ゛ABCＡ①", "カ゛ABCＡ①")]
    public void Half_width_katakana_become_wide_and_nothing_else_does(string half, string wide) => Assert.Equal(wide, Width.WidenKana(half));

    [Fact]
    public void Every_half_width_katakana_matches_the_published_form()
    {
        foreach (var row in PublishedData.Rows("compatibility.tsv").Where(row => PublishedData.Code(row[0]) is >= 0xFF66 and <= 0xFF9D))
            Assert.Equal(PublishedData.Characters(row[1]), Width.WidenKana(PublishedData.Characters(row[0])));
    }

    [Theory]
    [InlineData("カイゴ", "かいご")]
    [InlineData("ヴァイオリン", "ゔぁいおりん")]
    [InlineData("六ヶ所", "六ゖ所")]
    [InlineData("センター", "せんたー")]
    public void Katakana_become_hiragana_and_back(string katakana, string hiragana)
    {
        Assert.Equal(hiragana, Kana.ToHiragana(katakana));
        Assert.Equal(katakana, Kana.ToKatakana(hiragana));
    }
}
