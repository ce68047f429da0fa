namespace OutreachSite.Templating.Tests;

public sealed class TemplateLintsTests
{
    [Theory]
    [InlineData("{{ if false }}{{ elsif true }}{{ end }}", "TPL601")]
    [InlineData("{{ if false; end; endif }}", "TPL601")]
    [InlineData("{{ if not x }}{{ end }}", "TPL601")]
    [InlineData("{{ if x and y }}{{ end }}", "TPL601")]
    [InlineData("{{ for x in list | array.sort limit:2 }}{{ end }}", "TPL602")]
    [InlineData("{{ for x in 1..6 limit:2 }}{{ end }}", "TPL602")]
    [InlineData("{{ for x in list | array.sort reversed }}{{ end }}", "TPL602")]
    [InlineData("{{ a.b.c ?? 1 }}", "TPL603")]
    [InlineData("{{ a ?? f 1 }}", "TPL604")]
    [InlineData("{{ if title | string.strip }}{{ end }}", "TPL605")]
    [InlineData("{{ if list.size }}{{ end }}", "TPL605")]
    [InlineData("{{ if 0 }}{{ end }}", "TPL605")]
    [InlineData("{{ c ? a : b | string.upcase }}", "TPL606")]
    public void A_trap_is_pointed_out(string text, string code) => Assert.Equal(code, Codes(text));

    [Theory]
    [InlineData("{{ if a }}{{ else if b }}{{ end }}")]
    [InlineData("{{ for x in (list | array.sort) limit:2 reversed }}{{ end }}")]
    [InlineData("{{ a?.b ?? 1 }}")]
    [InlineData("{{ if list.size > 0 && title != '' }}{{ end }}")]
    [InlineData("{{ (c ? a : b) | string.upcase }}")]
    [InlineData("{{ c ? a : (b | string.upcase) }}")]
    [InlineData("{{ while true }}{{ break }}{{ end }}")]
    public void A_clean_template_has_no_lints(string text) => Assert.Equal("", Codes(text));

    private static string Codes(string text) =>
        string.Join(' ', TemplateLints.Check(Template.Parse(new(new("a.html"), text), TemplateOptions.Theme).Value!).Select(d => d.Code));
}
