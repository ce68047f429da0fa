using OutreachSite.Diagnostics;
using OutreachSite.Publishing.Papers;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Publishing.Tests.Papers;

/// <summary>Letters that the fonts of the theme do not have are told at their place, also when the paper is not printed again.</summary>
public sealed class PaperLettersTests
{
    [FactWith(Tool.Browser)]
    public void A_letter_of_another_font_or_of_none_is_told_where_it_is_written()
    {
        using var town = new PaperTown();
        // Georgian stands in fonts that most systems have; where none has it, a box is drawn.
        town.Change(PaperTown.Care, "電話をします。", "電話をします。\n\nそれはაです。");
        for (var build = 0; build < 2; build++)
        {
            var done = town.Build();
            var told = Assert.Single(done.Papers.Problems);
            Assert.Equal(("PRN403", Severity.Warning), (told.Code, told.Severity));
            Assert.Contains("「ა」（U+10D0）", told.Message.Japanese, StringComparison.Ordinal);
            Assert.Equal((PaperTown.Care, 10, 4), (told.Where.Path, told.Where.Line, told.Where.Column));
            Assert.Contains("guides/care/care-fax.pdf", town.Papers);
        }

        Assert.True(town.Build(strict: true).IsRefused);
    }

    [Fact]
    public void The_fonts_of_a_theme_are_the_first_of_each_stack() =>
        Assert.Equal(["BIZUDPGothic", "Mine"], ThemeFonts.Of(""":root { --font-body: "BIZ UDPGothic", "Noto Sans JP"; --font-fixed: "Mine", monospace; --font-head: "BIZ UDPGothic"; }""").Families.ToArray());
}
