using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Values;

namespace OutreachSite.Templating.Tests.Escaping;

public sealed class HtmlEntitiesTests
{
    [Theory]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("&#106;&#x6A;", "jj")]
    [InlineData("&#106avascript&#58x", "javascript:x")]
    [InlineData("a&colon;b", "a:b")]
    [InlineData("&#;&#x;&", "&#;&#x;&")]
    [InlineData("&#99999999999;", "\uFFFD")]
    public void References_are_read_as_browsers_do(string value, string expected) => Assert.Equal(expected, HtmlEntities.DecodeAsBrowsers(value));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java&#115;cript:alert(1)")]
    [InlineData("javascript&#58alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    public void Markup_cannot_hide_a_scheme(string address) =>
        Assert.Equal("TPL403", TestTemplates.Codes("<a href=\"{{ u }}\">x</a>", new() { ["u"] = Value.Markup(address) }));

    [Theory]
    [InlineData("<a href=\"{{ u }}\">x</a>")]
    [InlineData("<a href='{{ u }}'>x</a>")]
    [InlineData("{{ func f; ret u; end }}<a href=\"{{ f }}\">x</a>")]
    [InlineData("{{ capture c; u; end }}<a href=\"{{ c }}\">x</a>")]
    [InlineData("<a href=\"{{ if true; u; else; 'x'; end }}\">x</a>")]
    [InlineData("<a href=\"{{ for x in [u]; x; end }}\">x</a>")]
    [InlineData("<img srcset=\"{{ u }} 2x\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url={{ u }}\">")]
    public void An_address_of_a_script_gets_nowhere(string template)
    {
        foreach (var address in new[] { "javascript:alert(1)", " JavaScript:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,x", "vbscript:x" })
            Assert.Equal("TPL403", TestTemplates.Codes(template, new() { ["u"] = address }));
    }

    [Theory]
    [InlineData("<script>a = \"{{ x | object.to_json }}\"</script>")]
    [InlineData("<script>a = '{{ x | object.to_json }}'</script>")]
    [InlineData("<script>a = `{{ x | object.to_json }}`</script>")]
    public void Json_inside_quotes_of_a_script_is_refused(string template) =>
        Assert.Equal("TPL401", TestTemplates.Codes(template, new() { ["x"] = "-alert(1)-" }));
}
