using System.Text;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Tests.Escaping;

public sealed class HtmlEscaperTests
{
    [Theory]
    [InlineData("index.html", false)]
    [InlineData("../a/b:c", false)]
    [InlineData("?q=a:b", false)]
    [InlineData("#a:b", false)]
    [InlineData("https://example.jp/", false)]
    [InlineData("HTTP:x", false)]
    [InlineData("mailto:a@example.jp", false)]
    [InlineData("tel:000", false)]
    [InlineData("", false)]
    [InlineData("//host/path", false)]
    [InlineData("javascript:alert(1)", true)]
    [InlineData(" java\tscript\n:alert(1)", true)]
    [InlineData("\u0001javascript:x", true)]
    [InlineData("vbscript:x", true)]
    [InlineData("data:text/html,x", true)]
    [InlineData("file:///etc/passwd", true)]
    [InlineData("averylongscheme:x", true)]
    [InlineData(":x", true)]
    public void Only_listed_schemes_and_relative_addresses_pass(string address, bool isRefused) =>
        Assert.Equal(isRefused, HtmlEscaper.HasRefusedScheme(address, mayBring: true));

    [Fact]
    public void Behind_other_text_no_scheme_passes_at_all() => Assert.True(HtmlEscaper.HasRefusedScheme("http:x", mayBring: false));

    [Fact]
    public void Five_characters_are_escaped_and_no_other() => Assert.Equal("&amp;&lt;&gt;&quot;&#39;é あ😀/`", HtmlEscaper.Escape("&<>\"'é あ😀/`"));

    /// <summary>The page is written in steps of several characters; a special one may stand at any place of a step, or behind it.</summary>
    [Fact]
    public void Any_length_and_any_place_are_escaped_in_the_page_as_in_a_text()
    {
        foreach (var special in (string[])["&", "<", ">", "\"", "'", "é", "あ", "😀", "\u007F", "%", "=", "\0"])
        {
            for (var length = 0; length < 40; length++)
            {
                for (var place = 0; place <= length; place++)
                    Assert.Equal(HtmlEscaper.Escape(Text(length, place, special)), Written(Text(length, place, special)));
            }
        }
    }

    private static string Text(int length, int place, string special) => new string('a', place) + special + new string('b', length - place);

    private static string Written(string text)
    {
        var output = new Output();
        output.Reset(1 << 20);
        HtmlEscaper.Write(output, text);
        return Encoding.UTF8.GetString(output.Written);
    }
}
