using OutreachSite.Templating.Escaping;

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
}
