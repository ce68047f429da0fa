using OutreachSite.Text;

namespace OutreachSite.Templating.Tests.Facts;

/// <summary>
/// One measured fact of the language: what a template prints in plain mode. An expectation that begins with <c>!(line,col)</c>
/// is an error there; several of them are all the errors of one parse.
/// </summary>
internal static class PlainFacts
{
    public static void Hold(string template, string expected, params (string Name, string Text)[] includes)
    {
        var set = new TemplateSet(
            name => name == "page" ? new SourceText(new("page"), template)
                : Array.Find(includes, include => include.Name == name) is { Name: not null } found ? new SourceText(new(found.Name), found.Text)
                : null,
            TemplateOptions.Plain);
        var rendered = set.Render("page", new Values.TemplateObject());
        if (expected.StartsWith("!(", StringComparison.Ordinal))
        {
            var places = rendered.Diagnostics.Where(d => d.IsError).Select(d => $"({d.Where.Line},{d.Where.Column})").Distinct().ToList();
            Assert.True(expected == "!" + string.Join(' ', places), $"{template}\nexpected {expected}\nfound    {rendered.Value} {string.Join("\n         ", rendered.Diagnostics)}");
            return;
        }

        Assert.True(rendered.Succeeded, $"{template}\n{string.Join('\n', rendered.Diagnostics)}");
        Assert.Equal(expected, rendered.Value!.ToString());
    }
}
