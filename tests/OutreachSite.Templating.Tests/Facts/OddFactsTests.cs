namespace OutreachSite.Templating.Tests.Facts;

/// <summary>Where constructs meet: one line for each surprise.</summary>
public sealed class OddFactsTests
{
    [Theory]
    [InlineData("'abc' | string.contains ''", "false")]
    [InlineData("'hello' | string.slice (-10) 8", "hel")]
    [InlineData("'hello' | string.slice1 1 0", "")]
    [InlineData("'hello' | string.slice (-9)", "h")]
    [InlineData("'a' | math.abs", "!(1,10)")]
    [InlineData("[1, 'a'] | array.sort", "!(1,15)")]
    [InlineData("[1] | array.each 5", "!(1,10)")]
    [InlineData("'(' | regex.match '('", "!(1,10)")]
    [InlineData("'abc' | string.split ''", "[\"abc\"]")]
    [InlineData("null | string.truncatewords 3", "")]
    [InlineData("null | math.ceil", "0")]
    [InlineData("'4.6' | math.ceil", "!(1,4)")]
    [InlineData("'a' | math.plus 'b'", "ab")]
    [InlineData("'a' | math.times 3", "aaa")]
    [InlineData("-5 | math.divided_by 0", "-2147483648")]
    [InlineData("0 | math.divided_by 0", "0")]
    [InlineData("10000000000 | math.divided_by 2", "2147483647")]
    [InlineData("'abc' | array.join '-'", "a-b-c")]
    [InlineData("array.size {a: 1, b: 2}", "2")]
    [InlineData("'%20 a' | html.url_escape", "%2520%20a")]
    [InlineData("\"a\\nb\\r\\nc\" | html.newline_to_br", "a<br />\nb<br />\r\nc")]
    [InlineData("['b', 'a_', 'a-', 'a1', 'A', 'a', ' a'] | array.sort", "[\" a\", \"a\", \"A\", \"a_\", \"a-\", \"a1\", \"b\"]")]
    [InlineData("object.eval '1 + 2'", "3")]
    [InlineData("object.eval '1 +'", "!(1,4)")]
    [InlineData("object.eval_template 'a{{ 1 + 2 }}'", "a3")]
    [InlineData("-true", "!(1,4)")]
    public void Builtins(string expression, string expected) => PlainFacts.Hold($"{{{{ {expression} }}}}", expected);

    [Theory]
    [InlineData("  {{ for i in 1..2; \"a\\nb\\n\"; end }}|", "  a\n  b\n  a\n  b\n|")]
    [InlineData("  {{ func f; \"a\\nb\"; end; f }}", "  a\n  b")]
    [InlineData("  {{ func f }}x{{ end; \"a\\nb\" }}", "  a\nb")]
    [InlineData("  {{ \"1\\n\\n2\\n\" }}|", "  1\n  \n  2\n|")]
    public void Indentation(string template, string expected) => PlainFacts.Hold(template, expected);

    [Theory]
    [InlineData("{{ if true }}{{ else }}{{ else }}{{ end }}{{ 1 + }}", "!(1,27) (1,50)")]
    [InlineData("{{ ~ }}{{ 1 + }}", "!(1,4)")]
    [InlineData("{{ $\"a{1\" }}", "!(1,4)")]
    [InlineData("{{ $\"a{1\n}\" }}", "!(1,4)")]
    public void One_mistake_is_said_once(string template, string expected) => PlainFacts.Hold(template, expected);

    [Fact]
    public void An_include_that_cannot_be_read_is_one_error_of_the_one_that_asks() =>
        PlainFacts.Hold("a {{ include 'bad' }}", "!(1,6)", ("bad", "{{ 1 + }}{{ 2 + }}"));

    [Fact]
    public void Each_part_of_a_joined_include_sees_its_own_name() =>
        PlainFacts.Hold("{{ include_join ['one', 'two'] '-' }}", "one-two", ("one", "{{ $0 }}"), ("two", "{{ $0 }}"));
}
