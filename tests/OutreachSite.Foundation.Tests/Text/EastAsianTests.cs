using System.Text;
using OutreachSite.Text;

namespace OutreachSite.Tests.Text;

public sealed class EastAsianTests
{
    [Fact]
    public void Every_code_point_is_as_wide_as_published()
    {
        var wide = PublishedData.Rows("east-asian-width.tsv")
            .SelectMany(row => Enumerable.Range(PublishedData.Code(row[0]), PublishedData.Code(row[1]) - PublishedData.Code(row[0]) + 1))
            .ToHashSet();
        var wrong = Enumerable.Range(0, 0x110000).Where(code => Rune.IsValid(code) && EastAsian.IsWide(new(code)) != wide.Contains(code));
        Assert.Empty(wrong.Select(code => code.ToString("X4")));
    }

    [Theory]
    [InlineData("医", "療", true)]
    [InlineData("、", "「", true)]
    [InlineData("ｶ", "ｷ", true)]
    [InlineData("医", "A", false)]
    [InlineData("a", "b", false)]
    [InlineData("한", "국", false)]
    [InlineData("医", "한", false)]
    public void Only_wide_characters_that_write_no_spaces_join_across_a_line_end(string before, string after, bool expected) =>
        Assert.Equal(expected, EastAsian.JoinsAcrossLineEnd(Rune.GetRuneAt(before, 0), Rune.GetRuneAt(after, 0)));

    [Theory]
    [InlineData("々", true)]
    [InlineData("𠮷", true)]
    [InlineData("﨑", true)]
    [InlineData("の", false)]
    [InlineData("A", false)]
    public void Kanji_are_told_from_the_rest(string character, bool expected) =>
        Assert.Equal(expected, EastAsian.IsKanji(Rune.GetRuneAt(character, 0)));
}
