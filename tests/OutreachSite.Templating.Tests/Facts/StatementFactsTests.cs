namespace OutreachSite.Templating.Tests.Facts;

/// <summary>Statements, loops, limits.</summary>
public sealed class StatementFactsTests
{
    [Theory]
    [InlineData("{{ if true }}a{{ else }}b{{ end }}", "a")]
    [InlineData("{{ if false }}a{{ else if 1 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if true }}a{{ elsif x }}b{{ end }}", "!(1,18)")]
    [InlineData("{{ if false }}a{{ elsif x }}b{{ end }}", "")]
    [InlineData("{{ case 1; when '1'; 'a'; end }}", "a")]
    [InlineData("{{ case 3; when 1, 2; 'a'; when 3 || 4; 'b'; else; 'c'; end }}", "b")]
    [InlineData("{{ case 9 }} dropped {{ when 1 }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ case 1; when 1; 'a'; when 1; 'b'; end }}", "a")]
    [InlineData("{{ x = 2; case x; when 1 + 1; 'a'; end }}", "a")]
    [InlineData("{{ for x in [1, 2]; x; end }}", "12")]
    [InlineData("{{ for x in []; x; else; 'none'; end }}", "none")]
    [InlineData("{{ for x in null; x; else; 'none'; end }}", "")]
    [InlineData("{{ for x in 'abc'; x; '-'; end }}", "a-b-c-")]
    [InlineData("{{ for x in {a: 1, b: 2}; x.key; x.value; end }}", "a1b2")]
    [InlineData("{{ for x in 5; end }}", "!(1,13)")]
    [InlineData("{{ a = 1..6; for x in a limit:2; x; end }}", "12")]
    [InlineData("{{ a = 1..6; for x in a offset:2 limit:2; x; end }}", "34")]
    [InlineData("{{ a = 1..6; for x in a limit:2 offset:2; x; end }}", "34")]
    [InlineData("{{ a = 1..6; for x in a reversed limit:2; x; end }}", "65")]
    [InlineData("{{ a = 1..6; for x in a offset:1 reversed limit:2; x; end }}", "65")]
    [InlineData("{{ a = 1..3; for x in a limit:0; x; end }}", "123")]
    [InlineData("{{ a = 1..3; for x in a limit:-1; x; end }}", "123")]
    [InlineData("{{ for x in (1..6) limit:2; x; end }}", "12")]
    [InlineData("{{ for x in 1..6 limit:2; x; end }}", "!(1,16)")]
    [InlineData("{{ for x in 1..3; for.index; for.rindex; for.first; for.last; for.even; for.odd; for.length; end }}", "02truefalsetruefalse311falsefalsefalsetrue320falsetruetruefalse3")]
    [InlineData("{{ for x in [1, 1, 2]; for.changed; ' '; end }}", "true false true ")]
    [InlineData("{{ for x in 1..2; for.index0; end }}", "!(1,23)")]
    [InlineData("{{ for x in 1..2; o = for; for y in 1..2; o.index; for.index; ' '; end; end }}", "00 01 10 11 ")]
    [InlineData("{{ for.index }}", "!(1,8)")]
    [InlineData("{{ i = 0; while i < 3; i; i += 1; while.index; end }}", "001122")]
    [InlineData("{{ while true; break; end; 'ok' }}", "ok")]
    [InlineData("{{ for x in 1..5; if x == 2; continue; end; if x == 4; break; end; x; end }}", "13")]
    [InlineData("{{ break }}", "!(1,4)")]
    [InlineData("{{ continue }}", "!(1,4)")]
    [InlineData("{{ tablerow x in (1..3) cols:2; x; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{{ for x in 1..2 }}{{ x }},{{ end }}", "1,2,")]
    [InlineData("{{ for $x in 1..2; $x; end }}", "12")]
    [InlineData("{{ a = [1, 2, 3]; for x in a | array.reverse; x; end }}", "321")]
    [InlineData("{{ for x in [3, 1, 2] | array.sort; x; end }}", "123")]
    public void Statements(string template, string expected) => PlainFacts.Hold(template, expected);

    [Theory]
    [InlineData("{{ for x in 1..1000; end; 'ok' }}", "ok")]
    [InlineData("{{ for x in 1..1001; end }}", "!(1,13)")]
    [InlineData("{{ for x in 1..40; for y in 1..40; end; end }}", "!(1,29)")]
    [InlineData("{{ while true; end }}", "!(1,10)")]
    public void The_loop_limit_of_upstream(string template, string expected)
    {
        if (expected == "ok")
            PlainFacts.Hold(template, expected);
        else
            Assert.Equal("TPL501", TestTemplates.Codes(template, options: TemplateOptions.Plain));
    }

    [Theory]
    [InlineData("{{ 1 + }}\n{{ 2 * }}", "!(1,8) (2,8)")]
    [InlineData("{{ end }}", "!(1,4)")]
    [InlineData("{{ else }}", "!(1,4)")]
    [InlineData("{{ x = }}", "!(1,8)")]
    [InlineData("{{ if }}{{ end }}", "!(1,7)")]
    [InlineData("{{ for in }}{{ end }}", "!(1,11)")]
    [InlineData("{{ for x of y }}{{ end }}", "!(1,10)")]
    [InlineData("{{ 1 = 2 }}", "!(1,4)")]
    [InlineData("{{ ? }}", "!(1,4)")]
    public void Parse_errors(string template, string expected) => PlainFacts.Hold(template, expected);
}
