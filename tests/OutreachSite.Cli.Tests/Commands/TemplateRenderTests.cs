using OutreachSite.Cli.Tests.Terminal;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary><c>outreach template render</c> as authors of themes use it: escaped, and explained in their language.</summary>
public sealed class TemplateRenderTests
{
    [Fact]
    public void A_file_is_rendered_with_a_model()
    {
        using var folder = new CommandFolder();
        folder.Write("hello.sbn", "{{ for town in towns }}{{ town.name }} {{ town.people }} {{ town.share }} {{ town.mail ?? 'なし' }}{{ if town.open }} ○{{ end }};{{ end }}\n");
        folder.Write("model.json", """{ "towns": [ { "name": "みなと市", "people": 52000, "share": 0.5, "open": true, "mail": null } ] }""");
        var result = folder.Run("template", "render", "hello.sbn", "--model", "model.json");
        Assert.Equal((ExitCode.Fine, "みなと市 52000 0.5 なし ○;\n", ""), (result.Code, result.Results, result.Messages));
    }

    [Fact]
    public void Standard_input_is_rendered_to_the_byte()
    {
        using var folder = new CommandFolder();
        var result = folder.RunIn("", new RecordingTerminal("{{ 1 + 2 }}\n\n"), TimeProvider.System, "template", "render", "-");
        Assert.Equal((ExitCode.Fine, "3\n\n"), (result.Code, result.Results));
    }

    [Fact]
    public void Text_is_escaped_unless_the_render_is_plain()
    {
        using var folder = new CommandFolder();
        folder.Write("a.sbn", "<p>{{ '<b>' }}</p>");
        Assert.Equal("<p>&lt;b&gt;</p>", folder.Run("template", "render", "a.sbn").Results);
        Assert.Equal("<p><b></p>", folder.Run("template", "render", "a.sbn", "--plain").Results);
    }

    [Fact]
    public void Included_templates_come_from_the_folder_that_was_named_and_from_nowhere_else()
    {
        using var folder = new CommandFolder();
        folder.Write("parts/name.sbn", "［{{ $.name }}］");
        folder.Write("secret.sbn", "secret");
        folder.Write("a.sbn", "{{ include 'name.sbn' name: 'みなと市' }}");
        Assert.Equal("［みなと市］", folder.Run("template", "render", "a.sbn", "--includes", "parts").Results);
        Assert.Equal(ExitCode.ContentErrors, folder.Run("template", "render", "a.sbn").Code);

        folder.Write("b.sbn", "{{ include '../secret.sbn' }}");
        var outside = folder.Run("template", "render", "b.sbn", "--includes", "parts");
        Assert.Equal((ExitCode.ContentErrors, ""), (outside.Code, outside.Results));
    }

    [Fact]
    public void A_mistake_is_shown_in_its_line_and_nothing_is_printed()
    {
        using var folder = new CommandFolder();
        folder.Write("a.sbn", "<h1>{{ title }}</h1>\n{{ if }}\n");
        var result = folder.Run("template", "render", "a.sbn");
        Assert.Equal((ExitCode.ContentErrors, ""), (result.Code, result.Results));
        Assert.StartsWith("a.sbn:2:", result.Messages, StringComparison.Ordinal);
        Assert.Contains("  2 | {{ if }}\n", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_an_included_template_is_shown_there()
    {
        using var folder = new CommandFolder();
        folder.Write("parts/name.sbn", "one\n{{ namae }}\n");
        folder.Write("a.sbn", "{{ include 'name.sbn' }}");
        var result = folder.Run("template", "render", "a.sbn", "--includes", "parts");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.StartsWith("name.sbn:2:4: ", result.Messages, StringComparison.Ordinal);
        Assert.Contains("  2 | {{ namae }}\n", result.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1, 2]", "いちばん外側は { } にしてください")]
    [InlineData("{ \"a\": 1,\n \"b\": }", "2行目が JSON として読めません")]
    public void A_model_that_cannot_be_read_is_said(string json, string message)
    {
        using var folder = new CommandFolder();
        folder.Write("a.sbn", "x");
        folder.Write("m.json", json);
        var result = folder.Run("template", "render", "a.sbn", "--model", "m.json");
        Assert.Equal((ExitCode.WrongUse, $"m.json: {message}\n"), (result.Code, result.Messages));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said()
    {
        using var folder = new CommandFolder();
        var result = folder.Run("template", "render", "nai.sbn");
        Assert.Equal((ExitCode.WrongUse, "ファイル「nai.sbn」がありません\n"), (result.Code, result.Messages));
    }
}
