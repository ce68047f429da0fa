using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Tests.Svg;

public sealed class LineBreakerTests
{
    private static string Wrap(string text, double ems) => string.Join("|", LineBreaker.Wrap(text, 1, ems));

    [Fact]
    public void What_fits_stays_on_one_line() => Assert.Equal("特別講演", Wrap("特別講演", 4));

    [Fact]
    public void Japanese_breaks_after_particles_where_that_costs_nothing() => Assert.Equal("予算を|確保すること", Wrap("予算を確保すること", 6));

    [Fact]
    public void A_line_never_begins_with_a_mark_or_ends_with_an_opening_bracket()
    {
        foreach (var width in Enumerable.Range(3, 12))
        {
            var lines = LineBreaker.Wrap("相談（電話、面談）など、いろいろ「あり」ます。", 1, width);
            Assert.DoesNotContain(lines, line => "、。）」".Contains(line[0], StringComparison.Ordinal) || "（「".Contains(line[^1], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Katakana_words_stay_whole_when_they_can() => Assert.Equal("東部地域包括支援|センター主催", Wrap("東部地域包括支援センター主催", 9));

    [Fact]
    public void Latin_words_and_numbers_stay_whole() => Assert.Equal("home care|2018", Wrap("home care 2018", 6.5));

    [Fact]
    public void A_word_without_borders_is_cut_rather_than_lost()
    {
        var lines = LineBreaker.Wrap("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1, 5);
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTUVWXYZ", string.Concat(lines));
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 1) <= 5));
    }

    [Fact]
    public void Characters_of_two_units_and_combining_marks_are_not_torn() =>
        Assert.All(LineBreaker.Wrap("𠮷野家か\u3099か\u3099𠮷野", 1, 1), line => Assert.False(char.IsLowSurrogate(line[0]) || line[0] == '\u3099'));

    [Fact]
    public void Nothing_has_no_lines() => Assert.Empty(LineBreaker.Wrap("  ", 16, 100));

    [Fact]
    public void Widths_are_those_of_wide_faces()
    {
        Assert.Equal(2, TextWidth.Of("漢字", 1));
        Assert.Equal(1, TextWidth.Of("か\u3099", 1));
        Assert.Equal(7.6, TextWidth.Of("00", 5), 3);
    }
}
