namespace OutreachSite.Templating.Tests.Facts;

/// <summary>Text, code and escape blocks; white space; indentation; comments; new lines.</summary>
public sealed class TextFactsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("text", "text")]
    [InlineData("{{ {a:1}}}x", "{a: 1}x")]
    [InlineData("{{ '}}' }}x", "}}x")]
    [InlineData("{{ $\"{ {a: 1}.a }}}\" }}x", "1}}x")]
    [InlineData("a } b { c }} d", "a } b { c }} d")]
    [InlineData("a {{ 1 ", "a 1")]
    [InlineData("a {%{ b ", "a  b ")]
    [InlineData("{%{ {{ 1 }} }%}", " {{ 1 }} ")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("a {%{- x -}%} b", "a x b")]
    [InlineData("a\r\n{{ 1 }}\r\nb", "a\r\n1\r\nb")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("{{1;2;3}}", "123")]
    [InlineData("{{ 1\n2 ; 3\n\n}}", "123")]
    [InlineData("{{}}", "")]
    [InlineData("{{ x = 5 }}{{ x }}", "5")]
    [InlineData("{{ ; }}", "")]
    public void Blocks(string template, string expected) => PlainFacts.Hold(template, expected);

    [Theory]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a   {{~ 1 }}b", "a1b")]
    [InlineData("a{{ 1 ~}}   \n   b", "a1   b")]
    [InlineData("a \n  {{~ 1 ~}}  \n  b", "a \n1  b")]
    [InlineData("a{{ 1 ~}}\r\nb", "a1b")]
    [InlineData("a\u00A0{{- 1 -}}\u00A0b", "a1b")]
    [InlineData("a {{-1}}", "a1")]
    [InlineData("{{~ for x in 1..3 ~}}\n  {{ x }}\n{{~ end ~}}\n!", "  1\n  2\n  3\n!")]
    [InlineData("a\n\n  {{~ 1 }}", "a\n\n1")]
    [InlineData("a{{ 1 -}}\n\n\n  b", "a1b")]
    [InlineData("a {{- 1 }} b", "a1 b")]
    public void White_space_markers(string template, string expected) => PlainFacts.Hold(template, expected);

    [Theory]
    [InlineData("{{ a = \"1\\n2\" }}  {{ a }}", "  1\n2")]
    [InlineData("{{ a = \"1\\n2\" }}\n  {{ for i in 1..2 }}{{ a }}{{ end }}", "\n  1\n21\n2")]
    [InlineData("{{ a = \"1\\n2\" }}\nx {{ a }}", "\nx 1\n2")]
    [InlineData("{{ a = \"1\\n2\" }}\n  {{~ a }}", "\n1\n2")]
    public void Indentation(string template, string expected) => PlainFacts.Hold(template, expected);

    [Theory]
    [InlineData("{{ # comment }}a", "a")]
    [InlineData("{{ # comment\n1 }}a", "1a")]
    [InlineData("{{ ## a\nb ## }}c", "c")]
    [InlineData("{{ ## a\nb }}c", "c")]
    [InlineData("{{ 1 # c }}", "1")]
    [InlineData("{{ 1 ## c ## 2 }}", "!(1,4)")]
    [InlineData("{{ [1,\n2,\n] }}", "[1, 2]")]
    [InlineData("{{ {a: 1,\n b: 2,\n} }}", "{a: 1, b: 2}")]
    [InlineData("{{ 'a' |\n string.upcase }}", "A")]
    [InlineData("{{ [1 +\n 2, (3\n)] }}", "[3, 3]")]
    [InlineData("{{ {a: math.plus(1,\n 2)} }}", "{a: 3}")]
    [InlineData("{{ [do\n ret 1\n end] | array.size\n 2 }}", "12")]
    [InlineData("{{ x = {y: 1}\nx\n.y }}", "!(3,1)")]
    [InlineData("{{ x = {y: 1}; x .y }}", "1")]
    [InlineData("{{ 'a' |>\n string.upcase }}", "A")]
    public void Comments_and_new_lines(string template, string expected) => PlainFacts.Hold(template, expected);

    [Theory]
    [InlineData("{{ 1 +\n 2 }}")]
    [InlineData("{{ (1\n) }}")]
    [InlineData("{{ math.plus(1,\n 2) }}")]
    [InlineData("{{ math.plus 1\n 2 }}")]
    [InlineData("{{ 'a'\n | string.upcase }}")]
    [InlineData("{{ math.plus(1, 2,) }}")]
    public void A_new_line_in_the_wrong_place_is_an_error(string template) =>
        Assert.False(TestTemplates.Render(template, options: TemplateOptions.Plain).Succeeded);

    [Fact]
    public void A_tag_inside_a_tag_is_an_error() => Assert.False(TestTemplates.Render("{{ {{ 1 }} }}", options: TemplateOptions.Plain).Succeeded);
}
