using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Tests.Svg;

public sealed class SvgWriterTests
{
    private static string Text(string text)
    {
        var svg = new SvgWriter();
        svg.Text(new(0, 0, 16), new TextRun(text));
        return svg.ToString();
    }

    [Fact]
    public void Markup_in_words_is_escaped() =>
        Assert.Equal("<text x=\"0\" y=\"0\" font-size=\"16\">南部 &amp; 諸島 &lt;b&gt; &quot;x&quot;</text>\n", Text("南部 & 諸島 <b> \"x\""));

    [Fact]
    public void Control_characters_and_broken_surrogates_cannot_break_the_document()
    {
        var svg = Text("a\u0000b\nc\uD842d\uFFFF");
        Assert.Equal("a b c\uFFFDd\uFFFD", System.Xml.Linq.XElement.Parse(svg).Value);
    }

    [Theory]
    [InlineData(1.006, "1.01")]
    [InlineData(-0.001, "0")]
    [InlineData(12.3456, "12.35")]
    [InlineData(100, "100")]
    [InlineData(1e6, "1000000")]
    public void Numbers_are_short_and_plain(double value, string expected) => Assert.Equal(expected, SvgWriter.Number(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => SvgWriter.Number(value));

    [Fact]
    public void Elements_nest_by_two_spaces()
    {
        var svg = new SvgWriter();
        using (svg.Group())
            svg.Path("axis", $"M{1.234} {2}H{3}");
        Assert.Equal("<g>\n  <path class=\"axis\" d=\"M1.23 2H3\"/>\n</g>\n", svg.ToString());
    }
}
