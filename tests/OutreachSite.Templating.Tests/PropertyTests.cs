using System.Net;
using FsCheck;
using FsCheck.Fluent;
using OutreachSite.Templating.Values;

namespace OutreachSite.Templating.Tests;

/// <summary>Laws that hold for any template and any value.</summary>
public sealed class PropertyTests
{
    internal static readonly string[] Pieces =
    [
        "{{ ", " }}", "{{- ", " -}}", "{{~ ", " ~}}", "if ", "else ", "end ", "for x in ", "while ", "func f ", "ret ", "capture y ", "with ", "wrap f ", "do ", "case ", "when ",
        "a", "x", "$x", "$0", "$", "$$", "this", "null", "true", "1", "2.5", "'s'", "`r`", "$\"", "{x}", "[", "]", "{", "}", "(", ")", ",", ":", ".", "?.", ".size",
        " + ", " - ", " * ", " // ", " % ", " | ", " ? ", " ?? ", " && ", " == ", " < ", "..", " = ", " += ", ";", "\n", "#", "##", "@", "^", "!", "++",
        "string.upcase ", "array.join ", "math.plus ", "include 'self' ", "object.to_json ", "<a href=\"", "<p>", "\">", "</p>", "<script>", "</script>", "text", "あ",
    ];

    internal static readonly Budget Small = new() { Steps = 2000, TextLength = 20_000, TextTotal = 200_000, OutputBytes = 50_000, Depth = 20, Time = TimeSpan.FromSeconds(5) };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_template_crashes_hangs_or_exceeds_its_budget(bool isTheme)
    {
        var options = (isTheme ? TemplateOptions.Theme : TemplateOptions.Plain) with { Budget = Small };
        var templates = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(templates, text =>
        {
            var set = new TemplateSet(_ => new(new("self"), text), options);
            var rendered = set.Render("self", new TemplateObject { ["a"] = Value.ListOf(1, "b"), ["x"] = new TemplateObject { ["y"] = "<" } });
            return rendered.Succeeded
                ? rendered.Value!.Utf8.Length <= Small.OutputBytes
                : rendered.Diagnostics.Any(d => d.IsError) && rendered.Diagnostics.All(d => d.Where.Path == "self");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));
    }

    [Fact]
    public void Text_without_braces_is_printed_as_it_is() =>
        Prop.ForAll(Texts(), text => TestTemplates.Text(text.Replace("{", "", StringComparison.Ordinal), options: TemplateOptions.Plain) == text.Replace("{", "", StringComparison.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_value_in_content_reads_back_as_itself_and_brings_no_markup() =>
        Prop.ForAll(Texts(), text =>
        {
            var html = TestTemplates.Text("<p>{{ v }}</p>", new() { ["v"] = text });
            var inner = html[3..^4];
            return !inner.Contains('<', StringComparison.Ordinal) && WebUtility.HtmlDecode(inner) == text;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_value_in_an_attribute_never_ends_it() =>
        Prop.ForAll(Texts(), text =>
        {
            var inner = TestTemplates.Text("<p title=\"{{ v }}{{ m }}\">", new() { ["v"] = text, ["m"] = Value.Markup(text) })[10..^2];
            return inner.IndexOfAny(['"', '<', '>']) < 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Json_in_a_script_never_ends_it() =>
        Prop.ForAll(Texts(), text =>
        {
            var inner = TestTemplates.Text("<script>{{ v | object.to_json }}</script>", new() { ["v"] = text })[8..^9];
            return inner.IndexOfAny(['<', '>', '&']) < 0 && System.Text.Json.JsonDocument.Parse(inner).RootElement.ValueKind == System.Text.Json.JsonValueKind.String;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Literals_read_back_as_the_text_that_they_quote() =>
        Prop.ForAll(Texts(), text =>
        {
            var literal = TestTemplates.Text("{{ v | string.literal }}", new() { ["v"] = text }, TemplateOptions.Plain);
            return TestTemplates.Text("{{ " + literal + " }}", options: TemplateOptions.Plain) == text;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Whole_numbers_add_and_multiply_exactly() =>
        Prop.ForAll<long, long>((a, b) =>
            TestTemplates.Text("{{ a + b }} {{ a * b }} {{ a - b }}", new() { ["a"] = a, ["b"] = b }) ==
            $"{(System.Numerics.BigInteger)a + b} {(System.Numerics.BigInteger)a * b} {(System.Numerics.BigInteger)a - b}").Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Texts with many of the characters that matter, and no lone surrogates, which UTF-8 cannot hold.</summary>
    private static Arbitrary<string> Texts() =>
        Gen.Frequency(
            (3, Gen.Elements("<", ">", "\"", "'", "&", "&amp;", "\\", "\n", "\t", "{", "}", "`", "</script>", "<!--", "javascript:", "😀", "あ")),
            (2, ArbMap.Default.GeneratorFor<char>().Where(c => !char.IsSurrogate(c) && c != '\r' && c != '\0').Select(c => c.ToString())))
        .ArrayOf().Select(string.Concat).ToArbitrary();
}
