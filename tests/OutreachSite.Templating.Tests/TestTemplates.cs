using OutreachSite.Diagnostics;
using OutreachSite.Templating.Values;
using OutreachSite.Text;

namespace OutreachSite.Templating.Tests;

/// <summary>Short ways to render one template in a test.</summary>
internal static class TestTemplates
{
    public static Outcome<RenderedText> Render(string text, TemplateObject? model = null, TemplateOptions? options = null)
    {
        var parsed = Template.Parse(new(new("page.html"), text), options ?? TemplateOptions.Theme);
        return parsed.Value is null ? Outcome.Failed<RenderedText>(parsed.Diagnostics) : parsed.Value.Render(Value.Of(model ?? []));
    }

    public static string Text(string text, TemplateObject? model = null, TemplateOptions? options = null)
    {
        var rendered = Render(text, model, options);
        Assert.True(rendered.Succeeded, string.Join('\n', rendered.Diagnostics));
        return rendered.Value!.ToString();
    }

    /// <summary>The codes of all problems, in order.</summary>
    public static string Codes(string text, TemplateObject? model = null, TemplateOptions? options = null) =>
        string.Join(' ', Render(text, model, options).Diagnostics.Select(d => d.Code));

    /// <summary>A set whose templates stand in a dictionary.</summary>
    public static TemplateSet Set(params (string Name, string Text)[] templates)
    {
        var byName = templates.ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal);
        return new(name => byName.TryGetValue(name, out var text) ? new SourceText(new(name + ".html"), text) : null, TemplateOptions.Theme);
    }
}
